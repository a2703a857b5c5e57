package posthouse.checking;

import java.util.ArrayList;
import java.util.List;
import posthouse.text.Block;

/** Whether each block says something, and says what its images show. */
class BlocksCheck implements Check {

    @Override
    public List<Finding> findings(Candidate candidate, Surroundings around) {
        var found = new ArrayList<Finding>();
        candidate.texts().versions().forEach((language, version) -> {
            for (var block : version.words().text().blocks()) {
                var place = "#" + block.id();
                if (saysNothing(block)) {
                    found.add(Finding.inWords(Weight.STOP, language, place, "check.block.empty"));
                }
                Images.in(block).stream()
                        .filter(Images.Image::silent)
                        .map(it -> Finding.inWords(Weight.STOP, language, place, "check.image.silent", it.target()))
                        .forEach(found::add);
            }
        });
        return found;
    }

    /** A heading of nothing, a list of nothing, a rule. */
    private static boolean saysNothing(Block block) {
        return block.markdown().codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
