package posthouse.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A media file as it is kept, with its bytes. */
@Entity
@Table(name = "media")
public class MediaEntry {

    @Id
    private String id = "";

    @Enumerated(EnumType.STRING)
    private MediaType type = MediaType.TXT;

    private byte[] bytes = {};
    private long size;
    private @Nullable Integer width;
    private @Nullable Integer height;
    private String sha256 = "";

    @Column(name = "uploaded_by")
    private String uploadedBy = "";

    @Column(name = "uploaded_at")
    private Instant uploadedAt = Instant.EPOCH;

    protected MediaEntry() {}

    MediaEntry(String id, Accepted file, String by, Instant at) {
        this.id = id;
        this.type = file.type();
        this.bytes = file.bytes();
        this.size = file.bytes().length;
        this.width = file.width();
        this.height = file.height();
        this.sha256 = file.sha256();
        this.uploadedBy = by;
        this.uploadedAt = at;
    }

    Media media() {
        return new Media(id, type, size, width, height, sha256, uploadedBy, uploadedAt);
    }
}
