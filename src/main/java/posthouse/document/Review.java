package posthouse.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import posthouse.language.Refusal;

/**
 * The way of a revision, of words or of facts: who wrote it, who reviewed it, who published it and when. Three reviews
 * by three people (三审三校); an illegal move throws.
 */
@Embeddable
public class Review {

    @Enumerated(EnumType.STRING)
    private Status status = Status.IN_REVIEW;

    private String author = "";
    private @Nullable String reviewer;
    private @Nullable String publisher;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "scheduled_for")
    private @Nullable Instant scheduledFor;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    /** 此件公开发布: set by the publisher, and without it nothing is published. */
    @Column(name = "for_public_release")
    private boolean forPublicRelease;

    private @Nullable String reason;

    protected Review() {}

    /** A revision is born when its author submits a draft. */
    static Review submitted(String author, Instant at) {
        var review = new Review();
        review.author = author;
        review.createdAt = at;
        return review;
    }

    /** The content folder is reviewed before it reaches the portal: its files arrive approved. */
    static Review arrivedApproved(String from, Instant at) {
        var review = submitted(from, at);
        review.status = Status.APPROVED;
        review.reviewer = from;
        review.publisher = from;
        review.forPublicRelease = true;
        return review;
    }

    /** An approved text with its gaps filled, released by one person alone; another looks at it afterwards. */
    static Review releasedAlone(String by, Instant at) {
        var review = submitted(by, at);
        review.status = Status.APPROVED;
        review.publisher = by;
        review.forPublicRelease = true;
        return review;
    }

    /** The look afterwards at what was released by one person alone. */
    void confirm(String by) {
        requireOther(by, author);
        reviewer = by;
    }

    void approve(String by) {
        require(Status.IN_REVIEW);
        requireOther(by, author);
        become(Status.APPROVED);
        reviewer = by;
    }

    void reject(String by, String why) {
        become(Status.REJECTED);
        reason = why;
    }

    /** The publisher's word that this may be public; the condition of scheduling and publishing. */
    void release(String by) {
        require(Status.APPROVED);
        requireOther(by, author);
        requireOther(by, reviewer);
        publisher = by;
        forPublicRelease = true;
    }

    void schedule(Instant at) {
        requireRelease();
        become(Status.SCHEDULED);
        scheduledFor = at;
    }

    /** Back to approved: the time was wrong, the words are right. */
    void unschedule() {
        require(Status.SCHEDULED);
        become(Status.APPROVED);
        scheduledFor = null;
    }

    void publish(Instant at) {
        requireRelease();
        become(Status.PUBLISHED);
        publishedAt = at;
    }

    void supersede() {
        become(Status.SUPERSEDED);
    }

    /** @param why what the public page says instead */
    void withdraw(String why) {
        become(Status.WITHDRAWN);
        reason = why;
    }

    private void become(Status next) {
        if (!status.mayBecome(next)) {
            throw new IllegalMove("document.refused.move." + status);
        }
        status = next;
    }

    private void require(Status expected) {
        if (status != expected) {
            throw new IllegalMove("document.refused.move." + status);
        }
    }

    private void requireRelease() {
        if (!forPublicRelease) {
            throw new IllegalMove("document.refused.not-for-public");
        }
    }

    private static void requireOther(String one, @Nullable String other) {
        if (one.equals(other)) {
            throw new IllegalMove("document.refused.same-person", one);
        }
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Status status() {
        return status;
    }

    public String author() {
        return author;
    }

    public @Nullable String reviewer() {
        return reviewer;
    }

    public @Nullable String publisher() {
        return publisher;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public boolean dueAt(Instant moment) {
        return status == Status.SCHEDULED && scheduledFor != null && !scheduledFor.isAfter(moment);
    }

    public @Nullable Instant scheduledFor() {
        return scheduledFor;
    }

    public @Nullable String reason() {
        return reason;
    }

    /** A move that the rules of publishing do not allow. */
    public static class IllegalMove extends Refusal {

        private static final long serialVersionUID = 1;

        IllegalMove(String key, Object... arguments) {
            super(key, arguments);
        }
    }
}
