package posthouse.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import posthouse.account.Caller;
import posthouse.account.Lockout;
import posthouse.account.SignInCredential;
import posthouse.account.SignIns;

/**
 * Who sends a request to the desk: told by a cookie whose secret the database knows, so without a session, and on any node.
 * It only tells; the routes decide which doors open. Readers are asked nothing.
 */
@ApplicationScoped
public class DeskAuthentication implements HttpAuthenticationMechanism {

    @Inject
    private IdentityStoreHandler stores;

    @Inject
    private SignIns signIns;

    @Inject
    private Caller caller;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!DeskCookies.mayConcern(request)) {
            return context.doNothing();
        }
        var from = new Lockout.From(DeskCookies.browser(request), request.getRemoteAddr());
        var secret = DeskCookies.signIn(request);
        if (secret == null) {
            caller.is(null, "", from);
            return context.doNothing();
        }
        caller.is(signIns.of(secret).orElse(null), secret, from);
        var result = stores.validate(new SignInCredential(secret));
        return result.getStatus() == CredentialValidationResult.Status.VALID
                ? context.notifyContainerAboutLogin(result)
                : context.doNothing();
    }
}
