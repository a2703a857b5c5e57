package posthouse.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import posthouse.account.Account;
import posthouse.account.Role;
import posthouse.document.Document;
import posthouse.document.Edition;
import posthouse.document.Revision;
import posthouse.document.Words;
import posthouse.journal.Changes;
import posthouse.journal.Timeline;
import posthouse.language.Language;
import posthouse.language.Refusal;
import posthouse.reference.References;
import posthouse.reference.Source;
import posthouse.text.Yaml;

/**
 * Takes a content folder that somebody brings to the desk. What in it differs from what is here becomes drafts, which go the
 * way of all texts: nothing becomes public by being in a file. New sources, images and attachments come with it. All of it
 * is one transaction.
 */
@ApplicationScoped
@Transactional
public class ContentOffer {

    @Inject
    private Workflow workflow;

    @Inject
    private Drafts drafts;

    @Inject
    private References references;

    @Inject
    private MediaImport media;

    @Inject
    private ContentExport export;

    @Inject
    private Ledger ledger;

    @Inject
    private Timeline timeline;

    @Inject
    private Changes changes;

    /**
     * What became of the files that differ from what is here.
     *
     * @param begun files that are drafts now, or images and attachments
     * @param kept files of which somebody here has other words in hand, which stay
     * @param left files of no document: the city, terms, templates, sources that say something else here; these come
     *     with the content folder of the portal
     * @param unfinished folders of drafts that were passed over, because something is wrong with them
     */
    public record Report(List<String> begun, List<String> kept, List<String> left, List<String> unfinished) {}

    /**
     * @throws BrokenContent before anything is written, if a file is wrong
     * @throws Refusal to all but administrators
     */
    public Report take(ContentFolder folder, Account by) {
        if (!by.has(Role.ADMINISTRATOR)) {
            throw new Refusal("desk.refused.role");
        }
        var content = folder.read();
        timeline.lock(); // before the changes, as everywhere
        changes.lock();
        var run = new Run(folder, by.name(), export.files().texts());
        run.begun.addAll(media.take(folder, content, by.name()));
        run.takeSources(content);
        run.leave(content);
        content.written().forEach(run::take);
        ledger.record(by.name(), "import content", "content", null);
        return new Report(run.begun, run.kept, run.left, folder.passedOver());
    }

    /** One folder, beside what is there before it. */
    private final class Run {
        final ContentFolder folder;
        final String by;
        final Map<String, String> there;
        final List<String> begun = new ArrayList<>();
        final List<String> kept = new ArrayList<>();
        final List<String> left = new ArrayList<>();

        Run(ContentFolder folder, String by, Map<String, String> there) {
            this.folder = folder;
            this.by = by;
            this.there = there;
        }

        void takeSources(Content content) {
            var known = references
                    .sources(content.sources().stream().map(Source::id).collect(Collectors.toSet()))
                    .keySet();
            content.sources().stream().filter(it -> !known.contains(it.id())).forEach(references::put);
        }

        /** Of the files that belong to no document, which would have changed something. */
        void leave(Content content) {
            leave(SiteFile.CITY.path(), Yaml.write(content.city()));
            SiteFile.LISTS.stream()
                    .filter(it -> isNews(it, content))
                    .map(SiteFile::path)
                    .forEach(left::add);
            content.terms().forEach((topic, list) -> leave(ContentFolder.glossary(topic), Yaml.write(list)));
            content.templates().forEach(template -> {
                leave(template.templateFile(), Yaml.write(template.template()));
                template.editions().forEach((language, it) -> leave(template.file(language), it.written()));
            });
        }

        private <T> boolean isNews(SiteFile<T> file, Content content) {
            return !Set.copyOf(references.all(file.catalogue()))
                    .containsAll(file.of().apply(content));
        }

        private void leave(String file, String canonical) {
            if (!canonical.equals(there.get(file))) {
                left.add(file);
            }
        }

        void take(ContentDocument files) {
            var facts = files.section().write(files.facts());
            if (!facts.equals(there.get(files.factsFile()))) {
                takeFacts(files, facts);
            }
            files.editions().forEach((language, words) -> {
                if (!words.written().equals(there.get(files.file(language))) && !isPublic(files, language, words)) {
                    takeWords(files, language, words);
                }
            });
        }

        /** Its number or its day may differ, and it says the same. */
        private boolean isPublic(ContentDocument files, Language language, EditionFile words) {
            return edition(files, language)
                    .flatMap(Edition::published)
                    .map(Revision::words)
                    .filter(it -> it.equals(said(words)))
                    .isPresent();
        }

        private static Words said(EditionFile file) {
            return file.snapshot(0).words();
        }

        private static boolean isSame(Draft draft, EditionFile words) {
            var said = draft.words();
            return said.title().equals(words.head().title())
                    && said.summary().equals(words.head().summary())
                    && said.keywords().equals(words.head().keywords())
                    && draft.body().equals(words.text().written());
        }

        private Optional<Edition> edition(ContentDocument files, Language language) {
            return drafts.document(files.section().kind(), files.slug()).flatMap(it -> drafts.edition(it, language));
        }

        private Document document(ContentDocument files) {
            var kind = files.section().kind();
            return drafts.document(kind, files.slug())
                    .orElseGet(() -> drafts.add(new Document(kind, files.slug(), ContentDocument.SOURCE)));
        }

        private void takeFacts(ContentDocument files, String facts) {
            var document = document(files);
            if (drafts.of(document).filter(it -> it.yaml().equals(facts)).isPresent()) {
                return;
            }
            boolean free = drafts.of(document).isEmpty()
                    && drafts.waitingFacts(document).isEmpty();
            if (free) {
                workflow.saveFactsDraft(document, facts, document.factsDraftVersion(), by);
            }
            (free ? begun : kept).add(files.factsFile());
        }

        private void takeWords(ContentDocument files, Language language, EditionFile words) {
            var edition = drafts.editionFor(document(files), language);
            if (drafts.of(edition).filter(it -> isSame(it, words)).isPresent()) {
                return;
            }
            boolean free =
                    drafts.of(edition).isEmpty() && drafts.waiting(edition).isEmpty();
            if (free) {
                workflow.saveDraft(edition, words.snapshot(0), edition.draftVersion(), by);
            }
            (free ? begun : kept).add(files.file(language));
        }
    }
}
