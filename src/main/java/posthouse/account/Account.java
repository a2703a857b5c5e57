package posthouse.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the desk. Its name stands in every Timeline entry, so it is never changed, never given to somebody else,
 * and stays when its owner leaves.
 */
@Entity
public class Account {

    @Id
    private String name = "";

    /** What colleagues call its owner. */
    private String person = "";

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_grant", joinColumns = @JoinColumn(name = "account"))
    @Column(name = "code")
    @Convert(converter = GrantColumn.class)
    private Set<Grant> grants = new HashSet<>();

    /** Of the password; null until its owner has chosen one. */
    private @Nullable String password;

    @Column(name = "second_factor")
    private @Nullable String secondFactor;

    /** The step of the last one-time code that was taken: none is taken twice. */
    @Column(name = "last_step")
    private long lastStep;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "recovery_code", joinColumns = @JoinColumn(name = "account"))
    @Column(name = "hash")
    private Set<String> recoveryCodes = new HashSet<>();

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Version
    private int version;

    protected Account() {}

    public Account(String name, String person, Collection<Grant> grants, Instant createdAt) {
        this.name = name;
        this.person = person;
        this.grants = new HashSet<>(grants);
        this.createdAt = createdAt;
    }

    public boolean has(Role role) {
        return isOpen() && grants.stream().anyMatch(it -> it.role() == role);
    }

    public boolean has(Grant grant) {
        return isOpen() && grants.contains(grant);
    }

    /** Whether a password alone does not let its owner in. */
    public boolean needsSecondFactor() {
        return grants.stream().anyMatch(it -> it.role().needsSecondFactor());
    }

    void give(Collection<Grant> all) {
        grants.clear();
        grants.addAll(all);
    }

    void rename(String newPerson) {
        person = newPerson;
    }

    void choosePassword(Password chosen) {
        password = chosen.hash();
    }

    boolean hasPassword(String typed) {
        return password != null && new Password(password).is(typed);
    }

    /** A new second factor makes the old one and its recovery codes worthless. */
    void useSecondFactor(OneTimeCodes codes, Collection<String> recovery, long step) {
        secondFactor = codes.secret();
        lastStep = step;
        recoveryCodes.clear();
        recovery.stream().map(Token::hash).forEach(recoveryCodes::add);
    }

    void forgetSecondFactor() {
        secondFactor = null;
        recoveryCodes.clear();
    }

    /** Takes a one-time code, or a recovery code; each once. */
    boolean takesCode(String typed, Instant now) {
        if (secondFactor == null) {
            return false;
        }
        var step = new OneTimeCodes(secondFactor).step(typed, now);
        if (step.isPresent() && step.getAsLong() > lastStep) {
            lastStep = step.getAsLong();
            return true;
        }
        return recoveryCodes.remove(Token.hash(RecoveryCodes.plain(typed)));
    }

    /** What its owner’s forms carry. Nobody else can know it, and it outlives a sign-in, as an unsent form should. */
    public String formToken() {
        return Token.hash("form\n" + name + "\n" + password);
    }

    void close(Instant at) {
        closedAt = at;
        password = null;
        forgetSecondFactor();
    }

    void reopen() {
        closedAt = null;
    }

    public String name() {
        return name;
    }

    public String person() {
        return person;
    }

    /** In the order of the roles. */
    public Set<Grant> grants() {
        return new TreeSet<>(grants);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public boolean isJoined() {
        return password != null;
    }

    public boolean hasSecondFactor() {
        return secondFactor != null;
    }

    public int recoveryCodesLeft() {
        return recoveryCodes.size();
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    @Override
    public String toString() {
        return name;
    }
}
