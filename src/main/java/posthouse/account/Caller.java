package posthouse.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import posthouse.language.Refusal;

/** Who sends the request: somebody of the desk, or a reader. */
@RequestScoped
@Named("caller")
public class Caller {

    private @Nullable SignIn signIn;
    private String secret = "";
    private Lockout.From from = new Lockout.From(null, "");

    /** @param secret of the sign-in, from the browser’s cookie */
    public void is(@Nullable SignIn signIn, String secret, Lockout.From from) {
        this.signIn = signIn;
        this.secret = secret;
        this.from = from;
    }

    /** Whoever has gone the whole way in; a password alone is not it for those who need more. */
    public Optional<Account> account() {
        return Optional.ofNullable(signIn).filter(this::isWhole).map(SignIn::account);
    }

    private boolean isWhole(SignIn it) {
        return it.whole() && (it.account().hasSecondFactor() || !it.account().needsSecondFactor());
    }

    /** @throws Refusal if nobody is signed in */
    public Account required() {
        return account().orElseThrow(() -> new Refusal("account.sign-in.over"));
    }

    /** Whoever has given the right password, and may have the second step before them. */
    public Optional<SignIn> halfway() {
        return Optional.ofNullable(signIn);
    }

    public String secret() {
        return secret;
    }

    public Lockout.From from() {
        return from;
    }

    public boolean isSignedIn() {
        return account().isPresent();
    }

    public String getName() {
        return account().map(Account::name).orElse("");
    }

    public String getPerson() {
        return account().map(Account::person).orElse("");
    }

    /** For pages: {@code #{caller.is('PUBLISHER')}}. */
    public boolean is(String role) {
        return account().filter(it -> it.has(Role.valueOf(role))).isPresent();
    }
}
