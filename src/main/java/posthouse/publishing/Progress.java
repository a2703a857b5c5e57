package posthouse.publishing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import posthouse.document.Document;
import posthouse.document.Edition;
import posthouse.document.FactsRevision;
import posthouse.document.Freshness;
import posthouse.document.Review;
import posthouse.document.Revision;
import posthouse.document.Status;
import posthouse.language.Language;

/** How far a document is: in each language, and with its facts; what is public, and what somebody has in hand. */
public record Progress(Document document, Map<Language, OfWords> words, OfFacts facts) {

    /**
     * The words of one language.
     *
     * @param edition null if nobody has begun
     * @param inHand the newest revision that waits for a reviewer, a publisher or its time
     * @param sentBack the newest revision, if somebody sent it back
     */
    public record OfWords(
            Language language,
            @Nullable Edition edition,
            @Nullable Revision published,
            @Nullable Revision inHand,
            @Nullable Revision sentBack,
            @Nullable Draft draft,
            Freshness freshness) {

        /** What is done with them now: what is to do next follows from it. */
        public Hand hand() {
            return Hand.of(inHand == null ? null : inHand.review(), draft != null);
        }

        public boolean outdated() {
            return freshness == Freshness.OUTDATED;
        }

        /** Whoever has them in hand: the writer of the draft, else the author of what waits. */
        public String who() {
            return draft != null
                    ? draft.author()
                    : inHand != null ? inHand.review().author() : "";
        }

        public @Nullable Instant since() {
            return draft != null
                    ? draft.updatedAt()
                    : inHand != null ? inHand.review().createdAt() : null;
        }

        /** The words as they are shown in lists of the desk: the newest title there is. */
        public String title() {
            return Stream.of(
                            Optional.ofNullable(draft).map(it -> it.words().title()),
                            Optional.ofNullable(inHand).map(Revision::title),
                            Optional.ofNullable(published).map(Revision::title))
                    .flatMap(Optional::stream)
                    .filter(it -> !it.isBlank())
                    .findFirst()
                    .orElse("");
        }
    }

    /** The facts. @param inHand the newest revision that waits for a reviewer, a publisher or its time */
    public record OfFacts(
            @Nullable FactsRevision published,
            @Nullable FactsRevision inHand,
            @Nullable FactsRevision sentBack,
            @Nullable FactsDraft draft) {

        public Hand hand() {
            return Hand.of(inHand == null ? null : inHand.review(), draft != null);
        }

        /** As somebody has written them last; a draft may not be readable yet. Empty if nobody has begun. */
        public Optional<String> newest() {
            return Stream.of(
                            Optional.ofNullable(draft).map(FactsDraft::yaml),
                            Optional.ofNullable(inHand).map(FactsRevision::yaml),
                            Optional.ofNullable(published).map(FactsRevision::yaml))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }

    /** What is in hand beside what is public. */
    public enum Hand {
        NOTHING,
        DRAFT,
        IN_REVIEW,
        APPROVED,
        SCHEDULED;

        static Hand of(@Nullable Review review, boolean draft) {
            if (review == null) {
                return draft ? DRAFT : NOTHING;
            }
            return switch (review.status()) {
                case IN_REVIEW -> IN_REVIEW;
                case APPROVED -> APPROVED;
                case SCHEDULED -> SCHEDULED;
                case PUBLISHED, SUPERSEDED, WITHDRAWN, REJECTED -> draft ? DRAFT : NOTHING;
            };
        }
    }

    public OfWords in(Language language) {
        return Objects.requireNonNull(words.get(language));
    }

    public OfWords source() {
        return in(document.source());
    }

    /** In a language if there is one in it, else in the source language, else whatever there is; else its name. */
    public String title(Language reader) {
        return Stream.concat(Stream.of(in(reader), source()), words.values().stream())
                .map(OfWords::title)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse(document.slug());
    }

    public boolean isPublic() {
        return facts.published() != null && words.values().stream().anyMatch(it -> it.published() != null);
    }

    /** The source revision that a translator works from: the newest that was submitted and not sent back. */
    public Optional<Revision> sourceRevision() {
        return Stream.of(source().inHand(), source().published())
                .flatMap(Stream::ofNullable)
                .max(Comparator.comparingInt(Revision::number));
    }

    /** Whether a translation is asked for: the source is there, and the words are not, or lag behind it. */
    public boolean needs(Language language) {
        if (language == document.source() || sourceRevision().isEmpty()) {
            return false;
        }
        var mine = in(language);
        var newest = sourceRevision().orElseThrow();
        boolean newSource = !newest.minor() && newest.review().status() != Status.PUBLISHED;
        return mine.published() == null && mine.inHand() == null
                || mine.outdated()
                || newSource && behind(mine, newest.number());
    }

    private static boolean behind(OfWords mine, int source) {
        return Stream.of(mine.published(), mine.inHand())
                .flatMap(Stream::ofNullable)
                .noneMatch(it -> it.sourceBasis() >= source);
    }

    public List<OfWords> all() {
        return Language.all().stream().map(this::in).toList();
    }
}
