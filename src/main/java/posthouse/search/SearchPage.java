package posthouse.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import posthouse.document.Section;
import posthouse.document.Sections;
import posthouse.language.ActiveLanguage;

/** The page of the search box: what was asked, in the address as everybody may send it on, and what was found. */
@RequestScoped
@Named("search")
public class SearchPage {

    @Inject
    private ActiveLanguage reader;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Search search;

    @Inject
    private Sections sections;

    private @Nullable Answer answer;

    @PostConstruct
    void load() {
        var kind = request.getParameter("kind");
        var narrowing = Question.Narrowing.of(
                kind != null && sections.ofKind(kind).isPresent() ? kind : null,
                request.getParameter("audience"),
                request.getParameter("category"));
        var typed = Objects.requireNonNullElse(request.getParameter("q"), "");
        var question =
                new Question(typed, reader.get(), narrowing, number(request.getParameter("page")), Question.PAGE_SIZE);
        var found = search.answer(question);
        // Who asks for a page that is not there any more is shown the last one that is.
        answer = found.hits().isEmpty() && found.total() > 0 ? search.answer(question.onPage(found.pages())) : found;
    }

    private static int number(@Nullable String page) {
        return page != null && page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
    }

    public Answer getAnswer() {
        return Objects.requireNonNull(answer);
    }

    public String getText() {
        return getAnswer().question().text();
    }

    public boolean isAsked() {
        return !getText().isEmpty();
    }

    public List<Answer.Hit> getHits() {
        return getAnswer().hits();
    }

    public @Nullable String getKind() {
        return getAnswer().question().narrowing().kind();
    }

    /** The message that names the section of a hit. */
    public String section(Answer.Hit hit) {
        return sections.ofKind(hit.kind()).map(Section::room).orElse(hit.kind()) + ".section";
    }

    public int getPage() {
        return getAnswer().question().page();
    }

    public int getPages() {
        return getAnswer().pages();
    }

    /** The address of the same question narrowed to a kind; null for all kinds. */
    public String narrowedBy(@Nullable String kind) {
        return address(kind, 1);
    }

    public String page(int page) {
        return address(getKind(), page);
    }

    private String address(@Nullable String kind, int page) {
        var narrowing = getAnswer().question().narrowing();
        var address = new StringBuilder("/" + reader.getCode() + "/search?q=" + encoded(getText()));
        if (kind != null) {
            address.append("&kind=").append(encoded(kind));
        }
        if (narrowing.audience() != null) {
            address.append("&audience=").append(narrowing.audience().code());
        }
        if (narrowing.category() != null) {
            address.append("&category=").append(narrowing.category().code());
        }
        return page > 1 ? address.append("&page=").append(page).toString() : address.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
