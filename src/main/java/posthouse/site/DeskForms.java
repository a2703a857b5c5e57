package posthouse.site;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServlet;
import posthouse.language.Language;

/**
 * Lets the addresses of the desk take files. The server asks the servlet that an address belongs to whether it takes them, not
 * the page that the request is forwarded to; so these belong to one, which is never called: {@link RouteFilter} comes before.
 */
@WebListener
public class DeskForms implements ServletContextListener {

    private static final String NAME = "desk";
    private static final int IN_MEMORY = 1024 * 1024;

    /** What {@link DeskDoor} lets in, and the fields beside the file. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var desk = event.getServletContext().addServlet(NAME, new Forwarded());
        desk.setMultipartConfig(new MultipartConfigElement("", MOST_BYTES, MOST_BYTES, IN_MEMORY));
        Language.all().forEach(it -> desk.addMapping("/" + it.code() + "/" + Route.DESK + "/*"));
    }

    private static final class Forwarded extends HttpServlet {
        private static final long serialVersionUID = 1;
    }
}
