package posthouse.inspection;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import posthouse.account.Caller;
import posthouse.account.DeskPage;
import posthouse.inspection.LinkCensus.Place;
import posthouse.language.ActiveLanguage;
import posthouse.publishing.Rights;
import posthouse.storage.Settings;

/** The links that lead nowhere, with the places that have them. */
@RequestScoped
@Named("deadLinks")
public class LinksPage {

    @Inject
    private DeskPage desk;

    @Inject
    private Caller caller;

    @Inject
    private ActiveLanguage active;

    @Inject
    private Links links;

    @Inject
    private LinkCensus census;

    @Inject
    private LinkRounds rounds;

    private List<Failed> failed = List.of();

    /** One that leads nowhere, and the places of it that this person may see. */
    public record Failed(Link link, List<Place> places) {}

    @PostConstruct
    void load() {
        var rights = new Rights(caller.required());
        var dead = links.dead();
        var places = census.places(dead.stream().map(Link::address).toList());
        failed = dead.stream()
                .map(it -> new Failed(
                        it,
                        places.getOrDefault(it.address(), List.of()).stream()
                                .filter(place -> rights.sees(place.document().kind()))
                                .toList()))
                .filter(it -> !it.places().isEmpty())
                .toList();
    }

    public List<Failed> getFailed() {
        return failed;
    }

    /** Whether the operator lets the portal look. */
    public boolean isLooking() {
        return Settings.ofProcess().checksLinks();
    }

    /** How it failed, in the reader's language. */
    public String why(Link link) {
        var outcome = String.valueOf(link.outcome()).toLowerCase(Locale.ROOT).replace('_', '-');
        return active.say("inspection.outcome." + outcome, link.status());
    }

    public String title(Place place) {
        return place.document().shown(active.get()).words().title();
    }

    /** Where it is mended: the words, or the facts that name the source. */
    public String address(Place place) {
        var name = place.document().name();
        var language = place.language();
        return language == null ? "facts?name=" + name : "edit?name=%s&in=%s".formatted(name, language.code());
    }

    public String part(Place place) {
        var language = place.language();
        return language == null ? "facts" : language.code();
    }

    public void ask() {
        desk.act(() -> {
            Stream.of(desk.typed("id"))
                    .filter(it -> it.matches("[0-9]{1,18}"))
                    .map(Long::valueOf)
                    .forEach(rounds::ask);
            return "links?done=asked";
        });
    }
}
