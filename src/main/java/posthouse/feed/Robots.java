package posthouse.feed;

import java.util.stream.Collectors;
import posthouse.language.Language;

/**
 * What search engines are asked to leave alone: the desk, and the JSON side.
 *
 * @param site the absolute base address, without a slash at its end
 */
public record Robots(String site) {

    public String written() {
        var desks = Language.all().stream()
                .map(it -> "Disallow: /" + it.code() + "/desk\n")
                .collect(Collectors.joining());
        return "User-agent: *\nDisallow: /desk\n" + desks + "Disallow: /api/\nAllow: /\n\nSitemap: " + site
                + "/sitemap.xml\n";
    }
}
