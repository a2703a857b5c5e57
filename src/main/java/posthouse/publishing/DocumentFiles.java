package posthouse.publishing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import posthouse.document.Facts;
import posthouse.document.Origin;
import posthouse.document.Revision;
import posthouse.document.Section;
import posthouse.journal.CityTime;
import posthouse.language.Language;
import posthouse.text.TextProblem;

/**
 * A document as files of the content folder: what is public of it; or, of one that is not public, what somebody has in
 * hand, among the drafts.
 *
 * @param withdrawn why words that were public are not any more, by language
 */
record DocumentFiles(Section section, Progress progress, Map<Language, String> withdrawn) {

    /** What the facts say of a language in which nothing was ever public. */
    private static final String NOT_YET = "not written yet";

    /**
     * By their paths; none, if nothing is public and nobody has it in hand.
     *
     * @throws TextProblem if it cannot be read: another version of the portal may have written it
     */
    SortedMap<String, String> texts() {
        if (progress.isPublic()) {
            return published();
        }
        return isInHand() ? inHand() : new TreeMap<>();
    }

    /**
     * Of a document that was withdrawn, the facts alone, which say of every language that it is not there: for others that
     * refer to it.
     */
    SortedMap<String, String> trace() {
        return wasPublic() ? published() : new TreeMap<>();
    }

    /** Whether its facts are published and no words are, any more or yet. */
    boolean wasPublic() {
        return progress.facts().published() != null && !progress.isPublic();
    }

    private boolean isInHand() {
        return progress.facts().hand() != Progress.Hand.NOTHING
                || progress.all().stream().anyMatch(it -> it.hand() != Progress.Hand.NOTHING);
    }

    private SortedMap<String, String> published() {
        var texts = new TreeMap<String, String>();
        texts.put(file("", "facts.yaml"), facts());
        for (var words : progress.all()) {
            if (words.published() != null) {
                texts.put(file("", words.language().code() + ".md"), written(words, words.published()));
            }
        }
        return texts;
    }

    private String file(String place, String name) {
        return place + section.path() + "/" + progress.document().slug() + "/" + name;
    }

    /** As they are kept, unless they excuse other languages than those that are not there. */
    private String facts() {
        var kept = Objects.requireNonNull(progress.facts().published()).yaml();
        var facts = section.recall(kept);
        var missing = missing(facts);
        return missing.equals(facts.missing()) ? kept : section.write(with(facts, missing));
    }

    private Map<Language, String> missing(Facts facts) {
        var missing = new LinkedHashMap<>(facts.missing());
        for (var words : progress.all()) {
            if (words.published() != null) {
                missing.remove(words.language());
            } else {
                missing.computeIfAbsent(words.language(), it -> withdrawn.getOrDefault(it, NOT_YET));
            }
        }
        return missing;
    }

    private static Facts with(Facts facts, Map<Language, String> missing) {
        return new Facts(
                facts.category(),
                facts.audience(),
                facts.checkedOn(),
                facts.reviewBy(),
                facts.issuedOn(),
                facts.validFrom(),
                facts.validUntil(),
                facts.sources(),
                facts.hotlines(),
                facts.offices(),
                facts.related(),
                missing,
                facts.disclosure(),
                facts.own());
    }

    private String written(Progress.OfWords words, Revision revision) {
        int major = Objects.requireNonNull(words.edition()).majorNumber();
        boolean minor = revision.minor() && major < revision.number(); // the first is none, whatever its author said
        var said = revision.words();
        var head = new EditionFile.Head(
                said.title(),
                said.summary(),
                revision.number(),
                day(revision),
                minor,
                minor ? major : null,
                basisInPublic(revision),
                revision.origin(),
                said.keywords());
        return new EditionFile(head, said.text()).written();
    }

    private static @Nullable LocalDate day(Revision revision) {
        var at = revision.review().publishedAt();
        return at == null ? null : LocalDate.ofInstant(at, CityTime.ZONE);
    }

    /** Of words that need no change for a newer source, that source: it is what they agree with. */
    private static @Nullable Integer basis(Revision revision) {
        return revision.sourceBasis() == 0 ? null : (Integer) revision.sourceBasis();
    }

    /** Words that were ready before the source that they follow follow, in public, the one before. */
    private @Nullable Integer basisInPublic(Revision revision) {
        var basis = basis(revision);
        var source = progress.source().published();
        return basis == null || source == null ? basis : (Integer) Math.min(basis, source.number());
    }

    private SortedMap<String, String> inHand() {
        var texts = new TreeMap<String, String>();
        var drafts =
                progress.all().stream().flatMap(it -> Written.of(it).stream()).toList();
        int source = drafts.stream()
                .map(Written::translatedFrom)
                .flatMap(Stream::ofNullable)
                .reduce(1, Math::max);
        for (var draft : drafts) {
            int number = draft.language() == progress.document().source() ? source : 1;
            texts.put(file(ContentDocument.DRAFTS, draft.language().code() + ".md"), draft.written(number));
        }
        factsInHand().ifPresent(it -> texts.put(file(ContentDocument.DRAFTS, "facts.yaml"), it));
        return texts;
    }

    /** In canonical form if they can be read, so that a portal that takes them in writes them the same. */
    private Optional<String> factsInHand() {
        return progress.facts().newest().map(this::canonical);
    }

    private String canonical(String yaml) {
        try {
            return section.write(section.read(yaml));
        } catch (TextProblem unfinished) {
            return yaml;
        }
    }

    /** Words that somebody has in hand; they have no number and no day yet. */
    private record Written(
            Language language,
            String title,
            String summary,
            List<String> keywords,
            String body,
            Origin origin,
            @Nullable Integer translatedFrom) {

        static Optional<Written> of(Progress.OfWords words) {
            var draft = words.draft();
            if (draft != null) {
                var said = draft.words();
                return Optional.of(new Written(
                        words.language(),
                        said.title(),
                        said.summary(),
                        said.keywords(),
                        draft.body(),
                        draft.origin(),
                        draft.translatedFrom()));
            }
            return Optional.ofNullable(words.inHand()).map(it -> of(words.language(), it));
        }

        private static Written of(Language language, Revision revision) {
            var said = revision.words();
            return new Written(
                    language,
                    said.title(),
                    said.summary(),
                    said.keywords(),
                    said.text().written(),
                    revision.origin(),
                    basis(revision));
        }

        String written(int number) {
            var head =
                    new EditionFile.Head(title, summary, number, null, false, null, translatedFrom, origin, keywords);
            return EditionFile.written(head, body);
        }
    }
}
