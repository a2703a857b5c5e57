package posthouse.search;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import posthouse.glossary.Term;
import posthouse.language.Language;
import posthouse.lexicon.WorldNames;
import posthouse.typing.Hangul;
import posthouse.typing.Kana;
import posthouse.typing.Pinyin;

/**
 * The names of all terms, found in running text: in what people type and in what documents say, whatever the language,
 * the spacing, the tones, and Traditional or Simplified.
 */
final class Vocabulary {

    static final Vocabulary EMPTY = new Vocabulary(List.of());

    private static final char LAST_CHARACTER = '\uffff';
    private static final int MOST_BEGINNINGS = 200;
    private static final int SHORTEST_NAME = 2;
    private static final int SHORTEST_READING = 4;
    private static final int SHORTEST_IN_LATIN_LETTERS = 5;
    private static final int LONGEST_SINGULAR = 3;
    private static final Transliterator ROMAJI = Transliterator.getInstance("Any-Latin");
    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();

    private final Node root = new Node();
    private final Map<String, Term> terms = new HashMap<>();

    /** By what somebody types alone who means just this: the initials of a name, or how it is said in Japanese. */
    private final Map<String, Set<Term>> sounds = new HashMap<>();

    /** The names in the glossary as they are compared. */
    private List<Written> written = List.of();

    /** By what each name begins with, in every way in which it may be typed. */
    private final NavigableMap<String, Set<Term>> beginnings = new TreeMap<>();

    Vocabulary(List<Term> terms) {
        for (var term : terms) {
            this.terms.put(term.id(), term);
            names(term).forEach(name -> add(name, term));
            sounds(term)
                    .forEach(it -> sounds.computeIfAbsent(it, key -> new LinkedHashSet<>())
                            .add(term));
        }
    }

    private static Stream<String> sounds(Term term) {
        var initials = Stream.of(Pinyin.initials(term.zh()), Hangul.initials(term.ko()))
                .filter(it -> it.length() > SHORTEST_NAME);
        var kana = Stream.concat(
                        Stream.of(orEmpty(term.kana()), term.in(Language.JA)), term.variants(Language.JA).stream())
                .filter(Kana::isKana)
                .map(Kana::morae)
                .filter(it -> it.size() >= SHORTEST_NAME)
                .map(it -> String.join("", it));
        return Stream.concat(initials, kana);
    }

