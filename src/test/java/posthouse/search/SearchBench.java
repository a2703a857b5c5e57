package posthouse.search;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import posthouse.journey.PortalServer;
import posthouse.language.Language;

/**
 * Measures search as it grows: {@code mvn -Pbench-search [-Dsizes=10000,100000]}. For each size it fills a portal with so
 * many editions in four languages, lets it make its index, and asks the judged questions over HTTP and, on a copy of the
 * same index, in this process. Prints a line for each way of asking, tab-separated.
 */
final class SearchBench {

    private static final int WARMING = 3;
    private static final int ROUNDS = 5;
    private static final int FAR = 1_000_000;
    private static final int SEED = 5;
    private static final Pattern TOOK = Pattern.compile("made anew: ([0-9.,]+) documents in ([0-9.,]+) ms");

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** A question that is put, and does not answer before it is answered. */
    private interface Asking {
        void ask(Language reader, String words) throws Exception;
    }

    private record Typed(Language reader, String words) {}

    /** What was measured of one way of asking, in milliseconds. */
    private record Measured(double perSecond, double median, double ninetyNinth, double processor) {

        String line(int editions, String way, double ratio) {
            return String.format(
                    Locale.ROOT,
                    "%d\t%s\t%.0f\t%.2f\t%.2f\t%.2f\t%.2f",
                    editions,
                    way,
                    perSecond,
                    median,
                    ninetyNinth,
                    processor,
                    ratio);
        }
    }

    private SearchBench() {}

    /** @param sizes numbers of editions, separated by commas */
    public static void main(String[] sizes) throws Exception {
        System.out.println("editions\tway\tper second\tp50 ms\tp99 ms\tCPU ms\tCPU ratio");
        for (var size : sizes[0].split(",")) {
            measure(Integer.parseInt(size));
        }
    }

    private static void measure(int editions) throws Exception {
        var questions = questions();
        try (var portal = PortalServer.startAnew("bench", Map.of())) {
            portal.close();
            try (var database = database(portal.data())) {
                new Copies(database).until(editions);
            }
            delete(portal.data().resolve("index"));
            portal.restart();
            System.out.println(editions + "\tindex\t" + indexing(portal.data()) + "\t" + megabytes(portal) + " MB");
            var overHttp =
                    measured(questions, (reader, words) -> get(portal, "search", reader, words), portal::processorTime);
            var suggesting = measured(
                    beginnings(questions),
                    (reader, words) -> get(portal, "suggest", reader, words),
                    portal::processorTime);
            portal.close();
            var inProcess = inProcess(portal.data().resolve("index"), questions);
            System.out.println(inProcess.line(editions, "in process", 1));
            System.out.println(overHttp.line(editions, "over HTTP", overHttp.processor() / inProcess.processor()));
            System.out.println(suggesting.line(editions, "suggest", suggesting.processor() / inProcess.processor()));
        }
    }

