package posthouse.desk;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import posthouse.document.PublicEdition;
import posthouse.document.Sections;
import posthouse.document.Shown;
import posthouse.language.Language;
import posthouse.media.Media;
import posthouse.reference.SharedFact;

/**
 * A document in all its languages as one plain text, for chat groups and whoever else copies it.
 *
 * @param address of its page in a language, absolute
 */
record Handout(
        Collection<PublicEdition> editions,
        Sections sections,
        Map<String, SharedFact> facts,
        Map<String, Media> media,
        Address address) {

    /** Where a language’s page is. */
    interface Address {
        String in(Language language);
    }

    String text() {
        return editions.stream()
                .sorted(Comparator.comparing(PublicEdition::language))
                .map(this::part)
                .collect(Collectors.joining("\n\n"));
    }

    private String part(PublicEdition edition) {
        var words = edition.words();
        var plain = new Shown(edition, edition.language(), sections, facts, media).plain();
        return "【%s】%s%n%s%n%n%s%n%s"
                .formatted(
                        edition.language().nativeName(),
                        words.title(),
                        words.summary(),
                        plain,
                        address.in(edition.language()))
                .replace(System.lineSeparator(), "\n");
    }
}
