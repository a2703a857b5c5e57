package posthouse.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import posthouse.document.Section;
import posthouse.document.Sections;
import posthouse.language.Language;

/** What a path asks for. The first segment is the language, and nothing else decides it. */
sealed interface Route {

    /** A page that has no document: home, search, about. */
    record View(Language language, String view) implements Route {}

    record List(Language language, Section section) implements Route {}

    record Document(Language language, Section section, String slug) implements Route {}

    /** A feed of a section, for software: {@code atom, json, ics}; or of one document: {@code ics, vcf}. */
    record Feed(String internalPath) implements Route {}

    /** A page of the editors' side. @param page the last segment of its address; empty for its first page */
    record Desk(Language language, String page) implements Route {}

    /** The editors' side, in the language that the browser prefers. @param below the rest of the path */
    record DeskStart(String below) implements Route {}

    record Redirect(String path) implements Route {}

    /** The start page, whose language the reader's browser decides. */
    record Start() implements Route {}

    record Missing(Optional<Language> language) implements Route {}

    /** What is under no language: files, the API, the server's own. No business of the routes. */
    record Elsewhere() implements Route {}

    String SEARCH = "/search/index.xhtml";
    Set<String> ABOUT_THE_PORTAL = Set.of("about", "accessibility", "privacy", "emergency");
    String DESK = "desk";
    Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,119}");

    /** Pages are asked for by the addresses below, never by their files. */
    String PAGE_FILE = ".xhtml";

    /** The container takes {@code ;x=1} out of every segment; with it, a page would have any number of addresses. */
    String PARAMETER = ";";

    Pattern FEED = Pattern.compile("([a-z-]+)\\.(atom|json|ics)");
    Pattern DOCUMENT_FEED = Pattern.compile("([a-z0-9-]+)\\.(ics|vcf)");

    static Route of(HttpServletRequest request, Sections sections) {
        var below = request.getPathInfo() == null ? "" : request.getPathInfo();
        return of(request.getRequestURI(), request.getServletPath() + below, sections);
    }

    /**
     * @param path as it was asked for; an address has one spelling, so an escaped one leads nowhere
     * @param file the same as the container understands it, which may be a page's file however it was spelt
     */
    static Route of(String path, String file, Sections sections) {
        if (path.isEmpty() || path.equals("/")) {
            return new Start();
        }
        var segments = path.substring(1).split("/", -1);
        var language = language(path);
        if (file.contains(PAGE_FILE) || path.contains(PARAMETER)) {
            return new Missing(language);
        }
        if (segments[0].equals(DESK) && segments.length <= 2) {
            return new DeskStart(segments.length == 2 ? segments[1] : "");
        }
        return language.map(it -> inLanguage(it, segments, sections)).orElseGet(Elsewhere::new);
    }

    /** Of the path's first segment; empty if it names none. */
    static Optional<Language> language(String path) {
        return path.isEmpty() ? Optional.empty() : Language.of(path.substring(1).split("/", 2)[0]);
    }

    private static Route inLanguage(Language language, String[] segments, Sections sections) {
        var home = "/" + language.code() + "/";
        var last = segments[segments.length - 1];
        if (segments.length == 1) {
            return new Redirect(home);
        }
        if (segments.length > 2 && last.isEmpty()) {
            var shorter = Arrays.copyOf(segments, segments.length - 1);
            var page = inLanguage(language, shorter, sections);
            return page instanceof View || page instanceof List || page instanceof Document || page instanceof Desk
                    ? new Redirect("/" + String.join("/", shorter))
                    : new Missing(Optional.of(language));
        }
        return switch (segments.length) {
            case 2 -> page(language, segments[1], sections);
            case 3 -> below(language, segments[1], segments[2], sections);
            default -> new Missing(Optional.of(language));
        };
    }

    private static Route page(Language language, String name, Sections sections) {
        if (name.isEmpty()) {
            return new View(language, "/site/home.xhtml");
        }
        if (name.equals(DESK)) {
            return new Desk(language, "");
        }
        if (name.equals("search")) {
            return new View(language, SEARCH);
        }
        if (ABOUT_THE_PORTAL.contains(name)) {
            return new View(language, "/site/" + name + ".xhtml");
        }
        var feed = FEED.matcher(name);
        if (feed.matches() && sections.atPath(feed.group(1)).isPresent()) {
            return new Feed("/feed/" + language.code() + "/" + name);
        }
        return sections.atPath(name)
                .<Route>map(section -> new List(language, section))
                .orElse(new Missing(Optional.of(language)));
    }

    private static Route below(Language language, String path, String name, Sections sections) {
        if (path.equals(DESK) && SLUG.matcher(name).matches()) {
            return new Desk(language, name);
        }
        var section = sections.atPath(path);
        if (section.isPresent() && SLUG.matcher(name).matches()) {
            return new Document(language, section.get(), name);
        }
        if (section.isPresent() && DOCUMENT_FEED.matcher(name).matches()) {
            return new Feed("/feed/" + language.code() + "/" + path + "/" + name);
        }
        return new Missing(Optional.of(language));
    }
}
