package posthouse.typing;

/**
 * A part of a text as it is said: a syllable of Chinese, a mora of Japanese, a letter of a Korean syllable.
 *
 * @param said in small letters of the language's own way to write sounds: {@code xu}, {@code きょ}, {@code ㄱ}
 * @param from where it stands in the text
 * @param end the place after it
 */
public record Sound(String said, int from, int end) {}
