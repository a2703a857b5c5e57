package posthouse.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import posthouse.language.Refusal;

/**
 * Slows down who guesses passwords, and nobody else. A browser that its owner has used before counts its own failures
 * (device cookies, as OWASP describes them), so strangers who fail, however many, never keep it out; they keep out other
 * strangers only.
 */
@ApplicationScoped
public class Lockout {

    private static final int OF_A_BROWSER = 10;
    private static final int OF_AN_ADDRESS = 5;
    private static final int OF_ALL_STRANGERS = 50;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Where somebody knocks from. @param browser the secret of its cookie */
    public record From(@Nullable String browser, String address) {}

    /** @throws Refusal if too many have failed here lately */
    @Transactional
    public void require(String name, From from) {
        var now = clock.instant();
        for (var place : places(name, from)) {
            var failed = entities.find(FailedSignIn.class, place.hash());
            if (failed != null && failed.reaches(place.limit(), now)) {
                long minutes = Duration.between(now, failed.until()).toMinutes() + 1;
                throw new Refusal("account.sign-in.locked", minutes);
            }
        }
    }

    /** In a transaction of its own: the refusal that follows must not undo the count. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void count(String name, From from) {
        for (var place : places(name, from)) {
            entities.createNativeQuery(
                            "insert into failed_sign_in (place, failures, first_at) values (?1, 0, ?2) on conflict do nothing")
                    .setParameter(1, place.hash())
                    .setParameter(2, Timestamp.from(clock.instant()))
                    .executeUpdate();
            Optional.ofNullable(entities.find(FailedSignIn.class, place.hash(), LockModeType.PESSIMISTIC_WRITE))
                    .ifPresent(it -> it.fail(clock.instant()));
        }
    }

    /** Remembers the browser, and forgets its failures: its owner is in. */
    @Transactional
    public Token remember(Account account, From from) {
        places(account.name(), from).stream()
                .filter(it -> it.limit() != OF_ALL_STRANGERS)
                .map(it -> entities.find(FailedSignIn.class, it.hash()))
                .filter(Objects::nonNull)
                .forEach(entities::remove);
        if (from.browser() != null && isKnown(account.name(), from.browser())) {
            return new Token(from.browser());
        }
        var token = Token.make();
        entities.persist(new KnownBrowser(token, account.name(), clock.instant()));
        return token;
    }

    void forgetBrowsers(Account account) {
        entities.createQuery("delete from KnownBrowser b where b.account = :account")
                .setParameter("account", account.name())
                .executeUpdate();
    }

    void sweep() {
        entities.createQuery("delete from FailedSignIn f where f.firstAt < :before")
                .setParameter("before", clock.instant().minus(FailedSignIn.LATELY))
                .executeUpdate();
    }

    private record Place(String hash, int limit) {
        static Place of(int limit, String... parts) {
            return new Place(Token.hash(String.join("\n", parts)), limit);
        }
    }

    private List<Place> places(String name, From from) {
        var browser = from.browser();
        return browser != null && isKnown(name, browser)
                ? List.of(Place.of(OF_A_BROWSER, "browser", name, browser))
                : List.of(
                        Place.of(OF_AN_ADDRESS, "address", name, from.address()),
                        Place.of(OF_ALL_STRANGERS, "strangers", name));
    }

    private boolean isKnown(String name, String browser) {
        var known = entities.find(KnownBrowser.class, new Token(browser).hash());
        return known != null && known.isOf(name);
    }
}
