package posthouse.document;

import java.util.Set;

/** Where a revision stands on its way to the public. A draft is not yet a revision. */
public enum Status {
    IN_REVIEW,
    APPROVED,
    SCHEDULED,
    PUBLISHED,
    SUPERSEDED,
    WITHDRAWN,
    REJECTED;

    public boolean mayBecome(Status next) {
        return nexts().contains(next);
    }

    private Set<Status> nexts() {
        return switch (this) {
            case IN_REVIEW -> Set.of(APPROVED, REJECTED);
            case APPROVED -> Set.of(SCHEDULED, PUBLISHED, REJECTED);
            case SCHEDULED -> Set.of(PUBLISHED, APPROVED, REJECTED);
            case PUBLISHED -> Set.of(SUPERSEDED, WITHDRAWN);
            case SUPERSEDED, WITHDRAWN, REJECTED -> Set.of();
        };
    }
}
