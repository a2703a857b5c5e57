package posthouse.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import posthouse.account.Caller;
import posthouse.account.DeskPage;
import posthouse.document.Edition;
import posthouse.document.Origin;
import posthouse.document.Revision;
import posthouse.document.Words;
import posthouse.glossary.NamedTerms;
import posthouse.glossary.Term;
import posthouse.glossary.Terms;
import posthouse.language.Language;
import posthouse.language.Refusal;
import posthouse.publishing.Draft;
import posthouse.publishing.Drafts;
import posthouse.publishing.Progress;
import posthouse.publishing.Workflow;
import posthouse.text.Block;
import posthouse.text.Composition;
import posthouse.text.Difference;
import posthouse.text.Text;

/** Where words are written: the source as one text, a translation block by block beside its source. */
@RequestScoped
@Named("edit")
public class EditPage {

    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_SUMMARY = 2000;
    private static final int LONGEST_TEXT = 100_000;
    private static final int MOST_BLOCKS = 500;
    private static final Words NOTHING = new Words("", "", List.of(), new Text(List.of()));

    @Inject
    private DeskPage desk;

    @Inject
    private Caller caller;

    @Inject
    private WorkPage work;

    @Inject
    private Drafts drafts;

    @Inject
    private Terms terms;

    @Inject
    private Workflow workflow;

    private Language language = Language.ZH;
    private @Nullable Draft draft;
    private @Nullable Revision source;
    private Words before = NOTHING;
    private @Nullable Draft theirs;
    private int version;
    private List<Row> rows = List.of();

    /**
     * A block of the source, and its translation beside it.
     *
     * @param changed what became of the source’s words since the translation was made; null if nothing
     * @param terms the glossary’s words for what the block names
     */
    public record Row(
            String id,
            String source,
            String words,
            @Nullable Difference changed,
            List<Term> terms) {

        /** As many lines as its text is likely to take. */
        public int lines() {
            return Math.clamp(source.length() / 28 + source.lines().count() + 1, 2, 24);
        }
    }

    @PostConstruct
    void load() {
        language = Language.of(desk.typed("in")).orElse(work.getDocument().source());
        if (!work.getRights().writes(work.getDocument(), language)) {
            throw new Refusal(
                    isSource() ? "publishing.refused.author" : "publishing.refused.language", language.nativeName());
        }
        var mine = work.getProgress().in(language);
        draft = mine.draft();
        version = desk.isSent()
                ? sent("version")
                : Optional.ofNullable(mine.edition()).map(Edition::draftVersion).orElse(0);
        before = draft != null
                ? draft.words()
                : Stream.of(mine.inHand(), mine.published())
                        .flatMap(Stream::ofNullable)
                        .findFirst()
                        .map(Revision::words)
                        .orElse(NOTHING);
        source = isSource() ? null : work.getProgress().sourceRevision().orElse(null);
        rows = isSource() ? List.of() : readRows();
    }

    private List<Row> readRows() {
        var original = Optional.ofNullable(source).map(Revision::words).orElse(NOTHING);
        var old = basis().map(Revision::words).orElse(original);
        var named = new NamedTerms(terms.all());
        return original.text().blocks().stream().map(it -> row(it, old, named)).toList();
    }

    private Row row(Block block, Words old, NamedTerms named) {
        var was = old.text().markdown(block.id());
        return new Row(
                block.id(),
                block.markdown(),
                desk.typed("block-" + block.id(), before.text().markdown(block.id())),
                was.equals(block.markdown()) ? null : Difference.between(was, block.markdown()),
                named.in(block.markdown()));
    }

    /** The source revision that the present words of the translation follow, if that is not the newest. */
    private Optional<Revision> basis() {
        var mine = work.getProgress().in(language);
        var number = draft != null && draft.translatedFrom() != null
                ? draft.translatedFrom()
                : Stream.of(mine.inHand(), mine.published())
                        .flatMap(Stream::ofNullable)
                        .map(Revision::sourceBasis)
                        .findFirst()
                        .orElse(null);
        var edition = work.getProgress().source().edition();
        return number == null || edition == null ? Optional.empty() : drafts.revision(edition, number);
    }

    public Language getLanguage() {
        return language;
    }

    public boolean isSource() {
        return language == work.getDocument().source();
    }

    /** Whether there is something to translate. */
    public boolean isReady() {
        return isSource() || source != null;
    }

    public List<Row> getRows() {
        return rows;
    }

    public Words getOriginal() {
        return Optional.ofNullable(source).map(Revision::words).orElse(NOTHING);
    }

    public String getOriginalKeywords() {
        return String.join("\n", getOriginal().keywords());
    }

    public String getTitle() {
        return desk.typed("title", before.title());
    }

    public String getSummary() {
        return desk.typed("summary", before.summary());
    }

    /** One a line. */
    public String getKeywords() {
        return desk.typed("keywords", String.join("\n", before.keywords()));
    }

    public String getText() {
        return desk.typed("text", Composition.typed(before.text()));
    }

    public boolean isMinor() {
        return desk.isSent() ? !desk.typed("minor").isEmpty() : draft != null && draft.minor();
    }

