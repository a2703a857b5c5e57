package posthouse.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import posthouse.language.Refusal;

/** Somebody’s own account: the password, the second factor. */
@RequestScoped
@Named("mine")
public class MinePage {

    @Inject
    private Authenticator authenticator;

    @Inject
    private Caller caller;

    @Inject
    private DeskPage desk;

    @Inject
    private SignInPage signIn;

    private List<String> recoveryCodes = List.of();

    public Account getAccount() {
        return caller.required();
    }

    public void changePassword() {
        desk.act(() -> {
            if (!desk.typed("password").equals(desk.typed("again"))) {
                throw new Refusal("account.password.differs");
            }
            authenticator.changePassword(
                    caller.required(), desk.typed("old"), desk.typed("password"), caller.secret(), caller.from());
            return "mine?done=password";
        });
    }

    /** Asks for the password again: whoever finds a desk left open must not take it over. */
    public void enrol() {
        try {
            authenticator.again(caller.required(), desk.typed("old"), desk.typed("present"), caller.from());
            recoveryCodes = authenticator.enrol(caller.required(), signIn.getOffered(), desk.typed("code"));
        } catch (Refusal refusal) {
            desk.tell(refusal);
        }
    }

    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }
}
