package posthouse.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown for one reader: blocks become safe HTML (raw HTML is shown as text, links only lead to known schemes).
 *
 * @param link gives the address for the target of a link, {@code guide:lost-passport} or {@code https://...}
 * @param fact gives the words for the name of a shared fact
 * @param media gives the image or attachment of an id, {@code metro-map.png}; of one that is not there, a reader sees the words
 */
public record Markdown(
        UnaryOperator<String> link, UnaryOperator<String> fact, Function<String, Optional<Inset>> media) {

    /** How a text names media: {@code ![a map](media:metro-map.png)}, {@code [the form](media:form.pdf)}. */
    private static final String MEDIA = "media:";

    /** Where a link may lead: to a page of ours or of others, to a telephone; never into a script. */
    private static final Pattern SAFE = Pattern.compile("https?://|tel:|mailto:|/(?!/)|#");

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .customInlineContentParserFactory(Inline.FACTS)
            .customInlineContentParserFactory(Inline.FOREIGN)
            .customInlineContentParserFactory(Inline.STRONG)
            .build();

    /** The same, for those who ask where in the text a block stands. */
    private static final Parser SPANS = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    /** A reader who sees names where others see values; for checks. */
    public static final Markdown BARE = new Markdown(UnaryOperator.identity(), name -> "{{" + name + "}}");

    /** The paragraphs, headings, lists and tables of a text without ids, each as it is written. */
    static List<String> split(String markdown) {
        var lines = markdown.lines().toList();
        var blocks = new java.util.ArrayList<String>();
        var spans = SPANS.parse(markdown);
        for (var node = spans.getFirstChild(); node != null; node = node.getNext()) {
            var here = node.getSourceSpans();
            if (!here.isEmpty()) {
                int from = here.getFirst().getLineIndex();
                int to = here.getLast().getLineIndex();
                blocks.add(String.join("\n", lines.subList(from, to + 1)).strip());
            }
        }
        return blocks;
    }

    /** A reader who sees words only. */
    public Markdown(UnaryOperator<String> link, UnaryOperator<String> fact) {
        this(link, fact, id -> Optional.empty());
    }

    static int countBlocks(String markdown) {
        int count = 0;
        for (var node = PARSER.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            count++;
        }
        return count;
    }

    /** One block as HTML with the block's id as its anchor. */
    public String html(Block block) {
        var document = PARSER.parse(block.markdown());
        document.accept(new Linker());
        var top = document.getFirstChild();
        return HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .escapeHtml(true)
                .nodeRendererFactory(Inlines::new)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (node == top && !tag.equals("a")) {
                        attributes.put("id", block.id());
                    }
                })
                .build()
                .render(document)
                .strip();
    }

    /** One block as plain text, for search, feeds and excerpts. */
    public String plain(Block block) {
        return plain(block.markdown(), true);
    }

    private String plain(String markdown, boolean withForeign) {
        var words = new Plain(withForeign);
        PARSER.parse(markdown).accept(words);
        return words.written.toString().strip();
    }

    /** A block's own words: without shared facts, and without words of other languages; for checks. */
    public static String ownWords(Block block) {
        return new Markdown(UnaryOperator.identity(), name -> " ").plain(block.markdown(), false);
    }

    /** A whole text as plain text, a line a block. */
    public String plain(Text text) {
        return text.blocks().stream().map(this::plain).collect(java.util.stream.Collectors.joining("\n"));
    }

    /** Where the links of a block lead, as they are written. */
    public static List<String> links(Block block) {
        var targets = new java.util.ArrayList<String>();
        PARSER.parse(block.markdown()).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                targets.add(link.getDestination());
                visitChildren(link);
            }
        });
        return targets;
    }

    /** The ids of the media that a block shows or leads to. */
    public static List<String> media(Block block) {
        var ids = new java.util.ArrayList<String>();
        PARSER.parse(block.markdown()).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                mediaId(link.getDestination()).ifPresent(ids::add);
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                mediaId(image.getDestination()).ifPresent(ids::add);
                visitChildren(image);
            }
        });
        return ids;
    }

    private static Optional<String> mediaId(String target) {
        return target.startsWith(MEDIA) ? Optional.of(target.substring(MEDIA.length())) : Optional.empty();
    }

    private Optional<Inset> inset(String target) {
        return mediaId(target).flatMap(media);
    }

    /** The words of another language, by its code, that stand in a block. */
    public static List<String> foreign(Block block, String code) {
        var words = new java.util.ArrayList<String>();
        PARSER.parse(block.markdown()).accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof Inline.Foreign it && it.code.equals(code)) {
                    words.add(it.words);
                }
                visitChildren(node);
            }
        });
        return words;
    }

    /** The names of the shared facts that a block shows. */
    public static List<String> facts(Block block) {
        var names = new java.util.ArrayList<String>();
        PARSER.parse(block.markdown()).accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof Inline.Fact fact) {
                    names.add(fact.name);
                }
                visitChildren(node);
            }
        });
        return names;
    }

    private final class Linker extends AbstractVisitor {
        @Override
        public void visit(Link node) {
            visitChildren(node);
            if (mediaId(node.getDestination()).isPresent()) {
                inset(node.getDestination()).ifPresentOrElse(it -> lead(node, it), () -> unlink(node));
                return;
            }
            var address = link.apply(node.getDestination());
            node.setDestination(SAFE.matcher(address).lookingAt() ? address : "");
        }

        private static void lead(Link node, Inset inset) {
            node.setDestination(inset.src());
            node.insertAfter(new Inline.Note(inset.note()));
        }

        private static void unlink(Link node) {
            while (node.getFirstChild() != null) {
                node.insertBefore(node.getFirstChild());
            }
            node.unlink();
        }
    }

    private final class Plain extends AbstractVisitor {
        final StringBuilder written = new StringBuilder();
        private final boolean withForeign;

        Plain(boolean withForeign) {
            this.withForeign = withForeign;
        }

        String inside(Node node) {
            visitChildren(node);
            return written.toString().strip();
        }

        @Override
        public void visit(org.commonmark.node.Text node) {
            written.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            written.append(node.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            written.append(' ');
        }

        @Override
        public void visit(HardLineBreak node) {
            written.append(' ');
        }

        @Override
        public void visit(org.commonmark.node.ListItem node) {
            visitChildren(node);
            written.append('\n');
        }

        @Override
        public void visit(CustomNode node) {
            switch (node) {
                case Inline.Fact it -> written.append(fact.apply(it.name));
                case Inline.Foreign it -> written.append(withForeign ? it.words : " ");
                default -> {
                    visitChildren(node);
                    written.append(' ');
                }
            }
        }
    }

    private final class Inlines implements NodeRenderer {
        private final HtmlNodeRendererContext context;

        Inlines(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Image.class, Inline.Fact.class, Inline.Foreign.class, Inline.Note.class);
        }

        @Override
        public void render(Node node) {
            var html = context.getWriter();
            switch (node) {
                case Inline.Fact it -> html.text(fact.apply(it.name));
                case Inline.Foreign it -> {
                    html.tag("span", Map.of("lang", it.code.equals("zh") ? "zh-Hans" : it.code));
                    html.text(it.words);
                    html.tag("/span");
                }
                case Inline.Note it -> {
                    html.tag("span", Map.of("class", "soft"));
                    html.text(it.words);
                    html.tag("/span");
                }
                case Image it -> image(it);
                default -> throw new IllegalArgumentException(node.toString());
            }
        }

        /** Only ours, and only what a page can show; of all others, the words that stand for them. */
        private void image(Image node) {
            var words = new Plain(true).inside(node);
            inset(node.getDestination())
                    .filter(it -> it.width() != null)
                    .ifPresentOrElse(
                            it -> context.getWriter().tag("img", attributes(it, words), true),
                            () -> context.getWriter().text(words));
        }

        private static Map<String, String> attributes(Inset inset, String words) {
            var attributes = new LinkedHashMap<String, String>();
            attributes.put("src", inset.src());
            attributes.put("alt", words);
            attributes.put("width", String.valueOf(inset.width()));
            attributes.put("height", String.valueOf(inset.height()));
            attributes.put("loading", "lazy");
            return attributes;
        }
    }
}