    private static void get(PortalServer portal, String what, Language reader, String words) throws Exception {
        var query = URLEncoder.encode(words, StandardCharsets.UTF_8);
        var answer = portal.get("/api/v1/" + what + "?lang=" + reader.code() + "&q=" + query);
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " for " + words);
        }
    }

    private static Measured inProcess(Path folder, List<Typed> questions) throws Exception {
        var vocabulary = Shelf.ofStartingContent().indexing().vocabulary();
        var index = SearchIndex.open(folder);
        try {
            return measured(
                    questions,
                    (reader, words) -> index.search(new Answering(
                            Question.of(words, reader), vocabulary, Translations.NONE, Shelf.TODAY)::from),
                    () -> Duration.ofNanos(SYSTEM.getProcessCpuTime()));
        } finally {
            index.close();
        }
    }

    /** One after the other, warm. */
    private static Measured measured(List<Typed> questions, Asking asking, Supplier<Duration> processorTime)
            throws Exception {
        for (int round = 0; round < WARMING; round++) {
            for (var each : questions) {
                asking.ask(each.reader, each.words);
            }
        }
        var millis = new double[ROUNDS * questions.size()];
        var before = processorTime.get();
        long start = System.nanoTime();
        for (int at = 0; at < millis.length; at++) {
            var each = questions.get(at % questions.size());
            long asked = System.nanoTime();
            asking.ask(each.reader, each.words);
            millis[at] = (System.nanoTime() - asked) / 1e6;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double processor = processorTime.get().minus(before).toNanos() / 1e6 / millis.length;
        Arrays.sort(millis);
        return new Measured(
                millis.length / seconds, millis[millis.length / 2], millis[millis.length * 99 / 100], processor);
    }

    private static List<Typed> questions() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/questions.tsv")).stream()
                .map(it -> it.split("\t"))
                .map(it -> new Typed(Language.of(it[0]).orElseThrow(), it[2]))
                .toList();
    }

    /** What stands in the box while a question is typed. */
    private static List<Typed> beginnings(List<Typed> questions) {
        return questions.stream()
                .map(it -> new Typed(
                        it.reader, it.words.substring(0, Math.min(it.words.length(), 1 + it.words.length() % 5))))
                .toList();
    }

    private static String indexing(Path data) throws IOException {
        var made = TOOK.matcher(Files.readString(data.resolve("logs/server.log")))
                .results()
                .toList();
        return made.getLast().group(1) + " documents\t" + made.getLast().group(2) + " ms";
    }

    private static long megabytes(PortalServer portal) throws IOException {
        try (var files = Files.walk(portal.data().resolve("index"))) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(it -> it.toFile().length())
                            .sum()
                    >> 20;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Connection database(Path data) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + data.resolve("posthouse")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    }

    /** Documents made of the ones that there are: the title of one, with the summary and the text of others. */
    private static final class Copies {
        private static final String PUBLIC = "select r.id, r.summary, r.body, e.language, e.document_id from revision r"
                + " join edition e on e.published_revision_id = r.id where r.id < " + FAR + " order by e.document_id";

        private final Connection database;
        private final Random random = new Random(SEED);
        private final List<Written> written = new ArrayList<>();

        /** The words of a public edition. */
        private record Written(long id, String summary, String body, String language, long document) {}

        Copies(Connection database) throws SQLException {
            this.database = database;
            try (var statement = database.createStatement();
                    var rows = statement.executeQuery(PUBLIC)) {
                while (rows.next()) {
                    written.add(new Written(
                            rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4), rows.getLong(5)));
                }
            }
        }

        void until(int editions) throws SQLException {
            database.setAutoCommit(false);
            for (int copy = 1; copy * written.size() < editions; copy++) {
                copy((long) copy * FAR, copy);
                database.commit();
            }
        }

        private void copy(long far, int copy) throws SQLException {
            var moved = " + " + far;
            insert("document", "slug", " || '-" + copy + "'", "id", moved, "published_facts_id", " * null");
            insert("document_audience", "document_id", moved);
            insert("facts_revision", "id", moved, "document_id", moved);
            insert("edition", "id", moved, "document_id", moved, "published_revision_id", " * null");
            insert("revision", "id", moved, "edition_id", moved);
            run("update document set published_facts_id = " + far + " + (select d.published_facts_id from document d"
                    + " where d.id = document.id - " + far + ") where id > " + far);
            run("update edition set published_revision_id = " + far
                    + " + (select e.published_revision_id from edition e" + " where e.id = edition.id - " + far
                    + ") where id > " + far);
            mix(far);
        }

        /** Gives each copy the summary and the text of others, the same others in every language. */
        private void mix(long far) throws SQLException {
            var documents = written.stream().map(Written::document).distinct().toList();
            int summaries = random.nextInt(documents.size());
            int texts = random.nextInt(documents.size());
            try (var update = database.prepareStatement("update revision set summary = ?, body = ? where id = ?")) {
                for (var each : written) {
                    int place = documents.indexOf(each.document);
                    update.setString(1, of(documents, place + summaries, each).summary);
                    update.setString(2, of(documents, place + texts, each).body);
                    update.setLong(3, each.id + far);
                    update.addBatch();
                }
                update.executeBatch();
            }
        }

        private Written of(List<Long> documents, int place, Written otherwise) {
            long document = documents.get(place % documents.size());
            return written.stream()
                    .filter(it -> it.document == document && it.language.equals(otherwise.language))
                    .findFirst()
                    .orElse(otherwise);
        }

        /** Copies the rows of a table. @param changed columns, each with what follows its name in the copy */
        private void insert(String table, String... changed) throws SQLException {
            var columns = new LinkedHashMap<String, String>();
            try (var rows = database.getMetaData().getColumns(null, null, table, null)) {
                while (rows.next()) {
                    columns.put(rows.getString("COLUMN_NAME"), rows.getString("COLUMN_NAME"));
                }
            }
            for (int at = 0; at < changed.length; at += 2) {
                columns.put(changed[at], changed[at] + changed[at + 1]);
            }
            var key = columns.containsKey("id") ? "id" : "document_id";
            run("insert into " + table + " (" + String.join(", ", columns.keySet()) + ") select "
                    + String.join(", ", columns.values()) + " from " + table + " where " + key + " < " + FAR);
        }

        private void run(String statement) throws SQLException {
            try (var prepared = database.createStatement()) {
                prepared.executeUpdate(statement);
            }
        }
    }
}
