package posthouse.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import posthouse.document.Audience;
import posthouse.document.Category;
import posthouse.document.Issue;
import posthouse.document.Words;
import posthouse.glossary.Term;
import posthouse.language.Language;
import posthouse.language.Names;
import posthouse.text.Text;

/** Slots that are filled once: what do the texts say then, and what is refused? */
class TemplateTest {

    private static final Term TYPHOON = new Term(
            "typhoon", "台风", null, null, "typhoon", "台風", null, "태풍", null, "high", List.of(), Map.of(), Map.of(),
            Map.of());

    private static final Template WARNING = template(
            new Slot("kind", Slot.Type.TERM, List.of("typhoon"), false),
            new Slot("since", Slot.Type.TIME, List.of(), false),
            new Slot("place", Slot.Type.PLACE, List.of(), false),
            new Slot("source", Slot.Type.LINK, List.of(), false),
            new Slot("homes", Slot.Type.NUMBER, List.of(), true));

    private static final Words ENGLISH = words("{{place}}: {{kind}}", """
            {#what}
            {{kind}} since {{since}}. Call within {{limit}}, [source]({{source}}).

            {#homes}
            {{homes}} homes.
            """);

    private static final Map<String, SlotValue> VALUES = Map.of(
            "kind", new SlotValue.OfTerm(TYPHOON),
            "since", new SlotValue.Time(LocalDateTime.of(2026, 9, 5, 17, 30)),
            "place", new SlotValue.Place(new Names("天宁区", "Tianning", "天寧区", "톈닝구")),
            "source", new SlotValue.Link(URI.create("https://example.org/a_(b)")));

    private static Template template(Slot... slots) {
        return new Template(
                "notice", "alert", Category.EMERGENCY, List.of(Audience.ALL), false, List.of(), List.of(slots));
    }

    private static Words words(String title, String text) {
        return new Words(title, title, List.of(), Text.parse(text));
    }

    @Test
    void saysThemInTheFormOfItsLanguage() {
        var english = WARNING.filled(ENGLISH, VALUES, Language.EN);
        assertEquals("Tianning: typhoon", english.title());
        assertEquals(
                "Typhoon since 5 September 2026 at 17:30. Call within {{limit}}, [source](https://example.org/a_%28b%29).",
                english.text().blocks().get(0).markdown());
        var korean = WARNING.filled(words("{{place}} {{kind}}", "{#a}\n{{since}}\n"), VALUES, Language.KO);
        assertEquals("톈닝구 태풍", korean.title());
        assertEquals("2026년 9월 5일 17:30", korean.text().blocks().get(0).markdown());
    }

    @Test
    void leavesOutTheBlockOfAnEmptySlot() {
        assertEquals(
                List.of("what"),
                WARNING.filled(ENGLISH, VALUES, Language.EN).text().ids());
        var all = new HashMap<>(VALUES);
        all.put("homes", new SlotValue.Number(new BigDecimal("12500")));
        assertEquals(
                "12,500 homes.",
                WARNING.filled(ENGLISH, all, Language.EN).text().blocks().get(1).markdown());
    }

    @Test
    void refusesWhatIsMissingUnknownOrOfAnotherType() {
        var values = new HashMap<>(VALUES);
        values.remove("place");
        values.put("kind", new SlotValue.Number(BigDecimal.ONE));
        values.put("colour", new SlotValue.Number(BigDecimal.ONE));
        assertEquals(
                List.of("place", "kind", "colour"),
                WARNING.issues(values).stream().map(Issue::field).toList());
        assertThrows(IllegalArgumentException.class, () -> WARNING.filled(ENGLISH, values, Language.EN));
    }

    @Test
    void refusesATermThatIsNotOffered() {
        var flood = template(new Slot("kind", Slot.Type.TERM, List.of("flood"), false));
        assertEquals(
                1, flood.issues(Map.of("kind", new SlotValue.OfTerm(TYPHOON))).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "{{kind}}", "[x](javascript:1)", "<b>", "a|b"})
    void refusesAPlaceThatIsMoreThanAName(String name) {
        assertThrows(IllegalArgumentException.class, () -> new SlotValue.Place(new Names("天宁区", name, "天寧区", "톈닝구")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org/", "javascript:alert(1)", "/local", "https:///x"})
    void refusesALinkThatIsNotHttps(String address) {
        assertThrows(IllegalArgumentException.class, () -> new SlotValue.Link(URI.create(address)));
    }

    @Test
    void mustSayWhoseWarningItRelaysWhenAndWhere() {
        var relay = new Template(
                "notice", "alert", Category.EMERGENCY, List.of(Audience.ALL), true, List.of(), WARNING.slots());
        assertEquals(2, relay.issues().size(), relay.issues()::toString);
    }
}
