package posthouse.account;

import java.util.Locale;
import posthouse.language.Language;

/**
 * A role, and what of the portal it is for.
 *
 * @param scope of a translator the language's code, of a contributor the section's kind; of the others empty
 */
public record Grant(Role role, String scope) implements Comparable<Grant> {

    private static final String SEPARATOR = ":";

    public static Grant of(Role role) {
        return new Grant(role, "");
    }

    public static Grant translator(Language language) {
        return new Grant(Role.TRANSLATOR, language.code());
    }

    /** @param kind of the documents of one section */
    public static Grant contributor(String kind) {
        return new Grant(Role.CONTRIBUTOR, kind);
    }

    /** As forms and the Timeline write it: {@code publisher, translator:ko}. */
    public String code() {
        return scope.isEmpty() ? role.code() : role.code() + SEPARATOR + scope;
    }

    /** @throws IllegalArgumentException if it is no role */
    public static Grant parse(String code) {
        var parts = code.split(SEPARATOR, 2);
        var role = Role.valueOf(parts[0].toUpperCase(Locale.ROOT));
        return new Grant(role, parts.length == 2 ? parts[1] : "");
    }

    @Override
    public int compareTo(Grant other) {
        int roles = role.compareTo(other.role);
        return roles != 0 ? roles : scope.compareTo(other.scope);
    }
}
