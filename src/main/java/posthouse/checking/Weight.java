package posthouse.checking;

/** What a finding does to a release: it stops it, or it warns and leaves the choice to the publisher. */
public enum Weight {
    STOP,
    WARN
}
