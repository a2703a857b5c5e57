package posthouse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WrittenResponseTest {

    private final WrittenResponse written = new WrittenResponse(nobody());

    @Test
    void remembersTheCharsetThatWasToldApart() {
        written.setContentType("text/html");
        written.setCharacterEncoding("UTF-8");
        assertEquals("text/html;charset=UTF-8", written.getContentType());
        written.setCharacterEncoding(StandardCharsets.UTF_16);
        assertEquals("text/html;charset=UTF-16", written.getContentType());
    }

    @Test
    void leavesATypeThatNamesItsCharset() {
        written.setCharacterEncoding("UTF-8");
        assertEquals(null, written.getContentType());
        written.setContentType("text/calendar;charset=UTF-8");
        assertEquals("text/calendar;charset=UTF-8", written.getContentType());
    }

    /** A response that takes everything and says nothing. */
    private static HttpServletResponse nobody() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                WrittenResponseTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> null);
    }
}
