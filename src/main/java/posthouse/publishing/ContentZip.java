package posthouse.publishing;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import posthouse.document.Section;
import posthouse.document.Sections;
import posthouse.language.Refusal;

/**
 * A content folder that somebody sends as a zip: unpacked into a temporary folder, which goes when this is closed. What is
 * no content folder, or too much of one, is refused before anybody reads it.
 */
public final class ContentZip implements Closeable {

    static final int MOST_ENTRIES = 20_000;
    static final int MOST_MEGABYTES = 200;
    static final int MOST_MEGABYTES_OF_A_FILE = 10;

    private static final int MEGABYTE = 1024 * 1024;
    private static final String ZIP = "content.zip";

    private final Path folder;
    private final Sections sections;
    private long left = (long) MOST_MEGABYTES * MEGABYTE;

    private ContentZip(Path folder, Sections sections) {
        this.folder = folder;
        this.sections = sections;
    }

    /**
     * @throws Refusal that says what is wrong with the zip
     * @throws UncheckedIOException if it cannot be received, or there is no room for it
     */
    public static ContentZip of(InputStream upload, Sections sections) {
        return of(upload, sections, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** @param beside the folder in which it has its own */
    static ContentZip of(InputStream upload, Sections sections, Path beside) {
        try {
            var zip = new ContentZip(Files.createTempDirectory(beside, "posthouse-content"), sections);
            try {
                zip.receive(upload);
                return zip;
            } catch (IOException | RuntimeException refused) {
                zip.close();
                throw refused;
            }
        } catch (ZipException | EOFException broken) {
            throw new Refusal("content.refused.zip");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What was in it; drafts that are not finished are passed over. */
    public ContentFolder folder() {
        return new ContentFolder(content(), sections).passingOverUnfinishedDrafts();
    }

    private Path content() {
        return folder.resolve("content");
    }

    private void receive(InputStream upload) throws IOException {
        var file = folder.resolve(ZIP);
        copy(upload, file, MOST_MEGABYTES, () -> new Refusal("content.refused.size", MOST_MEGABYTES));
        left = (long) MOST_MEGABYTES * MEGABYTE;
        Files.createDirectory(content());
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_ENTRIES) {
                throw new Refusal("content.refused.entries", MOST_ENTRIES);
            }
            unpack(zip);
        } catch (IllegalArgumentException notUtf8) {
            throw new Refusal("content.refused.zip");
        }
        Files.delete(file);
    }

    private void unpack(ZipFile zip) throws IOException {
        var entries = zip.stream().toList();
        var places = entries.stream().map(ContentPlace::of).toList();
        boolean below = places.stream().allMatch(ContentPlace::isBelowContent);
        var taken = new HashSet<ContentPlace>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var place = below ? places.get(i).withoutTop() : places.get(i);
            if (entry.isDirectory() || place.isHidden()) {
                continue;
            }
            if (!place.fits(paths())) {
                throw new Refusal("content.refused.layout", place.shown());
            }
            if (!taken.add(place)) {
                throw new Refusal("content.refused.twice", place.shown());
            }
            unpack(zip, entry, place);
        }
    }

    private List<String> paths() {
        return sections.all().stream().map(Section::path).toList();
    }

    private void unpack(ZipFile zip, ZipEntry entry, ContentPlace place) throws IOException {
        var file = place.in(content());
        Files.createDirectories(file.getParent());
        try (var bytes = zip.getInputStream(entry)) {
            copy(
                    bytes,
                    file,
                    MOST_MEGABYTES_OF_A_FILE,
                    () -> new Refusal("content.refused.file", place.shown(), MOST_MEGABYTES_OF_A_FILE));
        }
    }

    /** What a zip says of its sizes need not be true: what comes out of it is counted. */
    private void copy(InputStream from, Path to, int megabytes, Supplier<Refusal> tooMuch) throws IOException {
        long mine = (long) megabytes * MEGABYTE;
        var buffer = new byte[8192];
        try (var out = Files.newOutputStream(to)) {
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                mine -= read;
                left -= read;
                if (mine < 0) {
                    throw tooMuch.get();
                }
                if (left < 0) {
                    throw new Refusal("content.refused.size", MOST_MEGABYTES);
                }
                out.write(buffer, 0, read);
            }
        }
    }

    @Override
    public void close() {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
