package posthouse.guide;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import posthouse.document.DocumentPage;
import posthouse.document.Shown;
import posthouse.glossary.Term;
import posthouse.glossary.Terms;
import posthouse.reference.Phrase;
import posthouse.reference.References;
import posthouse.reference.SharedFact;

/** What a guide's page shows beside the words that every document has: the way in steps, what to bring, and by when. */
@RequestScoped
@Named("guide")
public class GuidePage {

    @Inject
    private DocumentPage document;

    @Inject
    private References references;

    @Inject
    private Terms terms;

    private GuideFacts facts = new GuideFacts(List.of(), List.of(), List.of(), List.of());
    private List<Brought> papers = List.of();
    private List<SharedFact> deadlines = List.of();
    private Map<String, Phrase> phrases = Map.of();

    /** A paper with its names. */
    public record Brought(Term term, GuideFacts.Paper paper) {}

    /** Passages that stand together: steps on the way, or what is said before and after. */
    public record Part(boolean steps, List<Passage> passages) {}

    /** A paragraph, with what to show or say below it. */
    public record Passage(Shown.Paragraph paragraph, List<Phrase> phrases) {}

    @PostConstruct
    void load() {
        facts = (GuideFacts) document.getOwn();
        var named = terms.named(facts.terms());
        papers = facts.papers().stream()
                .filter(it -> named.containsKey(it.term()))
                .map(it -> new Brought(Objects.requireNonNull(named.get(it.term())), it))
                .toList();
        var known = references.sharedFacts(facts.deadlines());
        deadlines = facts.deadlines().stream()
                .filter(known::containsKey)
                .map(it -> Objects.requireNonNull(known.get(it)))
                .toList();
        phrases = references.phrases(facts.phrases());
    }

    public List<Brought> getPapers() {
        return papers;
    }

    public List<SharedFact> getDeadlines() {
        return deadlines;
    }

    /** What to do now: everything before the first heading or step. It stands before the facts, which explain it. */
    public List<Part> getAnswer() {
        return parts(document.getParagraphs().subList(0, answerLength()));
    }

    /** What follows the answer. */
    public List<Part> getParts() {
        var paragraphs = document.getParagraphs();
        return parts(paragraphs.subList(answerLength(), paragraphs.size()));
    }

    /** The whole text. */
    public List<Part> getAll() {
        return parts(document.getParagraphs());
    }

    public List<Shown.Paragraph> getHeadings() {
        return document.getParagraphs().stream()
                .filter(it -> it.heading() != null)
                .toList();
    }

    private int answerLength() {
        return (int) document.getParagraphs().stream()
                .takeWhile(it -> it.heading() == null && !facts.stepBlocks().contains(it.id()))
                .count();
    }

    private List<Part> parts(List<Shown.Paragraph> paragraphs) {
        var parts = new ArrayList<Part>();
        for (var paragraph : paragraphs) {
            boolean step = facts.stepBlocks().contains(paragraph.id());
            if (parts.isEmpty() || parts.getLast().steps() != step) {
                parts.add(new Part(step, new ArrayList<>()));
            }
            parts.getLast().passages().add(new Passage(paragraph, said(paragraph)));
        }
        return parts;
    }

    private List<Phrase> said(Shown.Paragraph paragraph) {
        return facts.sayings().stream()
                .filter(it -> it.block().equals(paragraph.id()))
                .flatMap(it -> it.phrases().stream())
                .filter(phrases::containsKey)
                .map(it -> Objects.requireNonNull(phrases.get(it)))
                .toList();
    }
}
