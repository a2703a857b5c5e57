package posthouse.publishing;

import java.util.function.Function;
import posthouse.checking.Finding;
import posthouse.language.Language;
import posthouse.language.Messages;

/** Findings as problems of files: each in English, with the line of what it means. */
final class Located {

    private static final Messages ENGLISH = new Messages(Language.EN);

    private final Function<String, ContentFile> files;

    /** @param files gives a file by its path */
    Located(Function<String, ContentFile> files) {
        this.files = files;
    }

    /** @param folder of the document or template that the finding is about */
    ContentProblem problem(String folder, Finding finding) {
        var language = finding.language();
        var file = folder + "/" + (language == null ? "facts.yaml" : language.code() + ".md");
        var message = finding.say(ENGLISH).strip();
        return new ContentProblem(file, line(files.apply(file), finding), message);
    }

    private static int line(ContentFile file, Finding finding) {
        var place = finding.place();
        var words = finding.arguments().stream().findFirst();
        if (place.startsWith("#")) {
            var block = place.substring(1);
            return words.map(it -> file.lineInBlock(block, it)).orElseGet(() -> file.lineOfBlock(block));
        }
        return finding.language() == null && words.isPresent() ? file.line(place, words.get()) : file.line(place);
    }
}
