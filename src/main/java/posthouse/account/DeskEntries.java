package posthouse.account;

import java.util.List;
import java.util.function.Predicate;

/** The pages that a room adds to the desk. The desk’s menu and its doors are made of these, so neither knows a room. */
public abstract class DeskEntries {

    private final String room;
    private final List<Entry> entries;

    /**
     * A page of the desk.
     *
     * @param page the last segment of its address, and the name of its file in the room’s folder
     * @param position in the menu, smaller first; 0 for a page that others lead to
     * @param opens to whom; the page of a room may still show less to some
     */
    public record Entry(String room, String page, int position, Predicate<Account> opens) {

        public boolean inMenu() {
            return position > 0;
        }

        /** The page’s file: {@code /account/people.xhtml}. */
        public String view() {
            return "/" + room + "/" + page + ".xhtml";
        }

        /** The message that names it: {@code account.people.title}. */
        public String title() {
            return room + "." + page + ".title";
        }
    }

    protected DeskEntries(String room, Entry... entries) {
        this.room = room;
        this.entries = List.of(entries);
    }

    public String room() {
        return room;
    }

    public List<Entry> entries() {
        return entries;
    }

    protected static Predicate<Account> everybody() {
        return account -> true;
    }

    protected static Predicate<Account> any(Role... roles) {
        return account -> List.of(roles).stream().anyMatch(account::has);
    }
}
