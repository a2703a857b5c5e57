package posthouse.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * What a word counts for in a field: BM25, as each language measured best. It saturates early in all but Chinese, whose
 * single characters repeat. A word that few documents say counts for more than BM25 has it: in all ways to cut English
 * and Korean, and in the titles, grams and characters of Chinese.
 */
final class Scoring extends PerFieldSimilarityWrapper {

    private static final float EARLY = 0.6f;
    private static final float USUALLY = 1.2f;
    private static final float LENGTH = 0.75f;

    private final Similarity usual = new BM25Similarity(USUALLY, LENGTH);
    private final Similarity early = new BM25Similarity(EARLY, LENGTH);
    private final Similarity rare = new RareWords(USUALLY);
    private final Similarity earlyAndRare = new RareWords(EARLY);

    @Override
    public Similarity get(String field) {
        return switch (field) {
            case "zh.grams", "zh.side", "zh.title", "zh.title.grams" -> rare;
            case "en.words", "en.grams", "en.side", "ko.words", "ko.grams", "ko.side" -> earlyAndRare;
            default -> field.startsWith("zh.") || !field.contains(".") ? usual : early;
        };
    }

    /** The rarer a word, the more of its weight it keeps. */
    private static final class RareWords extends BM25Similarity {

        private static final float AS_USUAL = 0.3f;
        private static final float BY_RARITY = 0.14f;

        RareWords(float saturation) {
            super(saturation, LENGTH);
        }

        @Override
        protected float idf(long documentsWithWord, long documents) {
            float usual = super.idf(documentsWithWord, documents);
            return usual * (AS_USUAL + BY_RARITY * usual);
        }
    }
}
