package posthouse.publishing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file of the content folder as it was once taken in: its hash, and the number of the revision that it became. While
 * the edition's newest revision has the greatest of its file's numbers, nobody has changed it on the portal since. What
 * was taken once is not taken again: a node with an older folder would bring back what newer ones have replaced.
 */
@Entity
@Table(name = "imported_file")
@IdClass(ImportedFile.Key.class)
public class ImportedFile {

    @Id
    private String path = "";

    @Id
    private String hash = "";

    private int number;

    protected ImportedFile() {}

    /** @param number for a file that becomes no revision, how often it was taken */
    public ImportedFile(String path, String hash, int number) {
        this.path = path;
        this.hash = hash;
        this.number = number;
    }

    public boolean sameAs(String otherHash) {
        return hash.equals(otherHash);
    }

    public String path() {
        return path;
    }

    public int number() {
        return number;
    }

    /** What makes a file the same: its path and what stands in it. */
    public static class Key {
        private String path = "";
        private String hash = "";

        public Key() {}

        public Key(String path, String hash) {
            this.path = path;
            this.hash = hash;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.path.equals(path) && key.hash.equals(hash);
        }

        @Override
        public int hashCode() {
            return Objects.hash(path, hash);
        }
    }
}
