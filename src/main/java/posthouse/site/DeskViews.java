package posthouse.site;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;

/** Forms go back to the address of their page, {@code /zh/desk/people}, and not to the page’s file. */
public class DeskViews extends ViewHandlerWrapper {

    public DeskViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String view) {
        var request = context.getExternalContext().getRequestMap();
        var path = (String) request.get(RequestDispatcher.FORWARD_REQUEST_URI);
        if (path == null || !DeskCookies.isDesk(path)) {
            return super.getActionURL(context, view);
        }
        var query = Address.lasting((String) request.get(RequestDispatcher.FORWARD_QUERY_STRING));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
