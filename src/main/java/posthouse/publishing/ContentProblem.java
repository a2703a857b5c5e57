package posthouse.publishing;

import posthouse.text.TextProblem;

/**
 * What is wrong with a file of the content folder.
 *
 * @param file relative to the content folder
 * @param line from 1
 * @param message what is wrong, and how to mend it
 */
public record ContentProblem(String file, int line, String message) {

    static ContentProblem of(String file, TextProblem problem) {
        return new ContentProblem(file, problem.line(), String.valueOf(problem.getMessage()));
    }

    @Override
    public String toString() {
        return "content/%s:%d: %s".formatted(file, line, message);
    }
}
