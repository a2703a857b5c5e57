package posthouse.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a document is about, as people would ask for it; the order is that of lists. */
public enum Category {
    EMERGENCY,
    HEALTH,
    STAY,
    ENTRY,
    WORK,
    BUSINESS,
    DOCUMENTS,
    LIFE,
    FAMILY,
    RIGHTS,
    COMMUNITY,
    GOVERNMENT;

    /** As facts and URLs write it: {@code emergency}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Category> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
