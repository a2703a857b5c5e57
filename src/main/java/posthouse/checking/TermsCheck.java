package posthouse.checking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import posthouse.checking.ParallelTexts.Translation;
import posthouse.glossary.Term;
import posthouse.language.Language;
import posthouse.text.Block;
import posthouse.text.Markdown;

/**
 * Whether texts use the glossary's words. Where a block of the Chinese source names a term, its translation does not take
 * one of the words that people type instead; a form that is refused stands nowhere; and a term that still needs a native
 * reader has the Chinese word beside it once in each document.
 */
class TermsCheck implements Check {

    @Override
    public List<Finding> findings(Candidate candidate, Surroundings around) {
        return findings(candidate.texts(), around.register().glossary());
    }

    static List<Finding> findings(ParallelTexts texts, Glossary glossary) {
        var run = new Run(glossary);
        texts.versions().forEach(run::checkRefused);
        if (texts.source() == Language.ZH) {
            texts.translations().stream().filter(Translation::hasSameBlocks).forEach(run::checkTranslation);
        }
        return run.found;
    }

    /** One document's texts, looked at with one glossary. */
    private static final class Run {
        final Glossary glossary;
        final List<Finding> found = new ArrayList<>();

        Run(Glossary glossary) {
            this.glossary = glossary;
        }

        void checkRefused(Language language, Version version) {
            var words = version.words();
            for (var term : glossary.terms()) {
                for (var refused : term.refused(language)) {
                    if (glossary.says(words.title(), refused, language)) {
                        refuse(language, "title", refused, term);
                    }
                    if (glossary.says(words.summary(), refused, language)) {
                        refuse(language, "summary", refused, term);
                    }
                    words.text().blocks().stream()
                            .filter(it -> glossary.says(Markdown.ownWords(it), refused, language))
                            .forEach(it -> refuse(language, "#" + it.id(), refused, term));
                }
            }
        }

        private void refuse(Language language, String place, String refused, Term term) {
            found.add(Finding.inWords(
                    Weight.STOP, language, place, "check.term.refused", refused, term.in(language), term.id()));
        }

        void checkTranslation(Translation translation) {
            var language = translation.language();
            var beside = translation.version().words().text().blocks().stream()
                    .flatMap(it -> Markdown.foreign(it, Language.ZH.code()).stream())
                    .collect(Collectors.joining("\n"));
            var told = new HashSet<String>();
            for (var pair : translation.pairs()) {
                var words = Markdown.ownWords(pair.block());
                var named = glossary.named(Markdown.ownWords(pair.original()));
                for (var term : named) {
                    checkWord(language, pair.block(), words, term, named);
                    if (term.needsNativeReader()
                            && glossary.says(words, term.in(language), language)
                            && !beside.contains(term.zh())
                            && told.add(term.id())) {
                        found.add(Finding.inWords(
                                Weight.WARN,
                                language,
                                "#" + pair.block().id(),
                                "check.term.unread",
                                "{zh:" + term.zh() + "}",
                                term.in(language)));
                    }
                }
            }
        }

        private void checkWord(Language language, Block block, String words, Term term, Set<Term> named) {
            if (glossary.says(words, term.in(language), language)
                    || term.admitted(language).stream().anyMatch(it -> glossary.says(words, it, language))) {
                return;
            }
            term.unapproved(language).stream()
                    .filter(it -> !it.matches("[0-9]+"))
                    .filter(it -> glossary.says(words, it, language))
                    .filter(it ->
                            named.stream().noneMatch(other -> other.in(language).contains(it)))
                    .findFirst()
                    .ifPresent(it -> found.add(Finding.inWords(
                            Weight.WARN,
                            language,
                            "#" + block.id(),
                            "check.term.unapproved",
                            it,
                            term.zh(),
                            term.in(language),
                            term.id())));
        }
    }
}
