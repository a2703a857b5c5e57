package posthouse.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import posthouse.document.Documents;
import posthouse.document.PublicDocument;
import posthouse.document.Sections;
import posthouse.glossary.Terms;
import posthouse.journal.Change;
import posthouse.journal.Changes;
import posthouse.reference.Pin;
import posthouse.reference.References;

/** All that is public, as the index reads it; each reading is a transaction of its own. */
@ApplicationScoped
@Transactional
public class Corpus {

    @Inject
    private Documents documents;

    @Inject
    private Changes changes;

    @Inject
    private Terms terms;

    @Inject
    private References references;

    @Inject
    private Sections sections;

    public long latest() {
        return changes.latest();
    }

    public List<Change> since(long number, int size) {
        return changes.since(number, size);
    }

    public List<PublicDocument> withIds(Collection<Long> ids) {
        return documents.withIds(ids);
    }

    public List<PublicDocument> after(long id, int size) {
        return documents.after(id, size);
    }

    public List<Pin> pins() {
        return references.pins();
    }

    public Indexing indexing() {
        return new Indexing(Vocabulary.withWorld(terms.all()), references.sharedFacts(), sections, pins());
    }
}
