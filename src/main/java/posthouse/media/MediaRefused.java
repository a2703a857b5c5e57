package posthouse.media;

import java.util.List;
import posthouse.language.Messages;

/** A file that the portal does not publish, and why, as a message that every language has. */
public class MediaRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<String> details;

    MediaRefused(String key, String... details) {
        super(key + " " + List.of(details));
        this.key = key;
        this.details = List.of(details);
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

    /** The message's key, {@code media.refused.size}. */
    public String key() {
        return key;
    }

    /** The reason in the editor's language. */
    public String in(Messages messages) {
        return messages.get(key, details.toArray());
    }
}
