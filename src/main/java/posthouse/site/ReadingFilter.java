package posthouse.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Readers ask for pages and send none back, so nothing of a request may speak to what makes the pages: Faces takes a header
 * or a parameter for a form that comes back, and then fails, or answers a fragment that would be kept for everybody.
 */
public class ReadingFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean writing = DeskCookies.isDesk(request.getRequestURI());
        chain.doFilter(writing ? request : new Reading(request), response);
    }

    /** A request without what is meant for Faces. */
    static final class Reading extends HttpServletRequestWrapper {

        private static final String PARAMETERS = "jakarta.faces.";
        private static final String HEADER = "Faces-Request";

        Reading(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return HEADER.equalsIgnoreCase(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return HEADER.equalsIgnoreCase(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return name.startsWith(PARAMETERS) ? null : super.getParameter(name);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return name.startsWith(PARAMETERS) ? null : super.getParameterValues(name);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var parameters = new TreeMap<>(super.getParameterMap());
            parameters.keySet().removeIf(it -> it.startsWith(PARAMETERS));
            return parameters;
        }
    }
}
