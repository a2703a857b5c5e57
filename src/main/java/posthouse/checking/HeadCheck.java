package posthouse.checking;

import java.util.ArrayList;
import java.util.List;
import posthouse.document.Words;
import posthouse.language.Language;

/** Whether title and summary are there, and no longer than the database takes them. */
class HeadCheck implements Check {

    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_SUMMARY = 2000;
    private static final int LONGEST_KEYWORD = 200;
    private static final int SHOWN = 20;

    @Override
    public List<Finding> findings(Candidate candidate, Surroundings around) {
        var found = new ArrayList<Finding>();
        candidate.texts().versions().forEach((language, version) -> check(language, version.words(), found));
        return found;
    }

    private static void check(Language language, Words words, List<Finding> found) {
        if (words.title().isBlank()) {
            found.add(Finding.inWords(Weight.STOP, language, "title", "check.title.missing"));
        }
        if (words.title().length() > LONGEST_TITLE) {
            found.add(tooLong(language, "title", "check.title.long", words.title(), LONGEST_TITLE));
        }
        if (words.summary().isBlank()) {
            found.add(Finding.inWords(Weight.STOP, language, "summary", "check.summary.missing"));
        }
        if (words.summary().length() > LONGEST_SUMMARY) {
            found.add(tooLong(language, "summary", "check.summary.long", words.summary(), LONGEST_SUMMARY));
        }
        words.keywords().stream()
                .filter(it -> it.length() > LONGEST_KEYWORD)
                .map(it -> tooLong(language, "keywords", "check.keyword.long", it, LONGEST_KEYWORD))
                .forEach(found::add);
    }

    private static Finding tooLong(Language language, String place, String key, String words, int longest) {
        var start = words.substring(0, words.offsetByCodePoints(0, SHOWN));
        return Finding.inWords(Weight.STOP, language, place, key, start, String.valueOf(longest));
    }
}
