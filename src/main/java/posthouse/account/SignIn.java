package posthouse.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Somebody at the desk with one browser, on whatever node: the row whose hash is that of the browser's cookie. */
@Entity
@Table(name = "sign_in")
public class SignIn {

    /** So long may its owner be away from the desk. */
    public static final Duration IDLE = Duration.ofMinutes(60);

    /** So long does it last at most: a working day. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** So long may the second factor be asked for. */
    static final Duration HALFWAY = Duration.ofMinutes(10);

    @Id
    private String hash = "";

    @ManyToOne(optional = false)
    @JoinColumn(name = "account")
    private Account account;

    /** False while the second factor is still asked for. */
    private boolean whole;

    @Column(name = "begun_at")
    private Instant begunAt = Instant.EPOCH;

    @Column(name = "seen_at")
    private Instant seenAt = Instant.EPOCH;

    @SuppressWarnings("NullAway.Init") // filled by Jakarta Persistence
    protected SignIn() {}

    SignIn(Token token, Account account, boolean whole, Instant at) {
        this.hash = token.hash();
        this.account = account;
        this.whole = whole;
        this.begunAt = at;
        this.seenAt = at;
    }

    boolean holds(Instant now) {
        return account.isOpen()
                && now.isBefore(seenAt.plus(IDLE))
                && now.isBefore(begunAt.plus(whole ? LONGEST : HALFWAY));
    }

    void seen(Instant now) {
        seenAt = now;
    }

    public Account account() {
        return account;
    }

    public boolean whole() {
        return whole;
    }

    public Instant begunAt() {
        return begunAt;
    }

    Instant seenAt() {
        return seenAt;
    }
}
