package posthouse.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.logging.Logger;
import posthouse.document.Revision;
import posthouse.document.Section;
import posthouse.document.Sections;
import posthouse.document.Status;
import posthouse.glossary.Terms;
import posthouse.journal.Changes;
import posthouse.language.Language;
import posthouse.media.Media;
import posthouse.media.MediaFiles;
import posthouse.reference.References;
import posthouse.text.TextProblem;
import posthouse.text.Yaml;

/**
 * Writes the content folder back from the database, byte for byte the same where nothing changed. What is public is in it,
 * documents that are not public yet, and all images and attachments; not the drafts of public ones, not what was
 * withdrawn, and no consents.
 */
@ApplicationScoped
@Transactional
public class ContentExport {

    private static final Logger LOG = Logger.getLogger(ContentExport.class.getName());

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Sections sections;

    @Inject
    private Progresses progresses;

    @Inject
    private References references;

    @Inject
    private Terms terms;

    @Inject
    private Templates templates;

    @Inject
    private MediaFiles media;

    @Inject
    private Changes changes;

    /** All of it as it is at one moment. */
    public ContentFiles files() {
        changes.lock(); // or what is published meanwhile would be in half of the files
        var texts = new TreeMap<String, String>();
        references.city().ifPresent(it -> texts.put(SiteFile.CITY.path(), Yaml.write(it)));
        SiteFile.LISTS.forEach(it -> texts.put(it.path(), Yaml.write(references.all(it.catalogue()))));
        terms.byTopic().forEach((topic, list) -> texts.put(ContentFolder.glossary(topic), Yaml.write(list)));
        templates.all().forEach(it -> texts.putAll(texts(it)));
        var documents = documents();
        documents.forEach(it -> put(texts, it, it::texts));
        for (int before = 0; before < texts.size(); ) {
            before = texts.size(); // a trace may refer to what was withdrawn too
            documents.stream().filter(it -> isMissed(it, texts)).forEach(it -> put(texts, it, it::trace));
        }
        var ids = media.all().stream().map(Media::id).sorted().toList();
        return new ContentFiles(texts, ids, it -> media.bytes(it).orElseThrow());
    }

    private static Map<String, String> texts(ContentTemplate template) {
        var texts = new HashMap<String, String>();
        texts.put(template.templateFile(), Yaml.write(template.template()));
        template.editions().forEach((language, edition) -> texts.put(template.file(language), edition.written()));
        return texts;
    }

    private List<DocumentFiles> documents() {
        var withdrawn = withdrawn();
        var kinds = sections.all().stream().map(Section::kind).toList();
        return progresses.ofKinds(kinds).stream()
                .map(it -> new DocumentFiles(
                        sections.ofKind(it.document().kind()).orElseThrow(),
                        it,
                        withdrawn.getOrDefault(it.document().id(), Map.of())))
                .toList();
    }

    /** Those that can be read. */
    private static void put(Map<String, String> texts, DocumentFiles document, Supplier<Map<String, String>> of) {
        try {
            texts.putAll(of.get());
        } catch (TextProblem unreadable) {
            LOG.warning("Not written, it cannot be read: "
                    + document.progress().document().name() + ", line " + unreadable.line() + ": "
                    + unreadable.getMessage());
        }
    }

    /**
     * Where others refer to what was withdrawn, its facts must be there, or a folder with a link that leads nowhere would be
     * refused; not those about a person, who may have asked for it.
     */
    private boolean isMissed(DocumentFiles document, Map<String, String> texts) {
        var slug = document.progress().document().slug();
        return document.wasPublic()
                && texts.values().stream().anyMatch(it -> it.contains(slug))
                && !isAboutAPerson(document);
    }

    private boolean isAboutAPerson(DocumentFiles document) {
        return entities.createQuery("select count(c) from Consent c where c.document = :document", Long.class)
                        .setParameter("document", document.progress().document())
                        .getSingleResult()
                > 0;
    }

    /** By document and language, why the words that were public last were withdrawn. */
    private Map<Long, Map<Language, String>> withdrawn() {
        var reasons = new HashMap<Long, Map<Language, String>>();
        List<Revision> revisions = entities.createQuery(
                        "select r from Revision r where r.review.status = :withdrawn order by r.number", Revision.class)
                .setParameter("withdrawn", Status.WITHDRAWN)
                .getResultList();
        for (var revision : revisions) {
            var edition = revision.edition();
            reasons.computeIfAbsent(edition.document().id(), it -> new EnumMap<>(Language.class))
                    .put(edition.language(), "withdrawn: " + revision.review().reason());
        }
        return reasons;
    }
}
