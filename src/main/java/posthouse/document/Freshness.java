package posthouse.document;

/** How a translation stands to its source; told from revision numbers, never from clocks. */
public enum Freshness {
    /** The words agree with the source edition. */
    CURRENT,
    /** The source has changed, by more than a minor edit, since these words were made. */
    OUTDATED,
    /** There are no words in this language. */
    MISSING;

    /**
     * @param basis the newest source revision that the translation is known to agree with
     * @param sourceMajor the newest published source revision that was more than a minor edit
     */
    public static Freshness of(int basis, int sourceMajor) {
        return basis < sourceMajor ? OUTDATED : CURRENT;
    }
}
