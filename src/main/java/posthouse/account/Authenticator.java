package posthouse.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import posthouse.journal.Timeline;
import posthouse.journal.TimelineEntry;
import posthouse.language.Refusal;

/** Lets people in: by password, then by the second factor, where they have one or must have one. */
@ApplicationScoped
@Transactional
public class Authenticator {

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

    /**
     * What the browser is to keep.
     *
     * @param signIn the secret of the sign-in
     * @param browser the secret by which the browser is known again
     * @param whole false if the second factor is still to come
     */
    public record Let(Token signIn, Token browser, boolean whole) {}

    /** @throws Refusal that does not tell whether there is such an account */
    public Let signIn(String name, String password, Lockout.From from) {
        lockout.require(name, from);
        var account = accounts.named(name).filter(Account::isOpen);
        boolean right = account.filter(Account::isJoined)
                .map(it -> it.hasPassword(password))
                .orElseGet(() -> Password.NOBODYS.is(password)); // never true, and takes as long
        if (!right) {
            lockout.count(name, from);
            throw new Refusal("account.sign-in.wrong");
        }
        return letIn(account.orElseThrow(), from);
    }

    private Let letIn(Account account, Lockout.From from) {
        signIns.sweep();
        lockout.sweep();
        boolean whole = !account.hasSecondFactor() && !account.needsSecondFactor();
        var let = new Let(signIns.begin(account, whole), lockout.remember(account, from), whole);
        if (whole) {
            record(account, "sign in");
        }
        return let;
    }

    /**
     * The second step: the sign-in of the first is exchanged for another, so that who saw the first has nothing.
     *
     * @param secret of the sign-in that the password began
     */
    public Token secondFactor(String secret, String code, Lockout.From from) {
        var half = signIns.of(secret).orElseThrow(() -> new Refusal("account.sign-in.over"));
        var account = accounts.locked(half.account().name());
        requireCode(account, code, from);
        signIns.end(secret);
        record(account, "sign in");
        return signIns.begin(account, true);
    }

    /** Asks again who it is, before something that is done alone. */
    public void again(Account account, String password, String code, Lockout.From from) {
        lockout.require(account.name(), from);
        var mine = accounts.locked(account.name());
        if (!mine.hasPassword(password)) {
            lockout.count(account.name(), from);
            throw new Refusal("account.password.wrong");
        }
        if (mine.hasSecondFactor()) {
            requireCode(mine, code, from);
        }
    }

    /**
     * Begins to ask for codes of this telephone, which has just shown one.
     *
     * @return the recovery codes, to be shown once
     */
    public List<String> enrol(Account account, OneTimeCodes codes, String code) {
        var mine = accounts.locked(account.name());
        var step = codes.step(code, clock.instant());
        if (step.isEmpty()) {
            throw new Refusal("account.code.wrong");
        }
        var recovery = RecoveryCodes.make();
        mine.useSecondFactor(codes, recovery, step.getAsLong());
        record(mine, "set second factor");
        return recovery.stream().map(RecoveryCodes::printed).toList();
    }

    /** After the second factor is set: a whole sign-in for the half one. */
    public Token complete(String secret) {
        var half = signIns.of(secret).orElseThrow(() -> new Refusal("account.sign-in.over"));
        if (!half.account().hasSecondFactor()) {
            throw new Refusal("account.second.needed");
        }
        signIns.endOthers(half.account(), secret);
        signIns.end(secret);
        record(half.account(), "sign in");
        return signIns.begin(half.account(), true);
    }

    /** Everybody else who is signed in with the old password is not any more. */
    public void changePassword(Account account, String old, String chosen, String secret, Lockout.From from) {
        lockout.require(account.name(), from);
        var mine = accounts.locked(account.name());
        if (!mine.hasPassword(old)) {
            lockout.count(account.name(), from);
            throw new Refusal("account.password.wrong");
        }
        mine.choosePassword(Password.chosen(chosen, mine.name()));
        signIns.endOthers(mine, secret);
        record(mine, "change password");
    }

    public void signOut(String secret) {
        signIns.of(secret).ifPresent(it -> {
            record(it.account(), "sign out");
            signIns.end(secret);
        });
    }

    private void requireCode(Account account, String code, Lockout.From from) {
        lockout.require(account.name(), from);
        int before = account.recoveryCodesLeft();
        if (!account.takesCode(code, clock.instant())) {
            lockout.count(account.name(), from);
            throw new Refusal("account.code.wrong");
        }
        if (account.recoveryCodesLeft() < before) {
            record(account, "use recovery code");
        }
    }

    private void record(Account account, String act) {
        timeline.append(new TimelineEntry(clock.instant(), account.name(), act, Staff.subject(account.name()), null));
    }
}
