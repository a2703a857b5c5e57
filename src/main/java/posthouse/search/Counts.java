package posthouse.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import posthouse.document.Audience;

/**
 * How much is found of each kind, for each audience and of each category, by their codes: beside the choice that is made
 * among the others, so that each says what choosing it instead would show. Of the best thousand.
 */
public record Counts(Map<String, Long> kinds, Map<String, Long> audiences, Map<String, Long> categories) {

    static final Counts NONE = new Counts(Map.of(), Map.of(), Map.of());

    static Counts of(List<Ranking.Ranked> found, Question.Narrowing narrowing) {
        Predicate<Ranking.Ranked> kind =
                it -> narrowing.kind() == null || narrowing.kind().equals(it.kind());
        Predicate<Ranking.Ranked> category = it ->
                narrowing.category() == null || narrowing.category().code().equals(it.category());
        Predicate<Ranking.Ranked> audience = it -> narrowing.audience() == null
                || it.audiences().contains(narrowing.audience().code())
                || it.audiences().contains(Audience.ALL.code());
        return new Counts(
                counted(found, audience.and(category), it -> List.of(it.kind())),
                counted(found, kind.and(category), Ranking.Ranked::audiences),
                counted(found, kind.and(audience), it -> List.of(it.category())));
    }

    private static Map<String, Long> counted(
            List<Ranking.Ranked> found, Predicate<Ranking.Ranked> those, Function<Ranking.Ranked, List<String>> codes) {
        var counts = new TreeMap<String, Long>();
        for (var each : found) {
            if (those.test(each)) {
                codes.apply(each).forEach(it -> counts.merge(it, 1L, Long::sum));
            }
        }
        return counts;
    }

    /** How many are for an audience: what is for everybody is for each of them. */
    public long of(Audience audience) {
        return audiences.getOrDefault(audience.code(), 0L)
                + (audience == Audience.ALL ? 0 : audiences.getOrDefault(Audience.ALL.code(), 0L));
    }

    public long ofKind(String kind) {
        return kinds.getOrDefault(kind, 0L);
    }

    public long ofCategory(String category) {
        return categories.getOrDefault(category, 0L);
    }
}
