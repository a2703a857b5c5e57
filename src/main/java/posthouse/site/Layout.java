package posthouse.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import posthouse.document.Banners;
import posthouse.document.Documents;
import posthouse.document.PublicDocument;
import posthouse.language.ActiveLanguage;
import posthouse.reference.City;
import posthouse.reference.References;

/** What stands around every page: the city and its office. */
@RequestScoped
@Named("layout")
public class Layout {

    @Inject
    private ActiveLanguage active;

    @Inject
    private References references;

    @Inject
    private Build build;

    @Inject
    private Banners banners;

    @Inject
    private Documents documents;

    private @Nullable City city;
    private @Nullable List<PublicDocument> alarms;
    private boolean asked;

    /** The city's name; the portal's own while there is no content yet. */
    public String getCity() {
        var known = known();
        return known == null ? active.say("site.name") : known.names().in(active.get());
    }

    public String getOffice() {
        return references.publisher().map(it -> it.names().in(active.get())).orElse("");
    }

    /** The numbers under which the site is filed; each may be missing still. */
    public City.Filing getFiling() {
        var known = known();
        return known == null || known.filing() == null ? new City.Filing(null, null, null) : known.filing();
    }

    /** The address of a file of ours, which changes with every build so that browsers may keep it for good. */
    public String file(String name) {
        return "/resources/" + name + "?v=" + build.number();
    }

    /** What stands on every page while an emergency notice is live. */
    public List<PublicDocument> getBanners() {
        if (alarms == null) {
            alarms = documents.withIds(
                    banners.live().stream().map(it -> it.document().id()).toList());
        }
        return alarms;
    }

    private @Nullable City known() {
        if (!asked) {
            city = references.city().orElse(null);
            asked = true;
        }
        return city;
    }
}
