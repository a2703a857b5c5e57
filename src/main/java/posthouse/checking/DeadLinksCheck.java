package posthouse.checking;

import java.util.ArrayList;
import java.util.List;

/** Whether the addresses that the words and the cited sources lead to still answered when they were last asked. */
class DeadLinksCheck implements Check {

    @Override
    public List<Finding> findings(Candidate candidate, Surroundings around) {
        var found = new ArrayList<Finding>();
        candidate.texts().versions().forEach((language, version) -> {
            for (var block : version.words().text().blocks()) {
                LinksCheck.targets(block)
                        .filter(around.deadLinks()::contains)
                        .distinct()
                        .map(it -> Finding.inWords(Weight.WARN, language, "#" + block.id(), "check.dead-link", it))
                        .forEach(found::add);
            }
        });
        var citations = candidate.facts().sources();
        for (int i = 0; i < citations.size(); i++) {
            var source = around.register().sources().get(citations.get(i).source());
            var address = source == null ? null : source.url();
            if (address != null && around.deadLinks().contains(address)) {
                found.add(Finding.inFacts(Weight.WARN, "sources[" + i + "]", "check.dead-link", address));
            }
        }
        return found;
    }
}
