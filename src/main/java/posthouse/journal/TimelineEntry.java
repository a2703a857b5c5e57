package posthouse.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who did what to which text, when and why. Written once, never changed. */
@Entity
@Table(name = "timeline_entry")
public class TimelineEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "timeline_entry_seq")
    @SequenceGenerator(name = "timeline_entry_seq", sequenceName = "timeline_entry_seq", allocationSize = 50)
    private Long id;

    @Column(name = "happened_at")
    private Instant happenedAt = Instant.EPOCH;

    private String actor = "";
    private String act = "";
    private String subject = "";
    private @Nullable Integer revision;
    private @Nullable String reason;

    private long number;
    private String hash = "";

    protected TimelineEntry() {}

    /**
     * @param subject what it was done to, as {@code kind/slug}, {@code kind/slug/language} or a room's own noun
     * @param reason why, where the act asks for a reason
     */
    public TimelineEntry(Instant happenedAt, String actor, String act, String subject, @Nullable String reason) {
        this.happenedAt = happenedAt.truncatedTo(ChronoUnit.MILLIS); // both databases keep so much
        this.actor = actor;
        this.act = act;
        this.subject = subject;
        this.reason = reason;
    }

    /** @param number of the revision that the act was about */
    public TimelineEntry ofRevision(int number) {
        this.revision = number;
        return this;
    }

    /** Puts it into its place, for good. @param before the hash of the entry before */
    void seal(long place, String before) {
        number = place;
        hash = sealedAfter(before);
    }

    /** Whether it is as it was written. Entries from before there were seals have none. */
    boolean follows(String before) {
        return hash.isEmpty() ? before.isEmpty() : hash.equals(sealedAfter(before));
    }

    private String sealedAfter(String before) {
        var all = Stream.of(before, number, happenedAt.toEpochMilli(), actor, act, subject, revision, reason)
                .map(String::valueOf)
                .collect(Collectors.joining("\0"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Counts from 1, without gaps. */
    public long number() {
        return number;
    }

    String hash() {
        return hash;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public String actor() {
        return actor;
    }

    public String act() {
        return act;
    }

    public String subject() {
        return subject;
    }

    public @Nullable Integer revision() {
        return revision;
    }

    public @Nullable String reason() {
        return reason;
    }
}
