package posthouse.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import posthouse.journal.CityTime;
import posthouse.language.ActiveLanguage;

/** The list of a section, narrowed by audience and category, a page at a time. */
@RequestScoped
@Named("section")
public class SectionPage {

    @Inject
    private ActiveLanguage reader;

    @Inject
    private Documents documents;

    @Inject
    private Clock clock;

    private @Nullable Section section;
    private Selection selection = Selection.of("");
    private Listing listing = new Listing(List.of(), 1, Selection.PAGE_SIZE, 0);
    private List<Category> categories = List.of();
    private List<Audience> audiences = List.of();

    /** What was asked for, as it stands in the URL; what is not understood is left out. */
    public void load(Section section, @Nullable String audience, @Nullable String category, @Nullable String page) {
        this.section = section;
        this.selection = Selection.asked(section.kind(), audience, category, page);
        this.listing = documents.list(selection);
        this.categories = documents.categories(section.kind());
        this.audiences = documents.audiences(section.kind());
    }

    /** Whether the list has so many pages; the first one is always there. */
    public boolean isThere() {
        return selection.page() <= listing.pages();
    }

    public Section get() {
        return Objects.requireNonNull(section, "load first");
    }

    public Listing getListing() {
        return listing;
    }

    public List<PublicDocument> getDocuments() {
        return listing.documents();
    }

    public List<Category> getCategories() {
        return categories;
    }

    public List<Audience> getAudiences() {
        return audiences;
    }

    public boolean isNarrowed() {
        return selection.audience() != null || selection.category() != null;
    }

    public boolean chosen(Audience audience) {
        return audience == selection.audience();
    }

    public @Nullable Category getCategory() {
        return selection.category();
    }

    public boolean ended(PublicDocument document) {
        return document.ended(CityTime.today(clock));
    }

    /** The address of the list with another category, or with none. */
    public String narrowedBy(@Nullable Category category) {
        return address(category, 1);
    }

    public String page(int page) {
        return address(selection.category(), page);
    }

    private String address(@Nullable Category category, int page) {
        var query = new Selection(selection.kind(), selection.audience(), category, page, selection.size()).query();
        var path = "/" + reader.getCode() + "/" + get().path();
        return query.isEmpty() ? path : path + "?" + query;
    }
}
