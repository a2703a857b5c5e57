package posthouse.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import posthouse.language.Refusal;

/** The accounts, of those who are here and of those who have left. */
@ApplicationScoped
@Transactional
public class Accounts {

    @PersistenceContext
    private EntityManager entities;

    public Optional<Account> named(String name) {
        return Optional.ofNullable(entities.find(Account.class, name));
    }

    /** Those who are here first, each by name. */
    public List<Account> all() {
        return entities.createQuery(
                        "select a from Account a order by case when a.closedAt is null then 0 else 1 end, a.name",
                        Account.class)
                .getResultList();
    }

    /** What colleagues call everybody, by the name of the account. */
    public Map<String, String> persons() {
        return all().stream().collect(Collectors.toMap(Account::name, Account::person));
    }

    /** Whether nobody is here who could let somebody in: at first, or because an operator has closed their accounts. */
    public boolean lacksAdministrator() {
        return administrators().isEmpty();
    }

    Account add(Account account) {
        if (named(account.name()).isPresent()) {
            throw new Refusal("account.name.taken", account.name());
        }
        entities.persist(account);
        entities.flush();
        return account;
    }

    /** For an act on it: nobody else’s until the act is done. */
    Account locked(String name) {
        return Optional.ofNullable(entities.find(Account.class, name, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new Refusal("account.unknown", name));
    }

    /** Those who could let somebody in again, were everybody else shut out. */
    List<Account> administrators() {
        return all().stream().filter(it -> it.has(Role.ADMINISTRATOR)).toList();
    }

    Token invite(Function<Token, Invitation> invitation) {
        var token = Token.make();
        entities.persist(invitation.apply(token));
        return token;
    }

    /** An invitation for an act on it; empty if there is none, or somebody uses it at this moment. */
    Optional<Invitation> invitation(String secret) {
        return Optional.ofNullable(
                entities.find(Invitation.class, new Token(secret).hash(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Of several links for one account the newest counts. */
    void forgetInvitations(String account) {
        entities.createQuery("delete from Invitation i where i.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    void forgetFirstInvitations() {
        entities.createQuery("delete from Invitation i where i.account is null").executeUpdate();
    }
}
