package posthouse.journal;

/** Told on every node when the Changes have reached a new number; observers follow up to it. */
public record ChangesReached(long number) {}
