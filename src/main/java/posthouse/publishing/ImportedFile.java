package posthouse.publishing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A file of the content folder that was taken in: the hash it had, and the number of the revision that it became. While
 * the edition's newest revision has that number, nobody has changed it on the portal since.
 */
@Entity
@Table(name = "imported_file")
public class ImportedFile {

    @Id
    private String path = "";

    private String hash = "";
    private int number;

    protected ImportedFile() {}

    public ImportedFile(String path, String hash, int number) {
        this.path = path;
        this.hash = hash;
        this.number = number;
    }

    public boolean sameAs(String otherHash) {
        return hash.equals(otherHash);
    }

    public int number() {
        return number;
    }
}
