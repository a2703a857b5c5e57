package posthouse.glossary;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** Which terms a Chinese text names. */
public final class NamedTerms {

    private final List<Term> terms;

    public NamedTerms(Collection<Term> terms) {
        // The longest name first: 永久居留身份证 is not 居留 with something around it.
        this.terms = terms.stream()
                .sorted(Comparator.comparing((Term it) -> it.zh().length()).reversed())
                .toList();
    }

    /** In the order of the text, each once; the longest where several begin at the same place. */
    public List<Term> in(String text) {
        var found = new LinkedHashSet<Term>();
        for (int at = 0; at < text.length(); ) {
            int from = at;
            var term =
                    terms.stream().filter(it -> text.startsWith(it.zh(), from)).findFirst();
            term.ifPresent(found::add);
            at += term.map(it -> it.zh().length()).orElse(1);
        }
        return List.copyOf(found);
    }
}
