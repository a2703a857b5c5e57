package posthouse.text;

/** A text, or a YAML file, that cannot be read, with the line (from 1) at which it goes wrong. */
public class TextProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int line;

    public TextProblem(int line, String message) {
        super(message);
        this.line = line;
    }

    public int line() {
        return line;
    }

    /** The same problem in a file in which the text begins further down. */
    public TextProblem shifted(int lines) {
        return new TextProblem(line + lines, String.valueOf(getMessage()));
    }
}
