package posthouse.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import posthouse.document.Audience;
import posthouse.document.Category;
import posthouse.document.Section;
import posthouse.document.Sections;
import posthouse.language.ActiveLanguage;

/** The page of the search box: what was asked, in the address as everybody may send it on, and what was found. */
@RequestScoped
@Named("search")
public class SearchPage {

    private static final Pattern ASKED = Pattern.compile("/search\\?(?:[^#]*&)?q=([^&#]*)");
    private static final String HOTLINE = "hotline";
    private static final int HOTLINES = 3;

    /** The page names these two anyhow. */
    private static final Set<String> FOR_EVERYTHING = Set.of("12345", "12367");

    @Inject
    private ActiveLanguage reader;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Search search;

    @Inject
    private Sections sections;

    @Inject
    private SearchCensus census;

    private @Nullable Answer answer;
    private List<Answer.Hit> hotlines = List.of();

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
        census.asked(found, before());
        if (isUnsure()) {
            hotlines = hotlines(question);
        }
    }

    /** What was asked on the page of results that this question was typed on; empty if it was typed elsewhere. */
    private String before() {
        var page = Objects.requireNonNullElse(request.getHeader("Referer"), "");
        var asked = ASKED.matcher(page);
        try {
            return asked.find() ? URLDecoder.decode(asked.group(1), StandardCharsets.UTF_8) : "";
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    /** Some that may help somebody who has found no page, beside those that help with everything. */
    private List<Answer.Hit> hotlines(Question question) {
        var narrowing = new Question.Narrowing(HOTLINE, null, null);
        return search.answer(new Question(question.text(), question.reader(), narrowing, 1, HOTLINES)).hits().stream()
                .filter(it -> !FOR_EVERYTHING.contains(it.slug()))
                .toList();
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

    /** Whether nothing that was found surely says what was asked. */
    public boolean isUnsure() {
        return isAsked() && !isNarrowed() && !getAnswer().sure();
    }

    public List<Answer.Hit> getHotlines() {
        return hotlines;
    }

    /** The address at which something else is asked. */
    public String asking(String words) {
        return "/" + reader.getCode() + "/search?q=" + encoded(words);
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

    public List<Choice> getKinds() {
        return sections.all().stream()
                .map(it -> new Choice(
                        it.kind(),
                        it.room() + ".section",
                        counts().ofKind(it.kind()),
                        it.kind().equals(getKind())))
                .filter(Choice::leadsSomewhere)
                .toList();
    }

    public List<Choice> getAudiences() {
        return Stream.of(Audience.values())
                .filter(it -> it != Audience.ALL)
                .map(it -> new Choice(
                        it.code(),
                        "audience." + it.code(),
                        counts().of(it),
                        it == narrowing().audience()))
                .filter(Choice::leadsSomewhere)
                .toList();
    }

    public List<Choice> getCategories() {
        return Stream.of(Category.values())
                .map(it -> new Choice(
                        it.code(),
                        "category." + it.code(),
                        counts().ofCategory(it.code()),
                        it == narrowing().category()))
                .filter(Choice::leadsSomewhere)
                .toList();
    }

    /**
     * A way to narrow what was found.
     *
     * @param message that names it
     * @param count of what it would show
     */
    public record Choice(String code, String message, long count, boolean chosen) {

        boolean leadsSomewhere() {
            return chosen || count > 0;
        }
    }

    public boolean isNarrowed() {
        return !narrowing().equals(Question.Narrowing.NONE);
    }

    private Counts counts() {
        return getAnswer().counts();
    }

    private Question.Narrowing narrowing() {
        return getAnswer().question().narrowing();
    }

    /** The address of the same question with another choice; what is chosen already is taken back. */
    public String kind(@Nullable Choice choice) {
        return address(
                taken(choice), code(narrowing().audience()), code(narrowing().category()), 1);
    }

    public String audience(Choice choice) {
        return address(getKind(), taken(choice), code(narrowing().category()), 1);
    }

    public String category(Choice choice) {
        return address(getKind(), code(narrowing().audience()), taken(choice), 1);
    }

    private static @Nullable String taken(@Nullable Choice choice) {
        return choice == null || choice.chosen() ? null : choice.code();
    }

    private static @Nullable String code(@Nullable Audience audience) {
        return audience == null ? null : audience.code();
    }

    private static @Nullable String code(@Nullable Category category) {
        return category == null ? null : category.code();
    }

    public String page(int page) {
        return address(getKind(), code(narrowing().audience()), code(narrowing().category()), page);
    }

    /** The address of what was probably meant. */
    public String getMeant() {
        return asking(Objects.requireNonNull(getAnswer().reading()));
    }

    private String address(@Nullable String kind, @Nullable String audience, @Nullable String category, int page) {
        var address = new StringBuilder("/" + reader.getCode() + "/search?q=" + encoded(getText()));
        append(address, "kind", kind);
        append(address, "audience", audience);
        append(address, "category", category);
        append(address, "page", page > 1 ? Integer.toString(page) : null);
        return address.toString();
    }

    private static void append(StringBuilder address, String name, @Nullable String value) {
        if (value != null) {
            address.append('&').append(name).append('=').append(encoded(value));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
