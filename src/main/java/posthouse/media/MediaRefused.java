package posthouse.media;

import posthouse.language.Refusal;

/** A file that the portal does not publish, and why, as a message that every language has. */
public class MediaRefused extends Refusal {

    private static final long serialVersionUID = 1;

    MediaRefused(String key, String... details) {
        super(key, (Object[]) details);
    }

    /** Nothing that we know, or something that we do not publish. */
    static MediaRefused type() {
        return new MediaRefused("media.refused.type");
    }

    /** It begins as one of our formats, and does not go on as one. */
    static MediaRefused broken() {
        return new MediaRefused("media.refused.broken");
    }

    /** It would run: macros, scripts. */
    static MediaRefused active() {
        return new MediaRefused("media.refused.active");
    }

    /** It asks for a password. */
    static MediaRefused locked() {
        return new MediaRefused("media.refused.locked");
    }
}
