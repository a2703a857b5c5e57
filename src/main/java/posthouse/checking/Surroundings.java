package posthouse.checking;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import posthouse.language.Language;

/**
 * What is known around a candidate. It may be used for many, and may leave out what none of them names.
 *
 * @param documents what is public beside it, by names like {@code guide:lost-passport}
 * @param unpublished names of documents that are not public yet, or not any more
 * @param media ids of the images and attachments that there are
 * @param consented names of the documents about a person whose recorded consent stands
 * @param deadLinks addresses that did not answer when they were last asked, as texts and sources write them
 */
public record Surroundings(
        Register register,
        Map<String, Neighbour> documents,
        Set<String> unpublished,
        Set<String> media,
        Set<String> consented,
        Set<String> deadLinks,
        LocalDate today) {

    /** Another document, as far as links into it ask: the ids of its blocks. */
    public record Neighbour(Language source, Map<Language, Set<String>> blocks) {

        public static Neighbour of(ParallelTexts texts) {
            var blocks = new EnumMap<Language, Set<String>>(Language.class);
            texts.versions()
                    .forEach((language, version) -> blocks.put(
                            language, Set.copyOf(version.words().text().ids())));
            return new Neighbour(texts.source(), blocks);
        }

        /** Whether the edition that a reader is shown, in their language or else in the source's, has this block. */
        boolean hasBlock(Language reader, String id) {
            return Optional.ofNullable(blocks.get(reader))
                    .or(() -> Optional.ofNullable(blocks.get(source)))
                    .or(() -> blocks.values().stream().findFirst())
                    .filter(it -> it.contains(id))
                    .isPresent();
        }
    }

    /** A document by its name; the candidate, by its own, as it would be. */
    Optional<Neighbour> document(String name, Candidate candidate) {
        return name.equals(candidate.name())
                ? Optional.of(Neighbour.of(candidate.texts()))
                : Optional.ofNullable(documents.get(name));
    }

    boolean hasHotline(String slug, Candidate candidate) {
        return document("hotline:" + slug, candidate).isPresent();
    }

    /** The same where nothing is withheld: drafts may say what nothing public may. */
    public Surroundings withoutWithheld() {
        var open = new Register(
                register.sources(),
                register.sharedFacts(),
                register.phrases(),
                register.offices(),
                register.glossary(),
                List.of());
        return new Surroundings(open, documents, unpublished, media, consented, deadLinks, today);
    }
}
