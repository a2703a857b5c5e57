package posthouse.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import posthouse.journal.CityTime;
import posthouse.language.ActiveLanguage;
import posthouse.language.Language;
import posthouse.media.MediaFiles;
import posthouse.reference.Citation;
import posthouse.reference.Office;
import posthouse.reference.References;
import posthouse.reference.Source;

/** One document, in the reader's language or in what there is. Loaded once a request, before its page is made. */
@RequestScoped
@Named("document")
public class DocumentPage {

    @Inject
    private ActiveLanguage reader;

    @Inject
    private Documents documents;

    @Inject
    private Sections sections;

    @Inject
    private References references;

    @Inject
    private Banners banners;

    @Inject
    private Placeholders placeholders;

    @Inject
    private MediaFiles mediaFiles;

    @Inject
    private Clock clock;

    private @Nullable PublicDocument document;
    private boolean preview;
    private @Nullable Banner banner;
    private List<Shown.Paragraph> paragraphs = List.of();
    private List<Cited> cited = List.of();
    private List<PublicDocument> related = List.of();
    private List<PublicDocument> hotlines = List.of();
    private List<Office> offices = List.of();

    /** A source as a page cites it, with the article in it. */
    public record Cited(Source source, @Nullable String article) {}

    /** @return false if there is no such public document */
    public boolean load(String kind, String slug) {
        documents.find(kind, slug).ifPresent(this::show);
        return document != null;
    }

    /** Shows words that are not public, to somebody who may see them. */
    public void preview(PublicDocument unpublished) {
        preview = true;
        show(unpublished);
    }

    /** Whether the page is no public one. */
    public boolean isPreview() {
        return preview;
    }

    private void show(PublicDocument found) {
        document = found;
        var edition = found.shown(reader.get());
        var facts = references.sharedFacts(Shown.sharedFacts(edition));
        var media = mediaFiles.described(Shown.media(edition));
        paragraphs = new Shown(edition, reader.get(), sections, facts, media).paragraphs();
        cited = cited(found.facts().sources());
        related = documents.named(found.facts().related());
        hotlines = documents.named(
                found.facts().hotlines().stream().map(it -> "hotline:" + it).toList());
        offices = references.offices(found.facts().offices());
        banner = banners.of(found.id()).orElse(null);
    }

    private List<Cited> cited(List<Citation> citations) {
        var known = references.sources(citations.stream().map(Citation::source).toList());
        var all = new ArrayList<Cited>();
        for (var citation : citations) {
            Optional.ofNullable(known.get(citation.source()))
                    .ifPresent(source -> all.add(new Cited(source, citation.article())));
        }
        return all;
    }

    public PublicDocument get() {
        return Objects.requireNonNull(document, "load first");
    }

    /** The room that made the page, which names its style sheet and its messages. */
    public String getRoom() {
        return sections.ofKind(get().kind()).orElseThrow().room();
    }

    public boolean isThere() {
        return document != null;
    }

    public Facts getFacts() {
        return get().facts();
    }

    public KindFacts getOwn() {
        return get().facts().own();
    }

    /** The edition that the reader sees. */
    public PublicEdition getEdition() {
        return get().shown(reader.get());
    }

    /** Whether the words are in another language than the page. */
    public boolean isForeign() {
        return getEdition().language() != reader.get();
    }

    public boolean isEnded() {
        return get().ended(CityTime.today(clock));
    }

    /** When the alarm that this notice was released with ended; null while it lasts, and of a document that is none. */
    public @Nullable LocalDateTime getOver() {
        return banner == null || !banner.over(clock.instant())
                ? null
                : LocalDateTime.ofInstant(banner.end(), CityTime.ZONE);
    }

    /** The notice that says that it is over; null if there is none. */
    public @Nullable String getAllClear() {
        return Optional.ofNullable(banner)
                .map(Banner::allClear)
                .flatMap(it -> sections.address(reader.getCode(), it.name()))
                .orElse(null);
    }

    /** Whether one person released it alone, and no second has looked at it in time. */
    public boolean isUnreviewed() {
        return banner != null && banner.unreviewed(clock.instant());
    }

    /** That the words of the reader’s language are on their way; null if they are there, or nobody has promised them. */
    public @Nullable Placeholder getPlaceholder() {
        return isForeign() ? placeholders.of(get().id(), reader.get()).orElse(null) : null;
    }

    /** When they are expected; null if nobody can say. */
    public @Nullable LocalDateTime getExpected() {
        var placeholder = getPlaceholder();
        return placeholder == null || placeholder.expectedAt() == null
                ? null
                : LocalDateTime.ofInstant(placeholder.expectedAt(), CityTime.ZONE);
    }

    public boolean isNotYet() {
        return get().notYet(CityTime.today(clock));
    }

    public List<Shown.Paragraph> getParagraphs() {
        return paragraphs;
    }

    public List<Cited> getCited() {
        return cited;
    }

    public List<PublicDocument> getRelated() {
        return related;
    }

    public List<PublicDocument> getHotlines() {
        return hotlines;
    }

    public List<Office> getOffices() {
        return offices;
    }

    /** The languages in which the document is there, for hreflang. */
    public List<Language> getLanguages() {
        return Language.all().stream().filter(get()::translatedInto).toList();
    }
}
