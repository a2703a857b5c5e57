package posthouse.text;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.CharMatcher;
import org.jspecify.annotations.Nullable;

/** What the portal's Markdown adds inside a line: shared facts, words of another language, and bold beside CJK signs. */
final class Inline {

    private static final Set<String> LANGUAGES = Set.of("zh", "en", "ja", "ko");

    private Inline() {}

    /** {@code {{name}}}: a shared fact, shown in the form of the page's language. */
    static final class Fact extends CustomNode {
        final String name;

        Fact(String name) {
            this.name = name;
        }
    }

    /** {@code {zh:住宿登记}}: words in another language, tagged so that they get its glyphs and its voice. */
    static final class Foreign extends CustomNode {
        final String code;
        final String words;

        Foreign(String code, String words) {
            this.code = code;
            this.words = words;
        }
    }

    /** The format and size of an attachment, behind the link to it. */
    static final class Note extends CustomNode {
        final String words;

        Note(String words) {
            this.words = words;
        }
    }

    /** Reads from the scanner's place, no further than to what cannot belong to it; the rest is left to CommonMark. */
    abstract static class Parser implements InlineContentParser, InlineContentParserFactory {
        private final char trigger;

        Parser(char trigger) {
            this.trigger = trigger;
        }

        /** Reads one from the trigger on; null, wherever that leaves the scanner, if there is none. */
        abstract @Nullable Node read(Scanner scanner);

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            var node = read(state.scanner());
            return node == null
                    ? ParsedInline.none()
                    : ParsedInline.of(node, state.scanner().position());
        }

        /** The characters from here on that may stand in it. */
        static String run(Scanner scanner, CharMatcher may) {
            var from = scanner.position();
            scanner.match(it -> it != Scanner.END && may.matches(it));
            return scanner.getSource(from, scanner.position()).getContent();
        }

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(trigger);
        }

        @Override
        public InlineContentParser create() {
            return this;
        }
    }

    static final Parser FACTS = new Parser('{') {
        @Override
        @Nullable
        Node read(Scanner scanner) {
            if (!scanner.next("{{")) {
                return null;
            }
            var name = run(scanner, it -> (it >= 'a' && it <= 'z') || (it >= '0' && it <= '9') || it == '-');
            return name.isEmpty() || !scanner.next("}}") ? null : new Fact(name);
        }
    };

    static final Parser FOREIGN = new Parser('{') {
        @Override
        @Nullable
        Node read(Scanner scanner) {
            scanner.next();
            var code = run(scanner, it -> it >= 'a' && it <= 'z');
            if (!LANGUAGES.contains(code) || !scanner.next(':')) {
                return null;
            }
            var words = run(scanner, it -> it != '{' && it != '}');
            return words.isEmpty() || !scanner.next('}') ? null : new Foreign(code, words.strip());
        }
    };

    /** CommonMark leaves {@code **重点。**后面} alone, because a sign stands inside and a character outside; we do not. */
    static final Parser STRONG = new Parser('*') {
        @Override
        @Nullable
        Node read(Scanner scanner) {
            if (!scanner.next("**")) {
                return null;
            }
            var words = run(scanner, it -> "*[{`_\\".indexOf(it) < 0);
            if (words.isEmpty() || !words.equals(words.strip()) || !scanner.next("**")) {
                return null;
            }
            var strong = new StrongEmphasis("**");
            strong.appendChild(new Text(words));
            return strong;
        }
    };
}
