package posthouse.search;

import posthouse.document.Words;

/**
 * The words of an edition, one after the other as the index reads them: title, summary and text, and last what people type
 * instead, which is not shown. Places in it are counted in characters from the beginning.
 */
record Wording(String title, String summary, String text, String keywords) {

    private static final int IN_TITLE = 4;
    private static final int IN_SUMMARY = 2;
    private static final int IN_TEXT = 1;

    /** @param text of the words, without marks */
    static Wording of(Words words, String text) {
        return new Wording(words.title(), words.summary(), text, String.join("\n", words.keywords()));
    }

    String whole() {
        return title + "\n" + shown() + "\n" + keywords;
    }

    /** What is shown below the title, beginning at {@link #belowTitle}. */
    String shown() {
        return summary + "\n" + text;
    }

    static int belowTitle(String title) {
        return title.length() + 1;
    }

    /** How much it matters what is named at this place; 0 where nobody reads it. */
    int weight(int place) {
        int below = place - belowTitle(title);
        if (below < 0) {
            return IN_TITLE;
        }
        return below < summary.length() ? IN_SUMMARY : below < shown().length() ? IN_TEXT : 0;
    }
}
