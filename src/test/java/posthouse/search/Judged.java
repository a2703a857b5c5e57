package posthouse.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * How good a ranking is, by what should be in it.
 *
 * @param reciprocalRank one by the place of the first that should be found, among ten; 0 if none is
 * @param gain nDCG@10: what stands on the first page, by its place, beside the best possible page
 * @param recall10 the part that is found among ten
 * @param recall100 and among a hundred
 */
record Judged(double reciprocalRank, double gain, double recall10, double recall100) {

    private static final int PAGE = 10;

    static Judged of(List<String> found, Set<String> wanted) {
        var page = found.subList(0, Math.min(PAGE, found.size()));
        double gain = 0;
        double best = 0;
        double reciprocalRank = 0;
        for (int place = 1; place <= PAGE; place++) {
            boolean right = place <= page.size() && wanted.contains(page.get(place - 1));
            gain += right ? atPlace(place) : 0;
            best += place <= wanted.size() ? atPlace(place) : 0;
            reciprocalRank = right && reciprocalRank == 0 ? 1.0 / place : reciprocalRank;
        }
        return new Judged(reciprocalRank, gain / best, part(page, wanted), part(found, wanted));
    }

    static Judged mean(Collection<Judged> all) {
        return new Judged(
                all.stream().mapToDouble(Judged::reciprocalRank).average().orElse(0),
                all.stream().mapToDouble(Judged::gain).average().orElse(0),
                all.stream().mapToDouble(Judged::recall10).average().orElse(0),
                all.stream().mapToDouble(Judged::recall100).average().orElse(0));
    }

    private static double atPlace(int place) {
        return Math.log(2) / Math.log(place + 1);
    }

    private static double part(List<String> found, Set<String> wanted) {
        return (double) found.stream().filter(wanted::contains).count() / wanted.size();
    }
}
