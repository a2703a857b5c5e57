package posthouse.publishing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The files of a content folder, to be written somewhere. The same files give the same bytes, zipped too.
 *
 * @param texts by their paths below the folder, {@code site/city.yaml}
 * @param media the ids of images and attachments
 * @param bytes those of an id; asked for one after another
 */
public record ContentFiles(SortedMap<String, String> texts, List<String> media, Function<String, byte[]> bytes) {

    /** The first day that a zip can tell: a file is as old as its words, not as their copy. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Where files go, one after another; a text is in memory, a picture need not be. */
    private interface Target {
        void take(String path, InputStream bytes) throws IOException;
    }

    /** Below a folder that need not be there. What else is in it stays. */
    public void write(Path folder) throws IOException {
        each((path, bytes) -> {
            var file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            try (var out = Files.newOutputStream(file)) {
                bytes.transferTo(out);
            }
        });
    }

    /** Leaves the stream open. */
    public void writeZip(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        each((path, bytes) -> {
            var entry = new ZipEntry(path);
            entry.setTimeLocal(TIME);
            zip.putNextEntry(entry);
            bytes.transferTo(zip);
            zip.closeEntry();
        });
        zip.finish();
    }

    private void each(Target target) throws IOException {
        for (var text : texts.entrySet()) {
            target.take(text.getKey(), new ByteArrayInputStream(text.getValue().getBytes(StandardCharsets.UTF_8)));
        }
        for (var id : media) {
            target.take(ContentFolder.MEDIA + id, new ByteArrayInputStream(bytes.apply(id)));
        }
    }
}
