package posthouse.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** How often signing in has failed in a place lately: an account from one browser, from one address, or from anywhere unknown. */
@Entity
@Table(name = "failed_sign_in")
public class FailedSignIn {

    static final Duration LATELY = Duration.ofMinutes(15);

    @Id
    private String place = "";

    private int failures;

    @Column(name = "first_at")
    private Instant firstAt = Instant.EPOCH;

    protected FailedSignIn() {}

    FailedSignIn(String place, Instant at) {
        this.place = place;
        this.firstAt = at;
    }

    void fail(Instant at) {
        if (!lately(at)) {
            failures = 0;
            firstAt = at;
        }
        failures++;
    }

    boolean reaches(int limit, Instant now) {
        return lately(now) && failures >= limit;
    }

    Instant until() {
        return firstAt.plus(LATELY);
    }

    private boolean lately(Instant now) {
        return now.isBefore(until());
    }
}
