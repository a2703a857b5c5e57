package posthouse.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import posthouse.document.Document;
import posthouse.document.Edition;
import posthouse.glossary.Terms;
import posthouse.journal.Changes;
import posthouse.language.Language;
import posthouse.reference.References;

/**
 * Takes the content folder into the database: all of it in one transaction, or nothing. What was taken before and has
 * not changed is left alone; what was changed on the portal since is not overwritten.
 */
@ApplicationScoped
public class ContentImport {

    private static final String FROM = "content folder";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Workflow workflow;

    @Inject
    private Drafts drafts;

    @Inject
    private References references;

    @Inject
    private Terms terms;

    @Inject
    private Templates templates;

    @Inject
    private Changes changes;

    /**
     * What an import did.
     *
     * @param taken files that became new revisions or references
     * @param kept files that were not taken, because the portal's own words are newer
     * @param older files that were not taken, because they were taken once and followed by others
     */
    public record Report(List<String> taken, List<String> kept, List<String> older) {}

    /** @throws BrokenContent before anything is written, if a file is wrong */
    @Transactional
    public Report take(ContentFolder folder) {
        var content = folder.read();
        changes.lock(); // of several nodes that start at once, one imports and the others find it done
        var run = new Run(folder);
        run.requireNewNumbers(content);
        run.takeReferences(content);
        boolean anywhere = !run.taken.isEmpty(); // a shared fact or a term may stand in any document
        content.documents().forEach(run::take);
        content.drafts().forEach(run::takeDraft);
        if (anywhere) {
            changes.appendForAll();
        } else if (!run.changed.isEmpty()) {
            changes.append(List.copyOf(run.changed));
        }
        return new Report(run.taken, run.kept, run.older);
    }

