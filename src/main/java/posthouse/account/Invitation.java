package posthouse.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link that lets somebody choose a password, once: a new colleague, one who forgot theirs, or the first administrator. */
@Entity
public class Invitation {

    public static final Duration LASTS = Duration.ofDays(3);

    @Id
    private String hash = "";

    /** Whose password it is for; null for the first administrator, who has no name yet. */
    private @Nullable String account;

    @Column(name = "made_by")
    private String madeBy = "";

    @Column(name = "made_at")
    private Instant madeAt = Instant.EPOCH;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    protected Invitation() {}

    Invitation(Token token, @Nullable String account, String madeBy, Instant madeAt) {
        this.hash = token.hash();
        this.account = account;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    boolean holds(Instant now) {
        return usedAt == null && now.isBefore(madeAt.plus(LASTS));
    }

    void use(Instant at) {
        usedAt = at;
    }

    public @Nullable String account() {
        return account;
    }
}
