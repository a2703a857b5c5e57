package posthouse.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import posthouse.journal.Timeline;
import posthouse.journal.TimelineEntry;
import posthouse.language.Refusal;

/** Who belongs to the desk: people are invited by a link, choose their own password, and are shut out at once when they leave. */
@ApplicationScoped
@Transactional
public class Staff {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_PERSON = 100;

    @Inject
    private Accounts accounts;

    @Inject
    private SignIns signIns;

    @Inject
    private Lockout lockout;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /** A link by which the first administrator makes their own account; there is one while there is no administrator. */
    public Token inviteFirst() {
        return accounts.invite(token -> new Invitation(token, null, "portal", clock.instant()));
    }

    /** @return the link’s secret: it is told once, to be handed to its owner */
    public Token invite(String name, String person, Collection<Grant> grants, Account by) {
        requireAdministrator(by);
        var account = accounts.add(new Account(known(name), known(name, person), required(grants), clock.instant()));
        record(by.name(), "open account", account, codes(grants));
        return link(account, by);
    }

    /** A new link for somebody who forgot their password; the old one counts until it is used. */
    public Token inviteAgain(String name, Account by) {
        requireAdministrator(by);
        var account = accounts.locked(name);
        if (!account.isOpen()) {
            throw new Refusal("account.closed", name);
        }
        record(by.name(), "invite", account, null);
        return link(account, by);
    }

    /** Whether a link can still be used, and for which account: empty of the first administrator’s. */
    public Invited invited(String secret) {
        return accounts.invitation(secret)
                .filter(it -> it.holds(clock.instant()))
                .filter(it -> it.account() != null || accounts.lacksAdministrator())
                .map(it -> new Invited(true, it.account()))
                .orElse(new Invited(false, null));
    }

    /** @param account null for the first administrator */
    public record Invited(boolean good, @Nullable String account) {}

    /** Uses the first link: its owner names themselves, and is the administrator. */
    public Account begin(String secret, String name, String person, String password) {
        use(secret, null);
        if (!accounts.lacksAdministrator()) {
            throw new Refusal("account.invitation.used");
        }
        var first =
                new Account(known(name), known(name, person), List.of(Grant.of(Role.ADMINISTRATOR)), clock.instant());
        first.choosePassword(Password.chosen(password, name));
        accounts.forgetFirstInvitations();
        record(name, "open account", accounts.add(first), codes(first.grants()));
        return first;
    }

    /** Uses a link: its owner chooses a password. */
    public Account join(String secret, String password) {
        var name = use(secret, "").account();
        var account = accounts.locked(String.valueOf(name));
        if (!account.isOpen()) {
            throw new Refusal("account.invitation.used");
        }
        account.choosePassword(Password.chosen(password, account.name()));
        signIns.endAll(account);
        record(account.name(), "choose password", account, null);
        return account;
    }

    public void change(String name, String person, Collection<Grant> grants, Account by) {
        requireAdministrator(by);
        var account = accounts.locked(name);
        boolean loses = account.has(Role.ADMINISTRATOR) && !grants.contains(Grant.of(Role.ADMINISTRATOR));
        if (loses) {
            requireAnotherAdministrator(account);
        }
        account.rename(known(name, person));
        account.give(required(grants));
        record(by.name(), "change roles", account, codes(grants));
    }

    /** Shuts somebody out at once, from every browser; what they did stays in the Timeline. */
    public void close(String name, String why, Account by) {
        requireAdministrator(by);
        var account = accounts.locked(name);
        if (why.isBlank()) {
            throw new Refusal("desk.reason.missing");
        }
        if (account.has(Role.ADMINISTRATOR)) {
            requireAnotherAdministrator(account);
        }
        account.close(clock.instant());
        signIns.endAll(account);
        lockout.forgetBrowsers(account);
        accounts.forgetInvitations(name);
        record(by.name(), "close account", account, why);
    }

    /** Somebody comes back: with a link, as at the first time. */
    public Token reopen(String name, Account by) {
        requireAdministrator(by);
        var account = accounts.locked(name);
        account.reopen();
        record(by.name(), "open account", account, codes(account.grants()));
        return link(account, by);
    }

    /** For somebody who lost telephone and paper: they set a new second factor when they sign in next. */
    public void forgetSecondFactor(String name, String why, Account by) {
        requireAdministrator(by);
        if (why.isBlank()) {
            throw new Refusal("desk.reason.missing");
        }
        var account = accounts.locked(name);
        account.forgetSecondFactor();
        signIns.endAll(account);
        record(by.name(), "forget second factor", account, why);
    }

    static String subject(String name) {
        return "account/" + name;
    }

    private Token link(Account account, Account by) {
        accounts.forgetInvitations(account.name());
        return accounts.invite(token -> new Invitation(token, account.name(), by.name(), clock.instant()));
    }

    private Invitation use(String secret, @Nullable String forWhom) {
        var invitation = accounts.invitation(secret)
                .filter(it -> it.holds(clock.instant()))
                .filter(it -> (it.account() == null) == (forWhom == null))
                .orElseThrow(() -> new Refusal("account.invitation.used"));
        invitation.use(clock.instant());
        return invitation;
    }

    private static String known(String name) {
        if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
            throw new Refusal("account.name.form", LONGEST_NAME);
        }
        return name;
    }

    private static String known(String name, String person) {
        var said = person.strip();
        if (said.length() > LONGEST_PERSON || said.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal("account.person.form", LONGEST_PERSON);
        }
        return said.isEmpty() ? name : said;
    }

    private static Collection<Grant> required(Collection<Grant> grants) {
        if (grants.isEmpty()) {
            throw new Refusal("account.grants.none");
        }
        return grants;
    }

    private void requireAnotherAdministrator(Account account) {
        if (accounts.administrators().stream().allMatch(account::equals)) {
            throw new Refusal("account.last-administrator");
        }
    }

    private static void requireAdministrator(Account by) {
        if (!by.has(Role.ADMINISTRATOR)) {
            throw new Refusal("desk.refused.administrator");
        }
    }

    private void record(String by, String act, Account account, @Nullable String reason) {
        timeline.append(new TimelineEntry(clock.instant(), by, act, subject(account.name()), reason));
    }

    private static String codes(Collection<Grant> grants) {
        return new TreeSet<>(grants).stream().map(Grant::code).collect(Collectors.joining(" "));
    }
}