    /** Whether there is nothing in the database yet. */
    public boolean nothingTaken() {
        return entities.createQuery("select count(f) from ImportedFile f", Long.class)
                        .getSingleResult()
                == 0;
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One import: which files it took and which documents changed by it. */
    private final class Run {
        final ContentFolder folder;
        final List<String> taken = new ArrayList<>();
        final List<String> kept = new ArrayList<>();
        final List<String> older = new ArrayList<>();
        final Set<Long> changed = new TreeSet<>();

        final Map<String, List<ImportedFile>> before;

        Run(ContentFolder folder) {
            this.folder = folder;
            this.before = entities.createQuery("select f from ImportedFile f", ImportedFile.class)
                    .getResultStream()
                    .collect(Collectors.groupingBy(ImportedFile::path));
        }

        void takeReferences(Content content) {
            takeOnce("site/city.yaml", () -> references.put(content.city()));
            takeOnce("site/offices.yaml", () -> content.offices().forEach(references::put));
            takeOnce("site/sources.yaml", () -> content.sources().forEach(references::put));
            takeOnce("site/shared-facts.yaml", () -> content.sharedFacts().forEach(references::put));
            takeOnce("site/phrases.yaml", () -> content.phrases().forEach(references::put));
            content.templates().forEach(this::takeTemplate);
            content.terms()
                    .forEach((topic, list) -> takeOnce(
                            "glossary/" + topic + ".yaml", () -> list.forEach(term -> terms.put(topic, term))));
        }

        /** Its files are one thing: any that changed brings all. */
        private void takeTemplate(ContentTemplate template) {
            var changed = Stream.concat(
                            Stream.of(template.templateFile()),
                            template.editions().keySet().stream().map(template::file))
                    .filter(this::isToTake)
                    .toList();
            if (!changed.isEmpty()) {
                templates.put(template);
                changed.forEach(it -> remember(it, newest(it) + 1));
            }
        }

        private void takeOnce(String file, Runnable taking) {
            if (isToTake(file)) {
                taking.run();
                remember(file, newest(file) + 1);
            }
        }

        void take(ContentDocument files) {
            var document = document(files);
            takeFacts(files, document);
            for (var language : Language.all()) {
                var edition = files.editions().get(language);
                if (edition != null) {
                    takeEdition(files.file(language), document, language, edition);
                }
            }
        }

        private Document document(ContentDocument files) {
            var kind = files.section().kind();
            return drafts.document(kind, files.slug())
                    .orElseGet(() -> drafts.add(new Document(kind, files.slug(), ContentDocument.SOURCE)));
        }

        /** To the desk, not to the public; what somebody there has worked on since is left alone. */
        void takeDraft(ContentDocument files) {
            var document = document(files);
            var facts = drafts.of(document);
            if (isToTake(files.factsFile()) && isOurs(files.factsFile(), facts.map(FactsDraft::author))) {
                int seen = facts.map(FactsDraft::version).orElse(0);
                workflow.saveFactsDraft(document, files.section().write(files.facts()), seen, FROM);
                remember(files.factsFile(), newest(files.factsFile()) + 1);
            }
            files.editions().forEach((language, words) -> takeDraft(files.file(language), document, language, words));
        }

        private void takeDraft(String file, Document document, Language language, EditionFile words) {
            var edition = edition(document, language);
            var draft = drafts.of(edition);
            if (isToTake(file) && isOurs(file, draft.map(Draft::author))) {
                workflow.saveDraft(
                        edition, words.snapshot(0), draft.map(Draft::version).orElse(0), FROM);
                remember(file, newest(file) + 1);
            }
        }

        private boolean isOurs(String file, Optional<String> author) {
            boolean changedHere = newest(file) > 0 && !author.equals(Optional.of(FROM));
            if (changedHere) {
                kept.add(file);
            }
            return !changedHere;
        }

        private Edition edition(Document document, Language language) {
            return drafts.edition(document, language).orElseGet(() -> drafts.add(document.newEdition(language)));
        }

        private void takeFacts(ContentDocument files, Document document) {
            var file = files.factsFile();
            if (!isToTake(file) || isKept(file, document.lastFactsNumber())) {
                return;
            }
            remember(file, workflow.acceptFacts(document, files.facts(), FROM).number());
            changed.add(document.id());
        }

        private void takeEdition(String file, Document document, Language language, EditionFile words) {
            if (!isToTake(file)) {
                return;
            }
            var edition = edition(document, language);
            if (isKept(file, edition.lastNumber())) {
                return;
            }
            if (words.head().major() != null) {
                edition.hasHadMajor(words.head().major());
            }
            remember(file, workflow.accept(edition, words, FROM).number());
            changed.add(document.id());
        }

        /** Whoever changes words raises their number; all who did not are told at once. */
        void requireNewNumbers(Content content) {
            var problems = new ArrayList<ContentProblem>();
            for (var files : content.documents()) {
                files.editions().forEach((language, words) -> {
                    var file = files.file(language);
                    int last = isNew(file) ? lastNumber(files, language) : 0;
                    if (newest(file) == last && words.head().revision() <= last) {
                        problems.add(new ContentProblem(
                                file,
                                folder.file(file).line("revision"),
                                "the words changed, but revision "
                                        + words.head().revision() + " is taken; make it " + (last + 1)));
                    }
                });
            }
            if (!problems.isEmpty()) {
                throw new BrokenContent(problems);
            }
        }

        private int lastNumber(ContentDocument files, Language language) {
            return drafts.document(files.section().kind(), files.slug())
                    .flatMap(it -> drafts.edition(it, language))
                    .map(Edition::lastNumber)
                    .orElse(0);
        }

        private boolean isKept(String file, int last) {
            boolean changedHere = newest(file) != last;
            if (changedHere) {
                kept.add(file);
            }
            return changedHere;
        }

        private boolean isNew(String file) {
            return takenAsItIs(file).isEmpty();
        }

        /** Whether a file is to be taken; notes one that others have followed. */
        private boolean isToTake(String file) {
            var same = takenAsItIs(file);
            if (same.filter(it -> it.number() < newest(file)).isPresent()) {
                older.add(file);
            }
            return same.isEmpty();
        }

        private Optional<ImportedFile> takenAsItIs(String file) {
            var hash = hash(folder.text(file));
            return taken(file).filter(it -> it.sameAs(hash)).findFirst();
        }

        /** The number that a file had when it was taken last; 0 before. */
        private int newest(String file) {
            return taken(file).mapToInt(ImportedFile::number).max().orElse(0);
        }

        private Stream<ImportedFile> taken(String file) {
            return before.getOrDefault(file, List.of()).stream();
        }

        private void remember(String file, int number) {
            entities.persist(new ImportedFile(file, hash(folder.text(file)), number));
            taken.add(file);
        }
    }
}
