package posthouse.feed;

import java.io.Closeable;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document that is being written, element by element, in UTF-8; whatever text is put in, it stays well-formed. */
final class Xml implements Closeable {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    /** What XML 1.0 allows in no form, not even escaped. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** One thing to write, which may fail as StAX fails. */
    private interface Step {
        void write() throws XMLStreamException;
    }

    static Xml start(OutputStream out) {
        try {
            var writer = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            return new Xml(writer);
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** @param attributes name, value, name, value, ... */
    Xml open(String name, String... attributes) {
        return write(() -> {
            writer.writeStartElement(name);
            attributes(attributes);
        });
    }

    Xml end() {
        return write(writer::writeEndElement);
    }

    Xml text(String name, String words, String... attributes) {
        return open(name, attributes)
                .write(() -> writer.writeCharacters(clean(words)))
                .end();
    }

    Xml empty(String name, String... attributes) {
        return write(() -> {
            writer.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** Ends every element that is open. */
    @Override
    public void close() {
        write(() -> {
            writer.writeEndDocument();
            writer.flush();
            writer.close();
        });
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    private Xml write(Step step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String clean(String words) {
        return FORBIDDEN.matcher(words).replaceAll("");
    }
}
