package posthouse.language;

import java.util.Optional;

/** Why an act was not done, and what to do instead, in the words of whoever asked for it. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Object[] arguments;

    /** @param key of the message that says why */
    public Refusal(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The refusal behind a failure that a container has wrapped; empty if something else went wrong. */
    public static Optional<Refusal> behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    public String key() {
        return key;
    }

    public String in(Language language) {
        return new Messages(language).get(key, arguments);
    }

    @Override
    public String getMessage() {
        return in(Language.EN);
    }
}
