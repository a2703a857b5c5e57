package posthouse.feed;

import java.io.Closeable;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import posthouse.document.PublicDocument;
import posthouse.language.Language;

/**
 * The list of pages for search engines (sitemaps.org), each with the languages that it is there in. Start, add, close;
 * a page that would only show another language's words is left out.
 */
public final class SiteMap implements Closeable {

    /** The pages that have no document, each there in every language. */
    public static final List<String> PAGES = List.of("/", "/about", "/accessibility", "/privacy", "/emergency");

    private final String site;
    private final Xml xml;

    /** @param site the absolute base address, without a slash at its end */
    public SiteMap(String site, OutputStream out) {
        this.site = site;
        this.xml = Xml.start(out)
                .open(
                        "urlset",
                        "xmlns",
                        "http://www.sitemaps.org/schemas/sitemap/0.9",
                        "xmlns:xhtml",
                        "http://www.w3.org/1999/xhtml");
    }

    /** @param path of a page that is there in every language, without the language: {@code /guides} */
    public void add(String path) {
        var languages = EnumSet.allOf(Language.class);
        for (var language : languages) {
            xml.open("url").text("loc", site + "/" + language.code() + path);
            alternates(languages, Language.EN, it -> "/" + it.code() + path);
            xml.end();
        }
    }

    public void add(PublicDocument document) {
        var languages = EnumSet.allOf(Language.class);
        languages.removeIf(it -> !document.translatedInto(it));
        for (var language : languages) {
            xml.open("url")
                    .text("loc", site + document.path(language))
                    .text("lastmod", publishedAt(document, language));
            alternates(languages, document.shown(Language.EN).language(), document::path);
            xml.end();
        }
    }

    private static String publishedAt(PublicDocument document, Language language) {
        return document.updated(document.shown(language)).toString();
    }

    /** @param unsaid for a reader of none of the languages */
    private void alternates(Set<Language> languages, Language unsaid, Function<Language, String> path) {
        languages.forEach(it -> alternate(it.tag(), path.apply(it)));
        alternate("x-default", path.apply(unsaid));
    }

    private void alternate(String tag, String path) {
        xml.empty("xhtml:link", "rel", "alternate", "hreflang", tag, "href", site + path);
    }

    @Override
    public void close() {
        xml.close();
    }
}
