package posthouse.alarm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import posthouse.account.Caller;
import posthouse.account.DeskPage;
import posthouse.document.Banner;
import posthouse.document.Banners;
import posthouse.document.Sections;
import posthouse.language.ActiveLanguage;
import posthouse.publishing.ContentTemplate;
import posthouse.publishing.Rights;
import posthouse.publishing.Templates;

/** The templates that a duty officer may release, the alarms that stand, and those that a second person has still to look at. */
@RequestScoped
@Named("alarms")
public class AlarmsPage {

    private static final int LATEST = 20;

    @Inject
    private DeskPage desk;

    @Inject
    private Caller caller;

    @Inject
    private ActiveLanguage active;

    @Inject
    private Templates templates;

    @Inject
    private Banners banners;

    @Inject
    private Sections sections;

    @Inject
    private Alarms alarms;

    @Inject
    private Clock clock;

    public List<ContentTemplate> getTemplates() {
        return templates.all();
    }

    /** What a template is called, without its gaps. */
    public String title(ContentTemplate template) {
        return active.say("alarm.template." + template.slug());
    }

    public boolean isSuspended(ContentTemplate template) {
        return alarms.suspendedBy(template.slug()) != null;
    }

    public List<Banner> getLatest() {
        return banners.latest(LATEST);
    }

    public boolean isLive(Banner banner) {
        return banner.live(clock.instant());
    }

    /** The public page of an alarm. */
    public String path(Banner banner) {
        var document = banner.document();
        return "/" + active.getCode() + "/"
                + sections.ofKind(document.kind()).orElseThrow().path() + "/" + document.slug();
    }

    /** Whether the reader of the page may be the second person. */
    public boolean isToConfirm(Banner banner) {
        return banner.confirmedBy() == null
                && !banner.releasedBy().equals(caller.getName())
                && (getRights().reviews() || getRights().publishes());
    }

    public Rights getRights() {
        return new Rights(caller.required());
    }

    // Each form names what it is about: by the time that it is sent, the list may have another one in its place.

    public void confirm() {
        desk.act(() -> {
            alarms.confirm(banner(), caller.required());
            return "alarms?done=confirmed-alarm";
        });
    }

    public void end() {
        desk.act(() -> {
            long banner = banner();
            alarms.end(banner, desk.typed("why-" + banner), caller.required());
            return "alarms?done=ended";
        });
    }

    public void suspend() {
        desk.act(() -> {
            var template = desk.typed("template");
            boolean suspended = desk.typed("suspended").equals("true");
            alarms.suspend(template, suspended, desk.typed("why-" + template), caller.required());
            return "alarms?done=saved";
        });
    }

    private long banner() {
        var id = desk.typed("banner");
        return id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0;
    }
}
