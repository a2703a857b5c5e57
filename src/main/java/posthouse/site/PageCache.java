package posthouse.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import posthouse.journal.CityTime;
import posthouse.journal.Pulse;

/** The pages of this node as bytes, each kept until a Change or the city's midnight. */
@ApplicationScoped
public class PageCache {

    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final Cache<String, Rendering> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String address, Rendering page) -> address.length() + page.weight())
            .build();

    @Inject
    private Pulse pulse;

    @Inject
    private Clock clock;

    Optional<Rendering> find(String address) {
        return Optional.ofNullable(pages.getIfPresent(address))
                .filter(it -> it.holds(pulse.latest(), CityTime.today(clock)));
    }

    /** What a page must be marked with; asked before it is made, so that a Change meanwhile makes it be made again. */
    Moment now() {
        return new Moment(pulse.latest(), CityTime.today(clock));
    }

    void keep(String address, Rendering page) {
        if (page.change() >= 0) {
            pages.put(address, page);
        }
    }

    /** The newest Change and the day. */
    record Moment(long change, LocalDate day) {}
}
