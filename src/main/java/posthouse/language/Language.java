package posthouse.language;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that the portal speaks; the order is that of the language switch. */
public enum Language {
    ZH("zh", "zh-Hans", "简体中文"),
    EN("en", "en", "English"),
    JA("ja", "ja", "日本語"),
    KO("ko", "ko", "한국어");

    @JsonValue
    private final String code;

    private final String tag;
    private final String nativeName;

    Language(String code, String tag, String nativeName) {
        this.code = code;
        this.tag = tag;
        this.nativeName = nativeName;
    }

    /** The language's segment in URLs, bundles and files: {@code zh en ja ko}. */
    public String code() {
        return code;
    }

    /** The BCP 47 tag of its pages ({@code zh-Hans}), which decides the glyph shapes of Han characters. */
    public String tag() {
        return tag;
    }

    public String nativeName() {
        return nativeName;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    public static List<Language> all() {
        return List.of(values());
    }
}
