package posthouse.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import posthouse.document.DocumentPage;
import posthouse.document.Documents;
import posthouse.language.ActiveLanguage;
import posthouse.language.Language;
import posthouse.storage.Settings;

/** The address that a reader asked for, and the same page's addresses in the other languages. */
@RequestScoped
@Named("visit")
public class Visit {

    private static final Pattern LANGUAGE = Pattern.compile("^/[a-z]{2}(?=/|$)");
    private static final Pattern PAGE = Pattern.compile("(?:^|&)(page=[0-9]{1,6})(?:&|$)");

    @Inject
    private ActiveLanguage active;

    @Inject
    private DocumentPage document;

    @Inject
    private Settings settings;

    private String path = "/";
    private String query = "";
    private String asked = "";
    private Documents.@Nullable Withdrawal withdrawal;

    /** @param asked the query as it was sent; a page of the desk knows itself what it makes of it */
    void begin(Address address, @Nullable String asked) {
        path = address.path();
        query = address.query();
        this.asked = Address.lasting(asked);
    }

    void explain(Documents.Withdrawal withdrawal) {
        this.withdrawal = withdrawal;
    }

    public Documents.@Nullable Withdrawal getWithdrawal() {
        return withdrawal;
    }

    /** This page in another language, with what of its query it knows. */
    public String in(Language language) {
        return new Address(pathIn(language), query).toString();
    }

    /** The same page of the desk in another language, with all that it was asked for; a desk remembers no choice. */
    public String deskIn(Language language) {
        return pathIn(language) + (asked.isEmpty() ? "" : "?" + asked);
    }

    /** The link of the language switch, which remembers the choice. */
    public String switchTo(Language language) {
        return "/language/" + language.code() + "?to=" + URLEncoder.encode(in(language), StandardCharsets.UTF_8);
    }

    /** The one address under which search engines should know this page. */
    public String getCanonical() {
        var page = PAGE.matcher(query);
        return settings.site() + path + (page.find() ? "?" + page.group(1) : "");
    }

    public String absolute(Language language) {
        return settings.site() + pathIn(language);
    }

    /** What search engines give to readers of other languages: English if the page is there in it. */
    public String getDefaultAddress() {
        if (isAtHome()) {
            return settings.site() + "/";
        }
        var languages = getLanguages();
        return absolute(languages.contains(Language.EN) ? Language.EN : languages.get(0));
    }

    /** The languages in which this page is there: a document's own, else all. */
    public List<Language> getLanguages() {
        return document.isThere() ? document.getLanguages() : Language.all();
    }

    public boolean isAtHome() {
        return path.equals("/" + active.getCode() + "/");
    }

    /** Whether the page lies in a section; for the navigation. */
    public boolean at(String section) {
        var here = "/" + active.getCode() + "/" + section;
        return path.equals(here) || path.startsWith(here + "/");
    }

    private String pathIn(Language language) {
        var in = LANGUAGE.matcher(path).replaceFirst("/" + language.code());
        return in.startsWith("/" + language.code()) ? in : "/" + language.code() + "/";
    }
}