    /** Whether a minor edit is possible: something public was there before. */
    public boolean isMinorPossible() {
        return isSource() && work.getProgress().source().published() != null;
    }

    public Origin[] getOrigins() {
        return Origin.values();
    }

    public String getOrigin() {
        return desk.typed(
                "origin", draft == null ? Origin.HUMAN.name() : draft.origin().name());
    }

    /** Of the draft that the writer sees; after somebody else has saved, of theirs, so that sending again is meant. */
    public int getVersion() {
        return version;
    }

    private int sent(String field) {
        var sent = desk.typed(field);
        return sent.matches("[0-9]{1,9}") ? Integer.parseInt(sent) : 0;
    }

    public @Nullable Draft getDraft() {
        return draft;
    }

    public @Nullable String getSentBack() {
        var rejected = work.getProgress().in(language).sentBack();
        return rejected == null ? null : rejected.review().reason();
    }

    /** What somebody else saved meanwhile. */
    public @Nullable Draft getTheirs() {
        return theirs;
    }

    /** What differs between theirs and what was typed here. */
    public Difference getBetween() {
        var other = Objects.requireNonNull(theirs).words();
        return Difference.between(plain(other), plain(typed()));
    }

    private static String plain(Words words) {
        return words.title() + "\n\n" + words.summary() + "\n\n" + String.join("\n", words.keywords()) + "\n\n"
                + Composition.typed(words.text());
    }

    public void save() {
        act(() -> {
            keep(basis().map(Revision::number).orElse(sourceNumber()));
            return here() + "&done=saved";
        });
    }

    public void submit() {
        act(() -> {
            require(sent("source") == number(sourceNumber()), "desk.refused.source-changed");
            var kept = keep(sourceNumber());
            workflow.submit(kept.edition(), kept.version(), caller.required());
            return "work?name=" + work.getName() + "&done=submitted";
        });
    }

    public void discard() {
        act(() -> {
            var edition = drafts.editionFor(work.getDocument(), language);
            workflow.discard(edition, version, caller.required());
            return "work?name=" + work.getName() + "&done=discarded";
        });
    }

    /** When somebody else was first, nothing is lost: theirs is kept, ours is in the form, and both are shown. */
    private void act(DeskPage.Act act) {
        desk.act(() -> {
            try {
                return act.run();
            } catch (OptimisticLockException conflict) {
                var edition = drafts.edition(work.getDocument(), language).orElseThrow();
                theirs = drafts.of(edition).orElse(null);
                version = edition.draftVersion();
                throw theirs == null ? new Refusal("desk.refused.gone") : conflict;
            }
        });
    }

    /** @param from the source revision that the words follow: a translation that is only saved still follows the old one */
    private Draft keep(@Nullable Integer from) {
        var edition = drafts.editionFor(work.getDocument(), language);
        return workflow.saveDraft(edition, snapshot(from), version, caller.required());
    }

    /** The number of the source revision that the page shows; null on the source itself. */
    private @Nullable Integer sourceNumber() {
        return source == null ? null : source.number();
    }

    public int getSourceNumber() {
        return desk.isSent() ? sent("source") : number(sourceNumber());
    }

    private static int number(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private String here() {
        return "edit?name=" + work.getName() + "&in=" + language.code();
    }

    private Revision.Snapshot snapshot(@Nullable Integer from) {
        var words = typed();
        require(words.title().length() <= LONGEST_TITLE, "desk.refused.title-long", LONGEST_TITLE);
        require(words.summary().length() <= LONGEST_SUMMARY, "desk.refused.summary", LONGEST_SUMMARY);
        require(words.text().written().length() <= LONGEST_TEXT, "publishing.refused.long", LONGEST_TEXT);
        require(words.keywords().stream().allMatch(it -> it.length() <= 200), "desk.refused.keywords", 200);
        var origin = Stream.of(Origin.values())
                .filter(it -> it.name().equals(getOrigin().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(Origin.HUMAN);
        return new Revision.Snapshot(words, isMinor(), origin, from, 0);
    }

    private Words typed() {
        var keywords = getKeywords()
                .lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
        return new Words(line(getTitle()), getSummary().strip(), keywords, isSource() ? written() : translated());
    }

    private Text written() {
        require(getText().length() <= LONGEST_TEXT, "publishing.refused.long", LONGEST_TEXT);
        require(getText().lines().filter(String::isBlank).count() < MOST_BLOCKS, "desk.refused.blocks", MOST_BLOCKS);
        return Composition.read(getText(), before.text());
    }

    private Text translated() {
        return new Text(rows.stream()
                .map(it -> new Block(it.id(), Composition.withoutNames(it.words())))
                .toList());
    }

    private static String line(String typed) {
        return typed.replaceAll("\\s+", " ").strip();
    }

    private static void require(boolean right, String otherwise, Object... arguments) {
        if (!right) {
            throw new Refusal(otherwise, arguments);
        }
    }

    /** The state of the edition, for the head of the page. */
    public Progress.OfWords getState() {
        return work.getProgress().in(language);
    }
}
