package posthouse.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;

/** What the portal's Markdown adds inside a line: shared facts, words of another language, and bold beside CJK signs. */
final class Inline {

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

    /** Reads what {@code pattern} matches at {@code trigger}; anything else is left to CommonMark. */
    abstract static class Parser implements InlineContentParser, InlineContentParserFactory {
        private final char trigger;
        private final Pattern pattern;

        Parser(char trigger, String pattern) {
            this.trigger = trigger;
            this.pattern = Pattern.compile(pattern);
        }

        abstract org.commonmark.node.Node node(java.util.regex.Matcher match);

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            var scanner = state.scanner();
            var start = scanner.position();
            while (scanner.hasNext()) {
                scanner.next();
            }
            var rest = scanner.getSource(start, scanner.position()).getContent();
            scanner.setPosition(start);
            var match = pattern.matcher(rest);
            if (!match.lookingAt()) {
                return ParsedInline.none();
            }
            for (int i = 0; i < match.end(); i++) {
                scanner.next();
            }
            return ParsedInline.of(node(match), scanner.position());
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

    static final Parser FACTS = new Parser('{', "\\{\\{([a-z0-9-]+)}}") {
        @Override
        Fact node(java.util.regex.Matcher match) {
            return new Fact(match.group(1));
        }
    };

    static final Parser FOREIGN = new Parser('{', "\\{(zh|en|ja|ko):([^{}]+)}") {
        @Override
        Foreign node(java.util.regex.Matcher match) {
            return new Foreign(match.group(1), match.group(2).strip());
        }
    };

    /** CommonMark leaves {@code **重点。**后面} alone, because a sign stands inside and a character outside; we do not. */
    static final Parser STRONG =
            new Parser('*', "\\*\\*([^\\s*\\[{`_\\\\]|[^\\s*\\[{`_\\\\][^*\\[{`_\\\\]*[^\\s*\\[{`_\\\\])\\*\\*") {
                @Override
                StrongEmphasis node(java.util.regex.Matcher match) {
                    var strong = new StrongEmphasis("**");
                    strong.appendChild(new Text(match.group(1)));
                    return strong;
                }
            };
}
