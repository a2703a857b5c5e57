package posthouse.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import posthouse.document.Audience;
import posthouse.document.Category;
import posthouse.document.Facts;
import posthouse.document.Freshness;
import posthouse.document.KindFacts;
import posthouse.document.Origin;
import posthouse.document.PublicDocument;
import posthouse.document.PublicEdition;
import posthouse.document.Section;
import posthouse.document.Words;
import posthouse.language.Language;
import posthouse.reference.Citation;
import posthouse.text.Text;

/** Documents to test with. */
final class Sample {

    static final Instant MORNING = Instant.parse("2026-11-22T01:00:00Z");

    /** Facts of no real kind. */
    record GuideFacts(int steps) implements KindFacts {}

    /** A section as a room contributes one. */
    static final class Guides extends Section {
        Guides() {
            super("guide", "guides", GuideFacts.class);
        }

        @Override
        public int position() {
            return 1;
        }
    }

    private Sample() {}

    /** A guide with the id 7 that is there in these languages; its Chinese is the source, the rest is a machine's. */
    static PublicDocument guide(String slug, Language... languages) {
        var editions = new EnumMap<Language, PublicEdition>(Language.class);
        for (var language : languages) {
            editions.put(language, edition(language));
        }
        return new PublicDocument(7, "guide", slug, "guides", facts(null), Instant.EPOCH, Language.ZH, editions);
    }

    static Facts facts(@Nullable LocalDate validUntil) {
        return new Facts(
                Category.DOCUMENTS,
                List.of(Audience.ALL, Audience.NEW_ARRIVAL),
                LocalDate.of(2026, 11, 21),
                null,
                null,
                null,
                validUntil,
                List.of(new Citation("law", "39"), new Citation("lost", null)),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                null,
                new GuideFacts(3));
    }

    private static PublicEdition edition(Language language) {
        var words = new Words(
                "title " + language.code(),
                "summary " + language.code(),
                List.of(),
                Text.parse("{#go}\nGo within {{deadline}} to the [police](guide:police)."));
        return new PublicEdition(
                language,
                1,
                words,
                language == Language.ZH ? Origin.HUMAN : Origin.MACHINE_CHECKED,
                MORNING.plusSeconds(language.ordinal()),
                Freshness.CURRENT,
                null);
    }
}
