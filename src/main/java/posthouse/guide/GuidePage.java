package posthouse.guide;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import posthouse.document.DocumentPage;
import posthouse.document.Shown;
import posthouse.glossary.Term;
import posthouse.glossary.Terms;
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

    private GuideFacts facts = new GuideFacts(List.of(), List.of(), List.of());
    private List<Brought> papers = List.of();
    private List<SharedFact> deadlines = List.of();

    /** A paper with its names. */
    public record Brought(Term term, GuideFacts.Paper paper) {}

    /** Paragraphs that stand together: steps on the way, or what is said before and after. */
    public record Part(boolean steps, List<Shown.Paragraph> paragraphs) {}

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
    }

    public List<Brought> getPapers() {
        return papers;
    }

    public List<SharedFact> getDeadlines() {
        return deadlines;
    }

    /** What to do now: everything before the first heading or step. It stands before the facts, which explain it. */
    public List<Part> getAnswer() {
        return parts(document.getParagraphs().subList(0, answerLength()), List.of());
    }

    /** What follows the answer. */
    public List<Part> getParts() {
        var paragraphs = document.getParagraphs();
        return parts(paragraphs.subList(answerLength(), paragraphs.size()), facts.blocks());
    }

    /** The whole text. */
    public List<Part> getAll() {
        return parts(document.getParagraphs(), facts.blocks());
    }

    public List<Shown.Paragraph> getHeadings() {
        return document.getParagraphs().stream()
                .filter(it -> it.heading() != null)
                .toList();
    }

    private int answerLength() {
        return (int) document.getParagraphs().stream()
                .takeWhile(it -> it.heading() == null && !facts.blocks().contains(it.id()))
                .count();
    }

    static List<Part> parts(List<Shown.Paragraph> paragraphs, List<String> steps) {
        var parts = new ArrayList<Part>();
        for (var paragraph : paragraphs) {
            boolean step = steps.contains(paragraph.id());
            if (parts.isEmpty() || parts.getLast().steps() != step) {
                parts.add(new Part(step, new ArrayList<>()));
            }
            parts.getLast().paragraphs().add(paragraph);
        }
        return parts;
    }
}
