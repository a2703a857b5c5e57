package posthouse.inspection;

/**
 * How an address answered.
 *
 * @param status of HTTP; 0 if there was none
 */
public record Answer(Outcome outcome, int status) {

    /** What it means for a reader who follows the link. */
    public enum Outcome {
        /** Somebody is there; that a program was turned away (403, 429) says nothing of people. */
        ANSWERS,
        /** The site says that this page is not there: 404, 410. */
        MISSING,
        /** The site fails: 5xx. */
        FAILS,
        /** It sends the reader around and around. */
        ASTRAY,
        /** Nobody has this name. */
        UNKNOWN_HOST,
        /** Nobody answers there, or not in time. */
        UNREACHABLE,
        /** Its certificate cannot be verified. */
        UNTRUSTED,
        /** Not an address of the public internet. */
        NOT_PUBLIC;

        private static final int TIMES_IF_SURE = 2;
        private static final int TIMES = 3;

        public boolean isAnswer() {
            return this == ANSWERS;
        }

        /** Whether it may be our own network that fails, and not the site. */
        boolean mayBeOurs() {
            return this == UNKNOWN_HOST || this == UNREACHABLE;
        }

        /** After how many askings in a row that end so a link counts as dead. */
        int enough() {
            return this == MISSING || this == NOT_PUBLIC ? TIMES_IF_SURE : TIMES;
        }
    }

    static Answer without(Outcome outcome) {
        return new Answer(outcome, 0);
    }

    static Answer of(int status) {
        if (status == 404 || status == 410) {
            return new Answer(Outcome.MISSING, status);
        }
        return new Answer(status >= 500 ? Outcome.FAILS : Outcome.ANSWERS, status);
    }
}
