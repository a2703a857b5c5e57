package posthouse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import posthouse.document.Sections;
import posthouse.guide.GuideSection;

class AddressTest {

    private static final Sections SECTIONS = new Sections(List.of(new GuideSection()));

    @ParameterizedTest
    @CsvSource({
        "/en/guides, utm=x page=2 category=stay audience=worker, /en/guides?audience=worker&category=stay&page=2",
        "/en/guides, page=1 audience=nobody category=, /en/guides",
        "/en/guides, page=02, /en/guides?page=2",
        "/en/guides, page=x q=visa, /en/guides",
        "/en/guides/x, audience=worker page=2 from=y, /en/guides/x",
        "/en/about, page=2, /en/about",
        "/en/, q=visa, /en/",
        "/en/guides.atom, audience=worker page=2 x=y, /en/guides.atom?audience=worker",
        "/en/guides.atom, audience=nobody, /en/guides.atom?audience=nobody",
        "/en/search, x=y page=2 kind=guide q=100%, /en/search?q=100%25&kind=guide&page=2",
        "/en/nothing, q=visa, /en/nothing"
    })
    void isWhatItsPageKnows(String path, String asked, String address) {
        var parameters = new HashMap<String, String>();
        for (var parameter : asked.split(" ")) {
            var parts = parameter.split("=", 2);
            parameters.put(parts[0], parts[1]);
        }
        assertEquals(
                address,
                Address.of(path, Route.of(path, path, SECTIONS), parameters::get)
                        .toString());
    }
}
