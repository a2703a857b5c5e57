package posthouse.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A browser from which somebody has signed in before, told by a cookie: strangers’ failures do not keep its owner out. */
@Entity
@Table(name = "known_browser")
public class KnownBrowser {

    @Id
    private String hash = "";

    private String account = "";

    @Column(name = "seen_at")
    private Instant seenAt = Instant.EPOCH;

    protected KnownBrowser() {}

    KnownBrowser(Token token, String account, Instant seenAt) {
        this.hash = token.hash();
        this.account = account;
        this.seenAt = seenAt;
    }

    boolean isOf(String name) {
        return account.equals(name);
    }
}
