package posthouse.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import posthouse.language.Language;

/** Terms and documents whose names begin with what was typed so far: read from the dictionary of the index, in its order. */
record Suggesting(String typed, Language reader, Vocabulary vocabulary) {

    private static final int MOST_TERMS = 3;
    private static final int MOST = 8;

    /** Documents that are looked at; of one letter, many begin with it. */
    private static final int LOOKED_AT = 64;

    List<Suggestion> from(IndexSearcher searcher) throws IOException {
        var suggestions = new LinkedHashMap<String, Suggestion>();
        for (var term : terms(searcher)) {
            suggestions.putIfAbsent(term.text(), term);
        }
        for (int document : documents(searcher)) {
            if (suggestions.size() == MOST) {
                break;
            }
            var suggestion = suggestion(searcher, document);
            suggestions.putIfAbsent(Objects.requireNonNullElse(suggestion.path(), ""), suggestion);
        }
        return List.copyOf(suggestions.values());
    }

    /** Only those that some document speaks of; first those that most do. */
    private List<Suggestion> terms(IndexSearcher searcher) throws IOException {
        var spoken = new LinkedHashMap<posthouse.glossary.Term, Integer>();
        for (var rank : List.of(Completion.FIRST, Completion.LATER)) {
            var these = new HashMap<posthouse.glossary.Term, Integer>();
            for (var key : Completion.typed(typed)) {
                for (var term : vocabulary.beginningWith(rank + key)) {
                    these.put(term, searcher.getIndexReader().docFreq(new Term(Indexing.TERM, term.id())));
                }
            }
            these.entrySet().stream()
                    .filter(it -> it.getValue() > 0)
                    .sorted(Comparator.comparing(Map.Entry<posthouse.glossary.Term, Integer>::getValue)
                            .reversed()
                            .thenComparing(it -> it.getKey().id()))
                    .forEach(it -> spoken.putIfAbsent(it.getKey(), it.getValue()));
        }
        return spoken.keySet().stream()
                .limit(MOST_TERMS)
                .map(it -> new Suggestion(it.in(reader), reader, null, null))
                .toList();
    }

    private Set<Integer> documents(IndexSearcher searcher) throws IOException {
        var documents = new LinkedHashSet<Integer>();
        for (var rank : List.of(Completion.FIRST, Completion.LATER)) {
            for (var key : Completion.typed(typed)) {
                for (var leaf : searcher.getIndexReader().leaves()) {
                    collect(leaf, new BytesRef(rank + key), documents);
                }
            }
        }
        return documents;
    }

    private static void collect(LeafReaderContext leaf, BytesRef prefix, Set<Integer> documents) throws IOException {
        var terms = leaf.reader().terms(Indexing.BEGINNING);
        if (terms == null) {
            return;
        }
        var names = terms.iterator();
        var live = leaf.reader().getLiveDocs();
        PostingsEnum postings = null;
        boolean more = names.seekCeil(prefix) != TermsEnum.SeekStatus.END;
        while (more && StringHelper.startsWith(names.term(), prefix) && documents.size() < LOOKED_AT) {
            postings = names.postings(postings, PostingsEnum.NONE);
            for (int at = postings.nextDoc();
                    at != DocIdSetIterator.NO_MORE_DOCS && documents.size() < LOOKED_AT;
                    at = postings.nextDoc()) {
                if (live == null || live.get(at)) {
                    documents.add(leaf.docBase + at);
                }
            }
            more = names.next() != null;
        }
    }

    private Suggestion suggestion(IndexSearcher searcher, int document) throws IOException {
        var entry = new Shown(searcher.storedFields().document(document, Shown.TITLE), reader);
        return new Suggestion(entry.title(), entry.language(), entry.kind(), entry.path());
    }
}