    /** The terms that are meant, if nothing else was typed. */
    private Set<Term> wholly(String text) {
        return Stream.of(Initials.typed(text).stream(), Completion.japanese(text))
                .flatMap(it -> it)
                .flatMap(it -> sounds.getOrDefault(it, Set.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void beginnings(Term term) {
        for (var language : Language.all()) {
            Stream.concat(Stream.of(term.in(language)), term.variants(language).stream())
                    .flatMap(name -> Completion.keys(language, name).stream())
                    .forEach(key -> beginnings
                            .computeIfAbsent(key, it -> new LinkedHashSet<>())
                            .add(term));
        }
    }

    /** Terms of which some name has a key that begins so; see {@link Completion}. */
    Set<Term> beginningWith(String key) {
        return beginnings.subMap(key, key + LAST_CHARACTER).values().stream()
                .limit(MOST_BEGINNINGS)
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * A name of a term without tones, accents, signs and spaces.
     *
     * @param letters the same, with Korean syllables taken apart
     * @param characters the letters that are in it, as bits: two that have none in common share no letter
     */
    record Written(Term term, String name, String letters, long characters) {

        static Written of(Term term, String name) {
            var letters = Vocabulary.letters(name);
            return new Written(term, squeezed(name), letters, characters(letters));
        }

        static long characters(String letters) {
            return letters.chars().mapToLong(it -> 1L << it).reduce(0, (some, one) -> some | one);
        }
    }

    /** As names are compared letter by letter. */
    static String letters(String text) {
        return DECOMPOSED.normalize(squeezed(text));
    }

    /** Every name of every term of the glossary. */
    List<Written> written() {
        return written;
    }

    /** The terms of the glossary, and what the world's countries, cities, languages and currencies are called. */
    static Vocabulary withWorld(List<Term> glossary) {
        var vocabulary = new Vocabulary(
                Stream.concat(glossary.stream(), World.TERMS.stream()).toList());
        glossary.forEach(vocabulary::beginnings);
        vocabulary.written = glossary.stream()
                .flatMap(term -> names(term).stream().map(it -> Written.of(term, it)))
                .toList();
        return vocabulary;
    }

    /** Read once, when it is first asked for. */
    private static final class World {
        static final List<Term> TERMS =
                WorldNames.all().stream().map(Vocabulary::term).toList();
    }

    private static Term term(WorldNames.Name name) {
        var names = name.names();
        return new Term(
                name.id(),
                first(names, Language.ZH),
                null,
                null,
                first(names, Language.EN),
                first(names, Language.JA),
                null,
                first(names, Language.KO),
                null,
                "high",
                List.of(),
                names,
                Map.of(),
                Map.of());
    }

    private static String first(Map<Language, List<String>> names, Language language) {
        return Objects.requireNonNull(names.get(language)).getFirst();
    }

    /**
     * Words that name a term, or several where the same word is used for more than one.
     *
     * @param from the place of the words in the text
     * @param end the place after them
     */
    record Mention(List<Term> terms, String words, int from, int end) {

        /** Whether somebody typed nothing else. */
        boolean isAllOf(String text) {
            return text.strip().length() == end - from;
        }
    }

    /** Everything by which a term is known: approved names, readings, romanisations, and what people type instead. */
    static Set<String> names(Term term) {
        var names = new LinkedHashSet<String>();
        for (var language : Language.all()) {
            names.add(term.in(language));
            names.addAll(term.variants(language));
        }
        names.add(orEmpty(term.hant()));
        names.add(orEmpty(term.kana()));
        names.remove("");
        names.addAll(inLatinLetters(term));
        return names;
    }

    /** How a name sounds; not the shortest, which are words of other languages too: {@code doi} is in <i>how do I</i>. */
    private static List<String> inLatinLetters(Term term) {
        var romaji = ROMAJI.transliterate(orEmpty(term.kana()));
        return Stream.of(orEmpty(term.pinyin()), orEmpty(term.romanised()), romaji, withoutLongVowels(romaji))
                .filter(it -> new Squeezed(it).length() >= SHORTEST_IN_LATIN_LETTERS)
                .toList();
    }

    private static String orEmpty(@Nullable String name) {
        return name == null ? "" : name;
    }

    /** {@code kyoryukyoka} beside {@code kyoryuukyoka}: few people type the second. */
    private static String withoutLongVowels(String romaji) {
        return romaji.replace("uu", "u").replace("ou", "o").replace("oo", "o");
    }

    Term term(String id) {
        var term = terms.get(id);
        if (term == null) {
            throw new IllegalArgumentException("no such term: " + id);
        }
        return term;
    }

    boolean knows(String id) {
        return terms.containsKey(id);
    }

    /** The longest names in a text, from left to right. */
    List<Mention> mentions(String text) {
        var squeezed = new Squeezed(text);
        var mentions = new ArrayList<Mention>();
        for (int at = 0; at < squeezed.length(); ) {
            int end = squeezed.mayBegin(at) ? longestName(squeezed, at, mentions) : at;
            at = Math.max(end, at + 1);
        }
        var wholly = mentions.isEmpty() ? wholly(text) : Set.<Term>of();
        return wholly.isEmpty() ? mentions : List.of(new Mention(List.copyOf(wholly), text, 0, text.length()));
    }

    private int longestName(Squeezed text, int from, List<Mention> mentions) {
        int end = from;
        var found = List.<Term>of();
        var node = root;
        for (int at = from; at < text.length(); at++) {
            node = node.next.get(text.charAt(at));
            if (node == null) {
                break;
            }
            if (!node.terms.isEmpty() && text.mayEnd(at)) {
                end = at + 1;
                found = List.copyOf(node.terms);
            }
        }
        if (!found.isEmpty()) {
            mentions.add(text.mention(found, from, end));
        }
        return end;
    }

    private void add(String name, Term term) {
        var squeezed = new Squeezed(name);
        if (!squeezed.longEnough()) {
            return;
        }
        var node = root;
        for (int at = 0; at < squeezed.length(); at++) {
            node = node.next.computeIfAbsent(squeezed.charAt(at), it -> new Node());
        }
        node.terms.add(term);
    }

    /** A place in the tree of names: what may follow, and whose name ends here. */
    private static final class Node {
        final Map<Character, Node> next = new HashMap<>();
        final Set<Term> terms = new LinkedHashSet<>();
    }

    /** A text without spaces, signs, tones and accents. */
    static String squeezed(String text) {
        return new Squeezed(text).characters.toString();
    }

    /** A text without spaces and signs, which knows where it came from and where its Latin words begin and end. */
    private static final class Squeezed {
        private final String text;
        private final StringBuilder characters;
        private int[] places;

        Squeezed(String written) {
            text = COMPOSED.normalize(written);
            characters = new StringBuilder(text.length());
            places = new int[text.length()];
            for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
                int code = text.codePointAt(at);
                if (Character.isLetterOrDigit(code) && !isPlural(at)) {
                    append(Folding.name(code), at);
                }
            }
        }

        private void append(String folded, int place) {
            int from = characters.length();
            characters.append(folded);
            if (characters.length() > places.length) {
                places = Arrays.copyOf(places, 2 * characters.length());
            }
            Arrays.fill(places, from, characters.length(), place);
        }

        int length() {
            return characters.length();
        }

        char charAt(int at) {
            return characters.charAt(at);
        }

        /** A name begins in the middle of a Chinese or Korean run, but not in the middle of a Latin word or a number. */
        boolean mayBegin(int at) {
            int place = places[at];
            return place == 0 || !isSpaced(place) || !isSpaced(place - 1);
        }

        boolean mayEnd(int at) {
            int after = places[at] + Character.charCount(text.codePointAt(places[at]));
            boolean inside = at + 1 < length() && places[at + 1] == places[at];
            return !inside && (after >= text.length() || !isSpaced(after - 1) || !isSpaced(after) || isPlural(after));
        }

        Mention mention(List<Term> terms, int from, int end) {
            int first = places[from];
            int last = places[end - 1];
            int after = last + Character.charCount(text.codePointAt(last));
            return new Mention(terms, text.substring(first, after), first, after);
        }

        /** Readings are short and like many other words: {@code りょう} is no dormitory in {@code りょうじかん}. */
        boolean longEnough() {
            boolean kana = characters
                    .codePoints()
                    .allMatch(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.HIRAGANA);
            return length() >= (kana ? SHORTEST_READING : SHORTEST_NAME);
        }

        /** The s of {@code permits}: English names are found in singular and plural. */
        private boolean isPlural(int at) {
            if (Character.toLowerCase(text.charAt(at)) != 's' || (at + 1 < text.length() && isSpaced(at + 1))) {
                return false;
            }
            int from = at;
            while (from > 0 && isSpaced(from - 1)) {
                from--;
            }
            return at - from >= LONGEST_SINGULAR && Character.toLowerCase(text.charAt(at - 1)) != 's';
        }

        /** Whether this is a character of a script that puts spaces between its words. */
        private boolean isSpaced(int at) {
            int code = text.codePointAt(at);
            return Character.isDigit(code)
                    || (Character.isLetter(code) && Character.UnicodeScript.of(code) == Character.UnicodeScript.LATIN);
        }
    }
}
