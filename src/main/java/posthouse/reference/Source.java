package posthouse.reference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/**
 * Where facts come from: a law, an official page, a report.
 *
 * @param title in the source's own language
 * @param date when it was published, as far as the source says
 * @param kind law, official, state-media, secondary, ...
 */
public record Source(
        @NotBlank @Size(max = 200) String id,
        @NotBlank String title,
        @Nullable String url,
        @Nullable String date,
        @NotBlank String kind) {

    /** The BCP 47 tag of the title's language, as far as its script tells. */
    public String language() {
        if (title.codePoints().anyMatch(it -> UnicodeScript.of(it) == UnicodeScript.HANGUL)) {
            return "ko";
        }
        if (title.codePoints().anyMatch(Source::isKana)) {
            return "ja";
        }
        return title.codePoints().anyMatch(Character::isIdeographic) ? "zh-Hans" : "en";
    }

    private static boolean isKana(int character) {
        var script = UnicodeScript.of(character);
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    /** Whether it is a publication of an authority itself, not a copy, a report or a reading of one. */
    public boolean official() {
        return kind.equals("official");
    }

    /** Whether the page links to it. A copy on somebody else's site is named and not linked: nobody knows what stands there tomorrow. */
    public boolean linked() {
        return url != null && url.startsWith("http") && !kind.contains("mirror") && !kind.equals("reprint");
    }
}
