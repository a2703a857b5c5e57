package posthouse.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import posthouse.language.Refusal;
import posthouse.storage.Settings;

/** The door of the desk: the password, then the second factor, or its setting up. */
@RequestScoped
@Named("signIn")
public class SignInPage {

    /** The cookies: of the sign-in, and of the browser that is known again. */
    public static final String SIGN_IN = "desk";

    public static final String BROWSER = "desk-browser";

    private static final int BROWSER_DAYS = 180;
    private static final int DAY = 86_400;

    /** Only the desk’s own pages, and as they stand after the language. */
    private static final Pattern BACK = Pattern.compile("[a-z][a-z-]*(\\?[^\\p{Cntrl}\\s\\\\]*)?");

    @Inject
    private Authenticator authenticator;

    @Inject
    private Caller caller;

    @Inject
    private DeskPage desk;

    @Inject
    private Settings settings;

    private @Nullable OneTimeCodes offered;
    private List<String> recoveryCodes = List.of();

    public String getName() {
        return desk.typed("name");
    }

    /** The page that somebody wanted before they were sent here. */
    public String getTo() {
        return desk.typed("to");
    }

    public void enter() {
        desk.act(() -> {
            var let = authenticator.signIn(getName().strip(), desk.typed("password"), caller.from());
            keep(SIGN_IN, let.signIn(), -1);
            keep(BROWSER, let.browser(), BROWSER_DAYS * DAY);
            return let.whole() ? back() : AccountEntries.SECOND_FACTOR + "?to=" + escaped(back());
        });
    }

    /** Whether a code is asked for; else the second factor has first to be set up. */
    public boolean isCodeAsked() {
        return caller.halfway().filter(it -> it.account().hasSecondFactor()).isPresent() && recoveryCodes.isEmpty();
    }

    public boolean isHalfway() {
        return caller.halfway().isPresent();
    }

    public void prove() {
        desk.act(() -> {
            keep(SIGN_IN, authenticator.secondFactor(caller.secret(), desk.typed("code"), caller.from()), -1);
            return back();
        });
    }

    /** What the telephone is to learn; the same again while its owner tries. */
    public OneTimeCodes getOffered() {
        if (offered == null) {
            var sent = desk.typed("offered");
            offered = sent.matches("[0-9a-f]{40}") ? new OneTimeCodes(sent) : OneTimeCodes.make();
        }
        return offered;
    }

    public QrCode getPicture() {
        return QrCode.of(getOffered().address("Posthouse", account().name()));
    }

    /** Sets the second factor, and shows the recovery codes once. */
    public void enrol() {
        try {
            recoveryCodes = authenticator.enrol(account(), getOffered(), desk.typed("code"));
            keep(SIGN_IN, authenticator.complete(caller.secret()), -1);
        } catch (Refusal refusal) {
            desk.tell(refusal);
        }
    }

    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public void leave() {
        authenticator.signOut(caller.secret());
        keep(SIGN_IN, new Token(""), 0);
        desk.go(AccountEntries.SIGN_IN + "?done=left");
    }

    private Account account() {
        return caller.halfway()
                .orElseThrow(() -> new Refusal("account.sign-in.over"))
                .account();
    }

    private String back() {
        return BACK.matcher(getTo()).matches() ? getTo() : "";
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** @param seconds how long the browser keeps it; -1 until it is closed */
    private void keep(String cookie, Token token, int seconds) {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .addResponseHeader(
                        "Set-Cookie",
                        cookie + "=" + token.secret() + "; Path=/; HttpOnly; SameSite=Lax"
                                + (seconds < 0 ? "" : "; Max-Age=" + seconds)
                                + (settings.secure() ? "; Secure" : ""));
    }
}
