package posthouse.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do at the desk. */
public enum Role {
    /** Writes the source words and the facts of every section. */
    AUTHOR,
    /** Writes the source words and the facts of one section, and sees no other: somebody of another bureau. */
    CONTRIBUTOR,
    /** Writes the words of one language. */
    TRANSLATOR,
    /** The second pair of eyes: approves or sends back. */
    REVIEWER,
    /** The third: says that something is for public release, and when; takes it back. */
    PUBLISHER,
    /** May release an approved template alone, at night. */
    EMERGENCY,
    /** Looks after accounts and the content folder. */
    ADMINISTRATOR;

    /** As forms write it: {@code author}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** Whether a wrong hand at it could reach the public or the accounts, so that a password is not enough. */
    public boolean needsSecondFactor() {
        return switch (this) {
            case PUBLISHER, EMERGENCY, ADMINISTRATOR -> true;
            case AUTHOR, CONTRIBUTOR, TRANSLATOR, REVIEWER -> false;
        };
    }
}
