package posthouse.account;

import jakarta.enterprise.context.ApplicationScoped;

/** The pages by which people come to the desk, and look after their own account. */
@ApplicationScoped
public class AccountEntries extends DeskEntries {

    /** Where somebody is sent who is not in yet. */
    public static final String SIGN_IN = "sign-in";

    public static final String SECOND_FACTOR = "second-factor";
    public static final String WELCOME = "welcome";

    private static final String ROOM = "account";

    public AccountEntries() {
        super(
                ROOM,
                new Entry(ROOM, SIGN_IN, 0, everybody()),
                new Entry(ROOM, SECOND_FACTOR, 0, everybody()),
                new Entry(ROOM, WELCOME, 0, everybody()),
                new Entry(ROOM, "mine", 90, everybody()));
    }

    /** The pages before the door: they open to those who have not come in. */
    public static boolean isBeforeTheDoor(String page) {
        return page.equals(SIGN_IN) || page.equals(SECOND_FACTOR) || page.equals(WELCOME);
    }
}
