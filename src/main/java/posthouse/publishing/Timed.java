package posthouse.publishing;

import java.util.List;

/** Something that has a time: a release that was scheduled, a last day. */
public interface Timed {

    /** The ids of those whose time has come. */
    List<Long> due();

    /** Acts on one, in a transaction of its own; does nothing if that is done already. */
    void act(long id);
}
