package posthouse.search;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import posthouse.language.Language;

/**
 * What was found for a question.
 *
 * @param reading what was asked too, since it was probably meant; null if it is what was typed
 * @param sure whether one of the first says what was asked; else they are only what comes nearest
 * @param total of hits on all pages
 * @param hits of this page, best first
 * @param nearTerms where nothing is sure: official terms that are written much like what was typed
 */
public record Answer(
        Question question,
        @Nullable String reading,
        boolean sure,
        long total,
        long tookMillis,
        List<Hit> hits,
        Counts counts,
        List<String> nearTerms) {

    static Answer nothing(Question question) {
        return new Answer(question, null, false, 0, 0, List.of(), Counts.NONE, List.of());
    }

    /** How many pages there are that one can turn to. */
    public int pages() {
        return (int) Math.clamp((total + question.size() - 1) / question.size(), 1, Question.LAST_PAGE);
    }

    /**
     * A document that was found, shown in the reader's language or in the language that it is there in.
     *
     * @param language of title and snippet
     * @param ended whether its last valid day is past
     * @param path of its page for the reader: {@code /ja/guides/lost-passport}
     * @param terms through which it was found
     */
    public record Hit(
            String kind,
            String slug,
            Language language,
            List<Snippet.Piece> title,
            List<Snippet.Piece> snippet,
            String path,
            boolean ended,
            float score,
            List<Through> terms) {

        public String plainTitle() {
            return plain(title);
        }

        public String plainSnippet() {
            return plain(snippet);
        }

        /** The terms that the reader would not recognise in what was typed, and is told of. */
        public List<Through> translated() {
            return terms.stream()
                    .filter(it -> !it.typed().equalsIgnoreCase(it.name()))
                    .toList();
        }

        private static String plain(List<Snippet.Piece> pieces) {
            return pieces.stream().map(Snippet.Piece::text).collect(Collectors.joining());
        }
    }

    /**
     * An official term that the question named.
     *
     * @param typed the words that named it
     * @param name the approved name in the reader's language
     * @param chinese the approved name in Chinese
     */
    public record Through(String typed, String name, String chinese) {

        /** {@code 居留许可 (residence permit)}; once where both are the same. */
        public String label() {
            return name.equals(chinese) ? name : chinese + " (" + name + ")";
        }
    }
}
