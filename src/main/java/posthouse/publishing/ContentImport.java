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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import posthouse.document.Document;
import posthouse.document.Edition;
import posthouse.document.FactsRevision;
import posthouse.document.Revision;
import posthouse.glossary.Terms;
import posthouse.journal.Changes;
import posthouse.journal.Timeline;
import posthouse.language.Language;
import posthouse.reference.References;
import posthouse.text.Yaml;

/**
 * Takes the content folder into the database: all of it in one transaction, or nothing. What was taken before and has
 * not changed is left alone; so is what says what the portal says already, which is remembered as taken. What was changed
 * on the portal since is not overwritten.
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
    private ContentExport export;

    @Inject
    private MediaImport media;

    @Inject
    private Timeline timeline;

    @Inject
    private Changes changes;

    /**
     * What an import did.
     *
     * @param taken files that became new revisions or references
     * @param kept files that were not taken, because the portal's own words are newer
     * @param older files that were not taken, because they were taken once and followed by others
     * @param unfinished folders of drafts that were passed over, because something is wrong with them
     */
    public record Report(List<String> taken, List<String> kept, List<String> older, List<String> unfinished) {}

    /** @throws BrokenContent before anything is written, if a file is wrong */
    @Transactional
    public Report take(ContentFolder folder) {
        var content = folder.read();
        timeline.lock(); // before the changes, as everywhere
        changes.lock(); // of several nodes that start at once, one imports and the others find it done
        var run = new Run(folder);
        run.requireNewNumbers(content);
        run.takeReferences(content);
        boolean anywhere = !run.taken.isEmpty(); // a shared fact or a term may stand in any document
        run.taken.addAll(media.take(folder, content, FROM));
        content.documents().forEach(run::take);
        content.drafts().forEach(run::takeDraft);
        if (anywhere) {
            changes.appendForAll();
        } else if (!run.changed.isEmpty()) {
            changes.append(List.copyOf(run.changed));
        }
        return new Report(run.taken, run.kept, run.older, folder.passedOver());
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

        private @Nullable Map<String, String> there;

        Run(ContentFolder folder) {
            this.folder = folder;
            this.before = entities.createQuery("select f from ImportedFile f", ImportedFile.class)
                    .getResultStream()
                    .collect(Collectors.groupingBy(ImportedFile::path));
        }

        void takeReferences(Content content) {
            var city = content.city();
            takeOnce(
                    SiteFile.CITY.path(),
                    Yaml.write(city),
                    () -> references.replace(SiteFile.CITY.catalogue(), List.of(city)));
            SiteFile.LISTS.forEach(it -> takeList(it, content));
            content.templates().forEach(this::takeTemplate);
            content.terms()
                    .forEach((topic, list) -> takeOnce(
                            ContentFolder.glossary(topic),
                            Yaml.write(list),
                            () -> terms.replace(topic, list, content.termIds())));
        }

        private <T> void takeList(SiteFile<T> file, Content content) {
            var entries = file.of().apply(content);
            takeOnce(file.path(), Yaml.write(entries), () -> references.replace(file.catalogue(), entries));
        }

        /** Its files are one thing: any that changed brings all. */
        private void takeTemplate(ContentTemplate template) {
            var canonical = new TreeMap<String, String>();
            canonical.put(template.templateFile(), Yaml.write(template.template()));
            template.editions()
                    .forEach((language, edition) -> canonical.put(template.file(language), edition.written()));
            var changed = canonical.entrySet().stream()
                    .filter(it -> isToTake(it.getKey(), it.getValue(), newest(it.getKey()) + 1))
                    .map(Map.Entry::getKey)
                    .toList();
            if (!changed.isEmpty()) {
                templates.put(template);
                changed.forEach(it -> remember(it, newest(it) + 1));
            }
        }

        private void takeOnce(String file, String canonical, Runnable taking) {
            if (isToTake(file, canonical, newest(file) + 1)) {
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
            var file = files.factsFile();
            var facts = files.section().write(files.facts());
            var draft = drafts.of(document);
            if (isToTake(file, facts, newest(file) + 1) && isOurs(file, draft.map(FactsDraft::author))) {
                workflow.saveFactsDraft(document, facts, document.factsDraftVersion(), FROM);
                remember(file, newest(file) + 1);
            }
            files.editions().forEach((language, words) -> takeDraft(files.file(language), document, language, words));
        }

        private void takeDraft(String file, Document document, Language language, EditionFile words) {
            var edition = edition(document, language);
            var draft = drafts.of(edition);
            if (isToTake(file, words.written(), newest(file) + 1) && isOurs(file, draft.map(Draft::author))) {
                workflow.saveDraft(edition, words.snapshot(0), edition.draftVersion(), FROM);
                remember(file, newest(file) + 1);
            }
        }

        /** A draft that is there must be the folder's own; one that was there and is not, somebody has submitted or discarded. */
        private boolean isOurs(String file, Optional<String> author) {
            boolean ours = author.map(FROM::equals).orElse(newest(file) == 0);
            if (!ours) {
                kept.add(file);
            }
            return ours;
        }

        private Edition edition(Document document, Language language) {
            return drafts.edition(document, language).orElseGet(() -> drafts.add(document.newEdition(language)));
        }

        private void takeFacts(ContentDocument files, Document document) {
            var file = files.factsFile();
            int here = document.publishedFacts().map(FactsRevision::number).orElse(0);
            if (!isToTake(file, files.section().write(files.facts()), here)
                    || isKept(file, document.lastFactsNumber())) {
                return;
            }
            remember(file, workflow.acceptFacts(document, files.facts(), FROM).number());
            changed.add(document.id());
        }

        private void takeEdition(String file, Document document, Language language, EditionFile words) {
            if (!isToTake(file, words.written(), words.head().revision())) {
                return;
            }
            var edition = edition(document, language);
            if (isKept(file, edition.lastNumber())) {
                return;
            }
            if (words.head().revision() <= edition.lastNumber()) {
                kept.add(file); // the desk has made that number, and the folder has had it from there
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
                    int last = isNew(file, words.written()) ? lastNumberOfFolder(files, language) : 0;
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

        /** The number of the newest revision, if it came with a folder; 0 if it was made at the desk. */
        private int lastNumberOfFolder(ContentDocument files, Language language) {
            return drafts.document(files.section().kind(), files.slug())
                    .flatMap(it -> drafts.edition(it, language))
                    .flatMap(it -> drafts.revision(it, it.lastNumber()))
                    .filter(it -> it.review().author().equals(FROM))
                    .map(Revision::number)
                    .orElse(0);
        }

        private boolean isKept(String file, int last) {
            boolean changedHere = newest(file) != last;
            if (changedHere) {
                kept.add(file);
            }
            return changedHere;
        }

        private boolean isNew(String file, String canonical) {
            return takenAsItIs(file).isEmpty() && !isThere(file, canonical);
        }

        /**
         * Whether a file is to be taken. Remembers one that says what the portal says already, and notes one that others
         * have followed.
         *
         * @param canonical what stands in the file, as the portal would write it
         * @param number of what the portal says
         */
        private boolean isToTake(String file, String canonical, int number) {
            var same = takenAsItIs(file);
            if (same.filter(it -> it.number() == newest(file)).isPresent()) {
                return false;
            }
            if (isThere(file, canonical)) {
                entities.merge(new ImportedFile(file, hash(folder.text(file)), number));
                return false;
            }
            same.ifPresent(it -> older.add(file));
            return same.isEmpty();
        }

        /** Whether the portal would write just this file: as it was before this import, which takes each file once. */
        private boolean isThere(String file, String canonical) {
            if (there == null) {
                there = export.files().texts();
            }
            return canonical.equals(there.get(file));
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
