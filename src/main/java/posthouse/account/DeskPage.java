package posthouse.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import posthouse.journal.CityTime;
import posthouse.language.ActiveLanguage;
import posthouse.language.Formats;
import posthouse.language.Messages;
import posthouse.language.Refusal;

/** What all pages of the desk share: the menu, the way back after an act, and the reason when one is refused. */
@RequestScoped
@Named("desk")
public class DeskPage {

    @Inject
    private ActiveLanguage active;

    @Inject
    private Caller caller;

    @Inject
    private DeskMenu menu;

    private final Set<String> refused = new LinkedHashSet<>();

    /** Something that may be refused. @return the address, below the desk, of the page to go to */
    public interface Act {
        String run();
    }

    public List<DeskEntries.Entry> getMenu() {
        return caller.account().map(menu::of).orElse(List.of());
    }

    /** What a form carries, so that no other site can send it in somebody’s name. */
    public String getFormToken() {
        return caller.account().map(Account::formToken).orElse("");
    }

    /**
     * Does it, and goes on to a page that a reload does not do it again on; stays with the reason, and with what was typed,
     * if it is refused.
     */
    public void act(Act act) {
        try {
            go(act.run());
        } catch (RuntimeException failure) {
            tell(refusal(failure));
        }
    }

    /** Goes to a page of the desk. @param below {@code document?name=guide:x&done=saved} */
    public void go(String below) {
        var context = FacesContext.getCurrentInstance();
        try {
            context.getExternalContext()
                    .redirect("/" + active.getCode() + "/desk" + (below.isEmpty() ? "" : "/" + below));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** What a field of the form that was sent says; what it is to show at first, if none was sent. */
    public String typed(String field, String atFirst) {
        var typed = parameters().get(field);
        return typed == null || typed.length == 0 ? atFirst : typed[0].replace("\r\n", "\n");
    }

    public String typed(String field) {
        return typed(field, "");
    }

    /** Every value of a field: of boxes those that are ticked. */
    public List<String> all(String field) {
        return List.of(parameters().getOrDefault(field, new String[0]));
    }

    /** Whether a form was sent, rather than a page asked for. */
    public boolean isSent() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    private static Map<String, String[]> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
    }

    /** A moment as the city's clock showed it: {@code 23 November 2026 at 17:30}; empty for none. */
    public String moment(@Nullable Instant moment) {
        return moment == null ? "" : new Formats(active.get()).time(LocalDateTime.ofInstant(moment, CityTime.ZONE));
    }

    /** Says on this page why something was not done. */
    public void tell(Refusal refusal) {
        refused.add(refusal.in(active.get()));
    }

    /** Why it was refused; what is no refusal is a failure, and goes on to be one. */
    private static Refusal refusal(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return new Refusal("desk.refused.conflict");
            }
        }
        return Refusal.behind(failure).orElseThrow(() -> failure);
    }

    /** What was done before this page came, told by its address; empty if nothing, or nothing that is known. */
    public String getDone() {
        var key = "desk.done." + typed("done");
        return !isSent() && new Messages(active.get()).has(key) ? active.say(key) : "";
    }

    /** The reasons of what was refused. */
    public List<String> getRefused() {
        return List.copyOf(refused);
    }
}
