package posthouse.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** A term that a document speaks of, which counts as often as its weight says. */
final class TermField extends Field {

    private static final FieldType FREQUENCIES = frequencies();

    TermField(String field, String id, int weight) {
        super(field, new Repeated(id, weight), FREQUENCIES);
    }

    private static FieldType frequencies() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    /** One token that stands for many. */
    private static final class Repeated extends TokenStream {
        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final String id;
        private final int times;
        private boolean told;

        Repeated(String id, int times) {
            this.id = id;
            this.times = times;
        }

        @Override
        public boolean incrementToken() {
            if (told) {
                return false;
            }
            clearAttributes();
            word.append(id);
            frequency.setTermFrequency(times);
            told = true;
            return true;
        }

        @Override
        public void reset() {
            told = false;
        }
    }
}
