package posthouse.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import posthouse.language.Language;

/**
 * Bilingual dictionaries in the formats in which they are given out: CC-CEDICT (Chinese; {@code cedict*}), EDICT
 * (Japanese; {@code edict*}), and kengdic (Korean; {@code kengdic*}, a dump or a tab-separated file). Each may be packed
 * with gzip.
 */
public final class Dictionary {

    private static final Logger LOG = Logger.getLogger(Dictionary.class.getName());
    private static final Pattern CEDICT = Pattern.compile("(\\S+) (\\S+) \\[[^]]*] /(.*)/\\s*");
    private static final Pattern EDICT = Pattern.compile("(\\S+)(?: \\[([^]]*)])? /(.*)/\\s*");
    private static final Pattern KENGDIC = Pattern.compile("[0-9]+\\t([^\\t]+)\\t[^\\t]*\\t([^\\t]+)\\t.*");
    private static final Pattern REMARK = Pattern.compile(
            "\\([^)]*\\)|\\[[^]]*]|\\{[^}]*}|[\\p{IsHan}|]+|\\b(?:abbr\\. (?:for|of)|lit\\.|fig\\.|sb|sth)(?![^\\s,])");
    private static final Pattern NO_MEANING = Pattern.compile(
            "^(?:CL:|EntL|(?:\\w+ )?variant of|see |used in|also |same as|classifier for|surname |Taiwan pr\\.).*");
    private static final Pattern TO = Pattern.compile("^(?:to be|to|a|an|the) ");

    private Dictionary() {}

    /**
     * The entries of all dictionaries in a folder; none, if it is not there. A file that cannot be read is passed over,
     * and named in the log.
     */
    public static List<Entry> inFolder(Path folder) {
        var entries = new ArrayList<Entry>();
        for (var file : files(folder)) {
            try {
                entries.addAll(read(file));
            } catch (IOException unreadable) {
                LOG.log(Level.WARNING, "The dictionary " + file + " cannot be read and is passed over", unreadable);
            }
        }
        return entries;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(it -> form(it).isPresent()).sorted().toList();
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "The folder of dictionaries cannot be read", unreadable);
            return List.of();
        }
    }

    private static List<Entry> read(Path file) throws IOException {
        var form = form(file).orElseThrow();
        try (var lines = lines(file, form.charset).lines()) {
            var entries = lines.flatMap(it -> form.entry.apply(it).stream()).toList();
            LOG.log(Level.INFO, "Dictionary {0}: {1} words", new Object[] {file.getFileName(), entries.size()});
            return entries;
        }
    }

    private static BufferedReader lines(Path file, Charset charset) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        var plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return new BufferedReader(new InputStreamReader(plain, charset));
    }

    /** How a file is read, by what it is called. */
    private record Form(Charset charset, Function<String, Optional<Entry>> entry) {}

    private static Optional<Form> form(Path file) {
        var name = file.getFileName().toString();
        if (name.startsWith("cedict")) {
            return Optional.of(new Form(StandardCharsets.UTF_8, Dictionary::chinese));
        }
        if (name.startsWith("edict")) {
            var charset = name.contains("utf8") ? StandardCharsets.UTF_8 : Charset.forName("EUC-JP");
            return Optional.of(new Form(charset, Dictionary::japanese));
        }
        return name.startsWith("kengdic")
                ? Optional.of(new Form(StandardCharsets.UTF_8, Dictionary::korean))
                : Optional.empty();
    }

    /** {@code 銀行 银行 [yin2 hang2] /bank/CL:家[jia1],個|个[ge4]/}. */
    static Optional<Entry> chinese(String line) {
        var parts = CEDICT.matcher(line);
        return parts.matches()
                ? entry(Language.ZH, List.of(parts.group(2), parts.group(1)), parts.group(3), "[/;]")
                : Optional.empty();
    }

    /** {@code 銀行 [ぎんこう] /(n) bank/banking institution/(P)/}. */
    static Optional<Entry> japanese(String line) {
        var parts = EDICT.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return entry(
                Language.JA,
                List.of(parts.group(1).replaceAll("\\([^)]*\\)", "").split(";")),
                parts.group(3),
                "[/;]");
    }

    /** {@code 58926  호주  \N  Australia  7 …}, with tabs between. */
    static Optional<Entry> korean(String line) {
        var parts = KENGDIC.matcher(line);
        return parts.matches()
                ? entry(Language.KO, List.of(parts.group(1)), parts.group(2), "[,;/]")
                : Optional.empty();
    }

    private static Optional<Entry> entry(Language language, List<String> words, String meanings, String between) {
        // A remark may have such marks too: it goes before they are read.
        var english = Stream.of(REMARK.matcher(meanings).replaceAll("").split(between))
                .map(String::strip)
                .filter(it -> !NO_MEANING.matcher(it).matches())
                .map(it -> TO.matcher(it).replaceFirst(""))
                .filter(it -> !it.isEmpty() && !it.equals("\\N"))
                .distinct()
                .toList();
        return english.isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry(language, words.stream().distinct().toList(), english));
    }
}
