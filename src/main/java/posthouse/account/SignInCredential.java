package posthouse.account;

import jakarta.security.enterprise.credential.Credential;

/** What a browser of the desk brings with every request: the secret of its sign-in. */
public record SignInCredential(String secret) implements Credential {

    @Override
    public String toString() {
        return "sign-in";
    }
}
