package posthouse.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import posthouse.journal.CityTime;
import posthouse.journal.Pulse;

/** The pages of this node as bytes, each kept until a Change, the city's midnight, or the moment at which a banner comes or goes. */
@ApplicationScoped
public class PageCache {

    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int PATIENCE_MILLIS = 5_000;

    private final Cache<String, Rendering> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String address, Rendering page) -> address.length() + page.weight())
            .build();

    private final Turns turns = new Turns(PATIENCE_MILLIS);

    @Inject
    private Pulse pulse;

    @Inject
    private Clock clock;

    @Inject
    private Boundary boundary;

    /** Makes a page at a moment; empty if the answer was no page to keep, and is sent already. */
    interface Maker {
        Optional<Rendering> make(Moment moment) throws IOException, ServletException;
    }

    /** The page as it is kept, as somebody else is making it, or as {@code maker} makes it. */
    Optional<Rendering> page(Address address, Maker maker) throws IOException, ServletException {
        var kept = find(address.toString());
        if (kept.isPresent()) {
            return kept;
        }
        // Asked before the page is made, so that after a Change meanwhile it is made again, and waited for by nobody.
        var moment = now();
        return turns.take(moment + " " + address, () -> {
            var meanwhile = find(address.toString());
            return meanwhile.isPresent() ? meanwhile : keep(address.toString(), maker.make(moment));
        });
    }

    private Optional<Rendering> find(String address) {
        return Optional.ofNullable(pages.getIfPresent(address)).filter(it -> it.holds(pulse.latest(), clock.instant()));
    }

    private Moment now() {
        var midnight =
                CityTime.today(clock).plusDays(1).atStartOfDay(CityTime.ZONE).toInstant();
        long change = pulse.latest();
        return new Moment(
                change,
                boundary.after(change, clock.instant())
                        .filter(midnight::isAfter)
                        .orElse(midnight));
    }

    private Optional<Rendering> keep(String address, Optional<Rendering> made) {
        made.filter(it -> it.change() >= 0).ifPresent(it -> pages.put(address, it));
        return made;
    }

    /**
     * What a page is marked with.
     *
     * @param change the newest
     * @param until when the page may be another one by itself
     */
    record Moment(long change, Instant until) {}
}
