package posthouse.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import posthouse.document.DocumentPage;
import posthouse.glossary.Term;
import posthouse.glossary.Terms;

/** What a notice's page shows beside the words that every document has: who issued what it tells of. */
@RequestScoped
@Named("notice")
public class NoticePage {

    @Inject
    private DocumentPage document;

    @Inject
    private Terms terms;

    private @Nullable Term issuer;

    @PostConstruct
    void load() {
        var id = ((NoticeFacts) document.getOwn()).issuer();
        issuer = terms.named(List.of(id)).get(id);
    }

    public @Nullable Term getIssuer() {
        return issuer;
    }
}
