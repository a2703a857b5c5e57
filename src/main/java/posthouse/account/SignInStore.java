package posthouse.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.stream.Collectors;

/** Tells the server who a sign-in is, and which roles they have at this moment. */
@ApplicationScoped
public class SignInStore implements IdentityStore {

    @Inject
    private SignIns signIns;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof SignInCredential it
                ? signIns.of(it.secret())
                        .filter(SignIn::whole)
                        .map(SignIn::account)
                        .map(SignInStore::valid)
                        .orElse(CredentialValidationResult.INVALID_RESULT)
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private static CredentialValidationResult valid(Account account) {
        var roles = account.grants().stream().map(it -> it.role().code()).collect(Collectors.toSet());
        return new CredentialValidationResult(account.name(), roles);
    }
}
