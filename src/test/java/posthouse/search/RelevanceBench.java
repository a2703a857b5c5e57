package posthouse.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import posthouse.document.Audience;
import posthouse.document.Category;
import posthouse.document.Facts;
import posthouse.document.Freshness;
import posthouse.document.Origin;
import posthouse.document.PublicDocument;
import posthouse.document.PublicEdition;
import posthouse.document.Words;
import posthouse.language.Language;
import posthouse.lexicon.Dictionary;
import posthouse.text.Block;
import posthouse.text.Text;

/**
 * Measures the portal's own search on sets of passages and questions: {@code mvn -Pbench-relevance -Dsets=<folder>}. A set
 * is a folder with {@code corpus.jsonl} (id, title, text, lang), {@code queries.jsonl} and {@code queries_short.jsonl} (id,
 * text, lang), and {@code qrels.tsv} (query, passage). Prints a line for each set and form, tab-separated.
 */
final class RelevanceBench {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int FOUND = 100;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private static final Facts FACTS = new Facts(
            Category.LIFE,
            List.of(Audience.ALL),
            TODAY,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            null,
            new Shelf.Number(List.of()));

    private final Indexing indexing;

    private final Translations translations;

    private RelevanceBench(Indexing indexing, Translations translations) {
        this.indexing = indexing;
        this.translations = translations;
    }

    public static void main(String[] arguments) throws IOException {
        System.out.println("set\tform\tMRR@10\tnDCG@10\trecall@10\trecall@100\tms");
        var bench = new RelevanceBench(
                Shelf.ofStartingContent().indexing(), new Translations(Dictionary.inFolder(Path.of(arguments[1]))));
        try (var folders = Files.list(Path.of(arguments[0]))) {
            for (var set : folders.filter(it -> Files.exists(it.resolve("corpus.jsonl")))
                    .filter(it -> isAsked(it.getFileName().toString()))
                    .sorted()
                    .toList()) {
                bench.measure(set);
            }
        }
    }

    /** {@code -Donly=ko,ja} measures these. */
    private static boolean isAsked(String set) {
        var only = System.getProperty("only", "");
        return only.isEmpty() || List.of(only.split(",")).contains(set);
    }

    private void measure(Path set) throws IOException {
        var folder = Files.createTempDirectory("relevance");
        try (var index = SearchIndex.open(folder)) {
            var wanted = wanted(set.resolve("qrels.tsv"));
            try (var rollover = index.rollover()) {
                rollover.add(passages(set.resolve("corpus.jsonl")), indexing::entry);
                rollover.commit(new Generation.Reached(1, Instant.EPOCH));
            }
            print(set, "question", index, rows(set.resolve("queries.jsonl")), wanted);
            print(set, "short", index, rows(set.resolve("queries_short.jsonl")), wanted);
        }
    }

    private void print(
            Path set, String form, SearchIndex index, List<JsonNode> queries, Map<String, Set<String>> wanted)
            throws IOException {
        var judged = new ArrayList<Judged>();
        long start = System.nanoTime();
        for (var query : queries) {
            var found = found(index, text(query, "text"), language(query));
            judged.add(Judged.of(found, wanted.getOrDefault(text(query, "id"), Set.of())));
        }
        double millis = (System.nanoTime() - start) / 1e6 / queries.size();
        var mean = Judged.mean(judged);
        System.out.printf(
                Locale.ROOT,
                "%s\t%s\t%.3f\t%.3f\t%.3f\t%.3f\t%.2f%n",
                set.getFileName(),
                form,
                mean.reciprocalRank(),
                mean.gain(),
                mean.recall10(),
                mean.recall100(),
                millis);
    }

    private List<String> found(SearchIndex index, String text, Language reader) throws IOException {
        var question = new Question(text, reader, Question.Narrowing.NONE, 1, FOUND);
        var answering = new Answering(question, indexing.vocabulary(), translations, TODAY);
        return index.search(searcher -> {
            var slugs = new ArrayList<String>();
            for (var ranked : answering.ranked(searcher).stream().limit(FOUND).toList()) {
                slugs.add(searcher.storedFields()
                        .document(ranked.document(), Set.of(Indexing.SLUG))
                        .get(Indexing.SLUG));
            }
            return slugs;
        });
    }

    private static Map<String, Set<String>> wanted(Path qrels) throws IOException {
        var wanted = new HashMap<String, Set<String>>();
        for (var line : Files.readAllLines(qrels)) {
            var cells = line.split("\t");
            wanted.computeIfAbsent(cells[0], it -> new HashSet<>()).add(cells[1]);
        }
        return wanted;
    }

    private static List<PublicDocument> passages(Path corpus) throws IOException {
        var passages = new ArrayList<PublicDocument>();
        for (var row : rows(corpus)) {
            passages.add(passage(passages.size(), row));
        }
        return passages;
    }

    /** A document of one language, as an editor would put the passage into the portal: with a title, if it has one. */
    static PublicDocument passage(int id, JsonNode row) {
        var language = language(row);
        var words = new Words(text(row, "title"), "", List.of(), new Text(List.of(new Block("it", text(row, "text")))));
        var edition = new PublicEdition(language, 1, words, Origin.HUMAN, Instant.EPOCH, Freshness.CURRENT, null);
        return new PublicDocument(
                id, "guide", text(row, "id"), "guides", FACTS, Instant.EPOCH, language, Map.of(language, edition));
    }

    private static List<JsonNode> rows(Path file) throws IOException {
        var rows = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(file)) {
            rows.add(JSON.readTree(line));
        }
        return rows;
    }

    private static String text(JsonNode row, String name) {
        return row.path(name).asText("");
    }

    /** Of {@code zh-Hant}, Chinese. */
    private static Language language(JsonNode row) {
        return Language.of(text(row, "lang").split("-", 2)[0]).orElseThrow();
    }
}
