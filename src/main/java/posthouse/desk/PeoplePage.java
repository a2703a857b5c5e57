package posthouse.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import posthouse.account.Account;
import posthouse.account.Accounts;
import posthouse.account.Caller;
import posthouse.account.DeskPage;
import posthouse.account.Grant;
import posthouse.account.Role;
import posthouse.account.Staff;
import posthouse.account.Token;
import posthouse.document.Section;
import posthouse.document.Sections;
import posthouse.language.ActiveLanguage;
import posthouse.language.Language;
import posthouse.language.Refusal;
import posthouse.storage.Settings;

/** Who belongs to the desk, and what each may do. A link for somebody is shown once, to be handed to them. */
@RequestScoped
@Named("people")
public class PeoplePage {

    @Inject
    private DeskPage desk;

    @Inject
    private Caller caller;

    @Inject
    private ActiveLanguage active;

    @Inject
    private Accounts accounts;

    @Inject
    private Staff staff;

    @Inject
    private Sections sections;

    @Inject
    private Settings settings;

    private @Nullable Token link;

    /** A role as a form offers it, with what it is for. */
    public record Offer(Grant grant, String words) {}

    public List<Account> getAll() {
        return accounts.all();
    }

    /** The account that the page is about. */
    public Account getOne() {
        var name = desk.typed("account");
        return accounts.named(name).orElseThrow(() -> new Refusal("account.unknown", name));
    }

    public List<Offer> getOffers() {
        var offers = new ArrayList<Offer>();
        for (var role : Role.values()) {
            switch (role) {
                case TRANSLATOR -> Language.all().forEach(it -> offers.add(offer(Grant.translator(it))));
                case CONTRIBUTOR -> sections.all().forEach(it -> offers.add(offer(Grant.contributor(it.kind()))));
                case AUTHOR, REVIEWER, PUBLISHER, EMERGENCY, ADMINISTRATOR -> offers.add(offer(Grant.of(role)));
            }
        }
        return offers;
    }

    private Offer offer(Grant grant) {
        return new Offer(grant, words(grant));
    }

    public String words(Grant grant) {
        var role = active.say("account.role." + grant.role().code());
        var scope = Language.of(grant.scope())
                .map(Language::nativeName)
                .or(() -> sections.ofKind(grant.scope()).map(this::title));
        return scope.map(it -> role + ": " + it).orElse(role);
    }

    private String title(Section section) {
        return active.say(section.room() + ".section");
    }

    public boolean isTicked(Grant grant) {
        return desk.isSent()
                ? desk.all("grant").contains(grant.code())
                : !desk.typed("account").isEmpty() && getOne().grants().contains(grant);
    }

    /** The link to hand over; empty unless one was just made. */
    public String getLink() {
        return Optional.ofNullable(link)
                .map(it -> settings.site() + "/" + active.getCode() + "/desk/welcome?invitation=" + it.secret())
                .orElse("");
    }

    public void invite() {
        attempt(() ->
                link = staff.invite(desk.typed("new-name").strip(), desk.typed("person"), ticked(), caller.required()));
    }

    public void inviteAgain() {
        attempt(() -> link = staff.inviteAgain(getOne().name(), caller.required()));
    }

    public void reopen() {
        attempt(() -> link = staff.reopen(getOne().name(), caller.required()));
    }

    public void change() {
        desk.act(() -> {
            staff.change(getOne().name(), desk.typed("person"), ticked(), caller.required());
            return "people?done=changed";
        });
    }

    public void close() {
        desk.act(() -> {
            staff.close(getOne().name(), desk.typed("why"), caller.required());
            return "people?done=closed";
        });
    }

    public void forgetSecondFactor() {
        desk.act(() -> {
            staff.forgetSecondFactor(getOne().name(), desk.typed("why-second"), caller.required());
            return "people?done=forgotten";
        });
    }

    /** Stays on the page: a link is shown once, and never in an address. */
    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            desk.tell(refusal);
        }
    }

    private List<Grant> ticked() {
        return desk.all("grant").stream()
                .map(code -> getOffers().stream()
                        .map(Offer::grant)
                        .filter(it -> it.code().equals(code))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
