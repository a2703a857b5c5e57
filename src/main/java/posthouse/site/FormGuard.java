package posthouse.site;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import posthouse.account.Account;
import posthouse.account.Caller;
import posthouse.account.DeskPage;
import posthouse.language.Refusal;

/** A form of the desk is taken only with its owner’s token; without, the page comes back as it was typed, and nothing is done. */
public class FormGuard implements PhaseListener {

    private static final long serialVersionUID = 1;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var context = event.getFacesContext();
        var account = CDI.current().select(Caller.class).get().account();
        var token = context.getExternalContext().getRequestParameterMap().get("token");
        if (account.map(Account::formToken).filter(it -> !it.equals(token)).isPresent()) {
            CDI.current().select(DeskPage.class).get().tell(new Refusal("desk.refused.form"));
            context.getExternalContext().setResponseStatus(403);
            context.renderResponse();
        }
    }
}
