package posthouse.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import posthouse.language.Refusal;

/** Where a one-time link leads: its owner chooses a password, and the first administrator a name. */
@RequestScoped
@Named("welcome")
public class WelcomePage {

    @Inject
    private Staff staff;

    @Inject
    private DeskPage desk;

    private Staff.Invited invited = new Staff.Invited(false, null);

    @PostConstruct
    void load() {
        invited = staff.invited(getInvitation());
    }

    public String getInvitation() {
        return desk.typed("invitation");
    }

    /** Looking at the page uses nothing up: programs that preview links do that too. */
    public boolean isGood() {
        return invited.good();
    }

    public boolean isFirst() {
        return isGood() && invited.account() == null;
    }

    public String getAccount() {
        return Objects.requireNonNullElse(invited.account(), "");
    }

    public void choose() {
        desk.act(() -> {
            var password = desk.typed("password");
            if (!password.equals(desk.typed("again"))) {
                throw new Refusal("account.password.differs");
            }
            if (isFirst()) {
                staff.begin(getInvitation(), desk.typed("name").strip(), desk.typed("person"), password);
            } else {
                staff.join(getInvitation(), password);
            }
            return AccountEntries.SIGN_IN + "?done=joined";
        });
    }
}
