package posthouse.document;

/**
 * What is wrong with facts.
 *
 * @param field the path of the value in the facts' file: {@code hotline.hours}
 * @param message what is wrong, and how to mend it
 */
public record Issue(String field, String message) {}
