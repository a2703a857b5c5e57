package posthouse.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.document.Field;
import posthouse.glossary.Term;

/** The ids of the terms that are named in a text, each at its place. */
final class MentionsField extends Field {

    MentionsField(String field, List<Vocabulary.Mention> mentions) {
        super(field, new Named(mentions), Indexing.PLACES);
    }

    private static final class Named extends TokenStream {
        private final CharTermAttribute id = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
        private final List<Vocabulary.Mention> mentions;
        private Iterator<Found> rest = List.<Found>of().iterator();

        private record Found(Term term, Vocabulary.Mention mention) {}

        Named(List<Vocabulary.Mention> mentions) {
            this.mentions = mentions;
        }

        @Override
        public void reset() {
            rest = mentions.stream()
                    .flatMap(mention -> mention.terms().stream().map(term -> new Found(term, mention)))
                    .iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!rest.hasNext()) {
                return false;
            }
            var next = rest.next();
            clearAttributes();
            id.append(next.term.id());
            place.setOffset(next.mention.from(), next.mention.end());
            return true;
        }
    }
}
