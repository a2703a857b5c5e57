package posthouse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.Test;
import posthouse.language.Language;

class ProblemTest {

    @Test
    void keepsWhatTheFailureTells() {
        var problem = Problem.of(new NotAllowedException("GET", new String[0]).getResponse(), Language.JA);
        assertEquals(405, problem.getStatus());
        assertEquals("GET", problem.getHeaderString("Allow"));
        assertEquals("ja", problem.getHeaderString("Content-Language"));
    }

    @Test
    void isAProblemWhateverTheFailureWas() {
        var page = Response.status(404).type("text/html").entity("<p>x</p>").build();
        var problem = Problem.of(page, Language.EN);
        assertEquals(Problem.JSON, problem.getMediaType());
        assertEquals(Problem.class, problem.getEntity().getClass());
    }
}
