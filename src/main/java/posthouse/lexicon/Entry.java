package posthouse.lexicon;

import java.util.List;
import posthouse.language.Language;

/**
 * A word of a dictionary.
 *
 * @param words the ways to write it: 銀行 and 银行
 * @param english what it is in English, the usual first, without remarks
 */
public record Entry(Language language, List<String> words, List<String> english) {}
