package posthouse.checking;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import posthouse.glossary.Term;
import posthouse.language.Language;

/** The glossary's terms, and where a text says them. */
public final class Glossary {

    private final List<Term> terms;
    private final Set<String> ids = new HashSet<>();
    private final Map<Character, List<Term>> byFirst;
    private final Map<String, Pattern> english = new ConcurrentHashMap<>();

    public Glossary(Collection<Term> all) {
        all.forEach(it -> ids.add(it.id()));
        // The longest name first: 永久居留身份证 is not 居留 with something around it.
        terms = all.stream()
                .filter(it -> it.zh() != null && !it.zh().isEmpty())
                .sorted(Comparator.comparing((Term it) -> it.zh().length()).reversed())
                .toList();
        byFirst = terms.stream().collect(Collectors.groupingBy(it -> it.zh().charAt(0)));
    }

    List<Term> terms() {
        return terms;
    }

    Set<String> ids() {
        return ids;
    }

    /** The terms that a Chinese text names, the longest where several begin at the same place. */
    Set<Term> named(String text) {
        var found = new LinkedHashSet<Term>();
        for (int at = 0; at < text.length(); ) {
            int from = at;
            var term = byFirst.getOrDefault(text.charAt(at), List.of()).stream()
                    .filter(it -> text.startsWith(it.zh(), from))
                    .findFirst();
            term.ifPresent(found::add);
            at += term.map(it -> it.zh().length()).orElse(1);
        }
        return found;
    }

    /** In English as a word, in its plural too; in the others anywhere, since they write words together. */
    boolean says(String text, String word, Language language) {
        return switch (language) {
            case EN ->
                english.computeIfAbsent(word, Glossary::pattern).matcher(text).find();
            case ZH, JA, KO -> text.contains(word);
        };
    }

    private static Pattern pattern(String word) {
        return Pattern.compile("\\b" + Pattern.quote(word) + "(s|es)?\\b", Pattern.CASE_INSENSITIVE);
    }
}
