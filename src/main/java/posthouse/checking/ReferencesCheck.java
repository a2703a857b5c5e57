package posthouse.checking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import posthouse.reference.Citation;

/** Whether everything that the facts name is there. */
class ReferencesCheck implements Check {

    private static final String HOTLINE = "hotline:";

    @Override
    public List<Finding> findings(Candidate candidate, Surroundings around) {
        var found = new ArrayList<Finding>();
        checkShared(candidate, around, found);
        checkOwn(candidate, around, found);
        return found;
    }

    private static void checkShared(Candidate candidate, Surroundings around, List<Finding> found) {
        var facts = candidate.facts();
        var register = around.register();
        var sources = facts.sources().stream().map(Citation::source).toList();
        found.addAll(unknown("check.unknown.source", "sources", sources, register.sources()::containsKey));
        found.addAll(hotlines("hotlines", facts.hotlines(), candidate, around));
        found.addAll(unknown("check.unknown.office", "offices", facts.offices(), register.offices()::contains));
        found.addAll(unknown(
                "check.unknown.document",
                "related",
                facts.related(),
                it -> around.document(it, candidate).isPresent()
                        || around.unpublished().contains(it)));
        found.addAll(unpublished("related", facts.related(), around));
        if (facts.disclosure() != null) {
            var body = List.of(facts.disclosure().issuingBody());
            found.addAll(unknown(
                    "check.unknown.term",
                    "disclosure",
                    body,
                    register.glossary().ids()::contains));
        }
    }

    private static void checkOwn(Candidate candidate, Surroundings around, List<Finding> found) {
        var register = around.register();
        var own = candidate.facts().own();
        var path = candidate.section().kind();
        found.addAll(unknown(
                "check.unknown.term", path, own.terms(), register.glossary().ids()::contains));
        found.addAll(
                unknown("check.unknown.shared-fact", path, own.sharedFacts(), register.sharedFacts()::containsKey));
        found.addAll(unknown("check.unknown.phrase", path, own.phrases(), register.phrases()::contains));
        found.addAll(hotlines(path, own.hotlines(), candidate, around));
        candidate.texts().versions().forEach((language, version) -> {
            var ids = version.words().text().ids();
            own.blocks().stream()
                    .filter(it -> !ids.contains(it))
                    .map(it -> Finding.inFacts(Weight.STOP, path, "check.unknown.block", it, language.nativeName()))
                    .forEach(found::add);
        });
    }

    private static List<Finding> hotlines(
            String path, Collection<String> slugs, Candidate candidate, Surroundings around) {
        var found = new ArrayList<>(unknown(
                "check.unknown.hotline",
                path,
                slugs,
                it -> around.hasHotline(it, candidate) || around.unpublished().contains(HOTLINE + it)));
        found.addAll(unpublished(path, slugs.stream().map(HOTLINE::concat).toList(), around));
        return found;
    }

    private static List<Finding> unpublished(String path, Collection<String> names, Surroundings around) {
        return names.stream()
                .filter(around.unpublished()::contains)
                .map(it -> Finding.inFacts(Weight.WARN, path, "check.unpublished.document", it))
                .toList();
    }

    private static List<Finding> unknown(String key, String path, Collection<String> named, Predicate<String> known) {
        return named.stream()
                .filter(Objects::nonNull)
                .filter(it -> !known.test(it))
                .map(it -> Finding.inFacts(Weight.STOP, path, key, it))
                .toList();
    }
}
