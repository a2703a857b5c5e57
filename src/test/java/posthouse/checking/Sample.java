package posthouse.checking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import posthouse.checking.Surroundings.Neighbour;
import posthouse.document.Facts;
import posthouse.document.Issue;
import posthouse.document.KindFacts;
import posthouse.document.Section;
import posthouse.document.Words;
import posthouse.glossary.Term;
import posthouse.language.Language;
import posthouse.reference.SharedFact;
import posthouse.reference.Source;
import posthouse.reference.Withheld;
import posthouse.text.Block;
import posthouse.text.Text;
import posthouse.text.Yaml;

/** A bus line in four languages with nothing wrong, to be spoilt in one place. */
final class Sample {

    static final LocalDate TODAY = LocalDate.of(2027, 1, 2);

    static final String FACTS = """
            category: life
            audience:
            - all
            checkedOn: 2026-11-22
            sources:
            - source: L-ONE
            bus:
              line: b1
            """;

    /** What no language changes about a bus line. */
    record Bus(
            @NotNull @Size(max = 3) String line,
            boolean person,
            List<String> terms,
            List<String> sharedFacts,
            List<String> phrases,
            List<String> hotlines,
            List<String> blocks)
            implements KindFacts {

        @Override
        public boolean aboutPerson() {
            return person;
        }
    }

    static final Section BUSES = new Section("bus", "buses", Bus.class) {
        @Override
        public int position() {
            return 1;
        }

        @Override
        public boolean everyLanguageFirst(Facts facts) {
            return ((Bus) facts.own()).line().equals("sos");
        }

        @Override
        public List<Issue> issues(Facts facts, List<Source> cited) {
            var all = new ArrayList<>(super.issues(facts, cited));
            if (((Bus) facts.own()).line().equals("b0")) {
                all.add(new Issue("bus.line", "begins with b1"));
            }
            return all;
        }
    };

    private String facts = FACTS;
    private final Map<Language, Version> versions = new EnumMap<>(Language.class);
    final Map<String, Source> sources = new HashMap<>(Map.of(
            "L-ONE", new Source("L-ONE", "法", "https://law.example/1", null, "law"),
            "O-ONE", new Source("O-ONE", "公报", "https://city.example/1", null, "official")));
    final Map<String, SharedFact> sharedFacts = Map.of(
            "limit",
            Yaml.read(
                    "name: limit\ntype: duration\nvalue: \"24\"\nunit: hour\nsources:\n- source: L-ONE\ncheckedOn: 2026-01-02\n",
                    SharedFact.class));
    List<Term> terms = List.of();
    List<Withheld> withheld = List.of();
    Set<String> consented = Set.of();
    Set<String> deadLinks = Set.of();
    LocalDate today = TODAY;

    Sample() {
        write(Language.ZH, "{#a}\n{{limit}}内，走2站。\n");
        write(Language.EN, "{#a}\nWithin {{limit}}, 2 stops.\n");
        write(Language.JA, "{#a}\n{{limit}}以内に２駅。\n");
        write(Language.KO, "{#a}\n{{limit}} 안에 2정거장.\n");
    }

    static Version version(Language language, String title, String summary, String text) {
        Integer from = language == Language.ZH ? null : 1;
        return new Version(new Words(title, summary, List.of(), Text.parse(text)), 1, from);
    }

    Sample write(Language language, String text) {
        versions.put(language, version(language, "T", "S", text));
        return this;
    }

    /** The same text in every language. */
    Sample writeAll(String text) {
        Language.all().forEach(it -> write(it, text));
        return this;
    }

    Sample put(Language language, Version version) {
        versions.put(language, version);
        return this;
    }

    Sample remove(Language language) {
        versions.remove(language);
        return this;
    }

    Sample facts(String yaml) {
        facts = yaml;
        return this;
    }

    /** One block with this Markdown, which no file could have. */
    Sample blocks(Language language, Block... blocks) {
        var words = new Words("T", "S", List.of(), new Text(List.of(blocks)));
        return put(language, new Version(words, 1, language == Language.ZH ? null : 1));
    }

    Sample term(String yaml) {
        terms = List.of(Yaml.read(yaml, Term.class));
        return this;
    }

    Candidate candidate() {
        return new Candidate(BUSES, "b1", BUSES.read(facts), new ParallelTexts(Language.ZH, versions));
    }

    Surroundings around() {
        var register =
                new Register(sources, sharedFacts, Set.of("where"), Set.of("station"), new Glossary(terms), withheld);
        var documents = Map.of(
                "hotline:110", new Neighbour(Language.ZH, Map.of(Language.ZH, Set.of("call"))),
                "guide:move", new Neighbour(Language.ZH, Map.of(Language.ZH, Set.of("a"), Language.EN, Set.of("b"))));
        return new Surroundings(
                register, documents, Set.of("guide:soon", "hotline:125"), Set.of("map"), consented, deadLinks, today);
    }

    List<Finding> found(Check check) {
        return check.findings(candidate(), around());
    }

    List<Finding> all() {
        return Checks.of(candidate(), around());
    }

    /** Findings in short: {@code STOP ko #a check.same.number [2] –}. */
    static String told(List<Finding> findings) {
        return findings.stream()
                .map(it -> "%s %s %s %s %s"
                        .formatted(
                                it.weight(),
                                it.language() == null ? "facts" : it.language().code(),
                                it.place(),
                                it.key(),
                                String.join(" ", it.arguments()))
                        .strip())
                .collect(Collectors.joining("\n"));
    }
}
