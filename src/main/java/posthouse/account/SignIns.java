package posthouse.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Who is at the desk: in the database, so that it survives a restart and every node knows it. */
@ApplicationScoped
@Transactional
public class SignIns {

    /** A row is not written at every click. */
    private static final Duration SELDOM = Duration.ofMinutes(1);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Begins one with a new secret; what the browser had before is worth nothing after it. */
    Token begin(Account account, boolean whole) {
        var token = Token.make();
        entities.persist(new SignIn(token, account, whole, clock.instant()));
        return token;
    }

    /** The sign-in of a browser; empty if it has ended, or its account was closed. */
    public Optional<SignIn> of(String secret) {
        var now = clock.instant();
        var found = Optional.ofNullable(entities.find(SignIn.class, new Token(secret).hash()))
                .filter(it -> it.holds(now));
        found.filter(it -> it.seenAt().plus(SELDOM).isBefore(now)).ifPresent(it -> it.seen(now));
        return found;
    }

    public void end(String secret) {
        entities.createQuery("delete from SignIn s where s.hash = :hash")
                .setParameter("hash", new Token(secret).hash())
                .executeUpdate();
    }

    /** Ends every sign-in of an account, wherever it is. */
    void endAll(Account account) {
        entities.createQuery("delete from SignIn s where s.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Ends all of an account but that of one browser. */
    void endOthers(Account account, String secret) {
        entities.createQuery("delete from SignIn s where s.account = :account and s.hash <> :hash")
                .setParameter("account", account)
                .setParameter("hash", new Token(secret).hash())
                .executeUpdate();
    }

    /** Forgets rows that nobody can use any more. */
    void sweep() {
        entities.createQuery("delete from SignIn s where s.begunAt < :longAgo or s.seenAt < :away")
                .setParameter("longAgo", clock.instant().minus(SignIn.LONGEST))
                .setParameter("away", clock.instant().minus(SignIn.IDLE))
                .executeUpdate();
    }
}
