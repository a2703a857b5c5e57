package posthouse.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** For whom a document is, by the situation that people are in. */
public enum Audience {
    ALL,
    NEW_ARRIVAL,
    RESIDENT,
    WORKER,
    STUDENT,
    FAMILY,
    COMPANY,
    EMPLOYER,
    VISITOR,
    HOST,
    INVITER,
    HK_MACAO_TAIWAN_RESIDENT,
    CHINESE_ABROAD;

    /** As facts and URLs write it: {@code new-arrival}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Audience> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
