package posthouse.publishing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import posthouse.glossary.Term;
import posthouse.language.Language;
import posthouse.text.Block;
import posthouse.text.Markdown;

/**
 * Whether texts use the glossary's words. Where a block of the source names a term, its translation does not take one of
 * the words that people type instead; a form that is refused stands nowhere; and a term that still needs a native
 * reader has the Chinese word beside it once in each document.
 */
class TermsCheck {

    private final List<Term> terms;
    private final Function<String, ContentFile> files;
    private final Map<String, Pattern> english = new HashMap<>();
    private final List<ContentProblem> problems = new ArrayList<>();

    /** @param files gives a file, to tell the line of a problem */
    TermsCheck(Collection<Term> terms, Function<String, ContentFile> files) {
        // The longest name first: 永久居留身份证 is not 居留 with something around it.
        this.terms = terms.stream()
                .sorted(Comparator.comparing((Term it) -> it.zh().length()).reversed())
                .toList();
        this.files = files;
    }

    List<ContentProblem> problems(Collection<? extends Translated> documents) {
        documents.forEach(document -> document.editions().forEach((language, edition) -> {
            checkRefused(document.file(language), language, edition);
            var source = document.editions().get(ContentDocument.SOURCE);
            if (source != null && edition.translates(source)) {
                checkTranslation(document.file(language), language, source, edition);
            }
        }));
        return problems;
    }

    private void checkRefused(String file, Language language, EditionFile edition) {
        for (var term : terms) {
            for (var refused : term.refused(language)) {
                var mend = "'" + refused + "' is refused; the word is '" + term.in(language) + "' (" + term.id() + ")";
                if (says(edition.head().title(), refused, language)) {
                    report(file, files.apply(file).line("title"), mend);
                }
                if (says(edition.head().summary(), refused, language)) {
                    report(file, files.apply(file).line("summary"), mend);
                }
                edition.text().blocks().stream()
                        .filter(it -> says(Markdown.ownWords(it), refused, language))
                        .forEach(it -> report(file, files.apply(file).lineInBlock(it.id(), refused), mend));
            }
        }
    }

    private void checkTranslation(String file, Language language, EditionFile source, EditionFile edition) {
        var beside = edition.text().blocks().stream()
                .flatMap(it -> Markdown.foreign(it, ContentDocument.SOURCE.code()).stream())
                .collect(Collectors.joining("\n"));
        var told = new HashSet<String>();
        for (int i = 0; i < source.text().blocks().size(); i++) {
            var block = edition.text().blocks().get(i);
            var named = named(Markdown.ownWords(source.text().blocks().get(i)));
            for (var term : named) {
                checkWord(file, language, block, term, named);
                if (term.needsNativeReader()
                        && says(Markdown.ownWords(block), term.in(language), language)
                        && !beside.contains(term.zh())
                        && told.add(term.id())) {
                    report(
                            file,
                            files.apply(file).lineOfBlock(block.id()),
                            "no native reader has checked '" + term.in(language) + "'; put the Chinese beside it: {zh:"
                                    + term.zh() + "}");
                }
            }
        }
    }

    private void checkWord(String file, Language language, Block block, Term term, Set<Term> named) {
        var words = Markdown.ownWords(block);
        if (says(words, term.in(language), language)) {
            return;
        }
        if (term.admitted(language).stream().anyMatch(it -> says(words, it, language))) {
            return;
        }
        term.unapproved(language).stream()
                .filter(it -> !it.matches("[0-9]+"))
                .filter(it -> says(words, it, language))
                .filter(it ->
                        named.stream().noneMatch(other -> other.in(language).contains(it)))
                .findFirst()
                .ifPresent(it -> report(
                        file,
                        files.apply(file).lineInBlock(block.id(), it),
                        "'" + it + "' is what people type; the approved word for " + term.zh() + " is '"
                                + term.in(language) + "' (" + term.id() + ")"));
    }

    /** The terms that a Chinese text names, the longest where several begin at the same place. */
    private Set<Term> named(String text) {
        var found = new LinkedHashSet<Term>();
        for (int at = 0; at < text.length(); ) {
            int from = at;
            var term =
                    terms.stream().filter(it -> text.startsWith(it.zh(), from)).findFirst();
            term.ifPresent(found::add);
            at += term.map(it -> it.zh().length()).orElse(1);
        }
        return found;
    }

    /** In English as a word, in its plural too; in the others anywhere, since they write words together. */
    private boolean says(String text, String word, Language language) {
        return switch (language) {
            case EN ->
                english.computeIfAbsent(word, TermsCheck::english).matcher(text).find();
            case ZH, JA, KO -> text.contains(word);
        };
    }

    private static Pattern english(String word) {
        return Pattern.compile("\\b" + Pattern.quote(word) + "(s|es)?\\b", Pattern.CASE_INSENSITIVE);
    }

    private void report(String file, int line, String message) {
        problems.add(new ContentProblem(file, line, message));
    }
}
