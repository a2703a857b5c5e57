package posthouse.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import posthouse.account.Account;
import posthouse.document.Consent;
import posthouse.document.Document;
import posthouse.journal.CityTime;
import posthouse.language.Messages;
import posthouse.language.Refusal;

/**
 * Who has agreed that the portal says something about them. Only publishers see it; when somebody takes it back, what is about
 * them leaves the public site in the same transaction.
 */
@ApplicationScoped
@Transactional
public class Consents {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 1000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Drafts drafts;

    @Inject
    private Releases releases;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /** The newest first, those that were taken back too. */
    public List<Consent> of(Document document, Account by) {
        new Rights(by).requirePublishes();
        return all(document);
    }

    private List<Consent> all(Document document) {
        return entities.createQuery(
                        "select c from Consent c where c.document = :document order by c.givenOn desc, c.id desc",
                        Consent.class)
                .setParameter("document", document)
                .getResultList();
    }

    /**
     * Puts one on record.
     *
     * @param scope what the person has agreed to
     * @param evidence where the signed permission is kept
     * @throws Refusal if something is missing, or it is of a day that has not come
     */
    public void record(Document document, String person, String scope, String evidence, LocalDate givenOn, Account by) {
        new Rights(by).requirePublishes();
        boolean complete = Stream.of(person, scope, evidence).noneMatch(String::isBlank)
                && person.length() <= LONGEST_NAME
                && scope.length() <= LONGEST
                && evidence.length() <= LONGEST
                && !givenOn.isAfter(CityTime.today(clock));
        if (!complete) {
            throw new Refusal("publishing.refused.consent", LONGEST_NAME, LONGEST);
        }
        var mine = drafts.locked(document);
        entities.persist(new Consent(mine, person.strip(), scope.strip(), evidence.strip(), givenOn));
        ledger.record(by.name(), "record consent", mine, null); // the Timeline is read by more people than consents
    }

    /** Notes that the person has taken it back; with the last one that stood, the document leaves the public site. */
    public void withdraw(Document document, long id, Account by) {
        new Rights(by).requirePublishes();
        var mine = drafts.locked(document);
        var consent = Optional.ofNullable(entities.find(Consent.class, id))
                .filter(it -> it.document().equals(mine) && it.stands())
                .orElseThrow(() -> new Refusal("publishing.refused.no-consent"));
        consent.withdraw(CityTime.today(clock));
        ledger.record(by.name(), "withdraw consent", mine, null);
        if (all(mine).stream().noneMatch(Consent::stands)) {
            releases.takeOff(mine, it -> new Messages(it).get("publishing.consent.withdrawn"), by.name());
        }
    }
}
