package posthouse.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import posthouse.document.Banners;

/** The next moment at which a banner comes, goes or must say more; asked for once a Change and boundary, not once a page. */
@ApplicationScoped
public class Boundary {

    @Inject
    private Banners banners;

    private volatile Known known = new Known(-1, Optional.empty());

    private record Known(long change, Optional<Instant> next) {

        boolean holds(long newest, Instant now) {
            return change == newest && next.map(now::isBefore).orElse(true);
        }
    }

    Optional<Instant> after(long change, Instant now) {
        var one = known;
        if (!one.holds(change, now)) {
            one = new Known(change, banners.nextBoundary());
            known = one;
        }
        return one.next();
    }
}
