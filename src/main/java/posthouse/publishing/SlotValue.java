package posthouse.publishing;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import posthouse.glossary.Term;
import posthouse.language.Formats;
import posthouse.language.Language;
import posthouse.language.Names;

/** What stands in a slot, in the form of each language. */
public sealed interface SlotValue {

    String in(Language language);

    /** One of the glossary's. */
    record OfTerm(Term term) implements SlotValue {
        @Override
        public String in(Language language) {
            return term.in(language);
        }
    }

    /** A day and a time of day in the city. */
    record Time(LocalDateTime at) implements SlotValue {
        @Override
        public String in(Language language) {
            return new Formats(language).time(at);
        }
    }

    /** @throws IllegalArgumentException if it is below nought */
    record Number(BigDecimal number) implements SlotValue {
        public Number {
            if (number.signum() < 0) {
                throw new IllegalArgumentException("below nought: " + number);
            }
        }

        @Override
        public String in(Language language) {
            return new Formats(language).number(number);
        }
    }

    /**
     * A place; its names are shown as they are.
     *
     * @throws IllegalArgumentException if a name is missing, longer than a line, or has marks in it
     */
    record Place(Names names) implements SlotValue {
        private static final int LONGEST = 100;

        public Place {
            boolean odd = Stream.of(Language.values())
                    .map(names::in)
                    .anyMatch(it -> it == null
                            || it.isBlank()
                            || it.length() > LONGEST
                            || it.chars().anyMatch(c -> c < ' ' || "{}[]<>*_`#|\\".indexOf(c) >= 0));
            if (odd) {
                throw new IllegalArgumentException("a place has a name in each language, a short one without marks");
            }
        }

        @Override
        public String in(Language language) {
            return names.in(language);
        }
    }

    /** @throws IllegalArgumentException if it is no https address */
    record Link(URI address) implements SlotValue {
        public Link {
            if (!"https".equals(address.getScheme()) || address.getHost() == null) {
                throw new IllegalArgumentException("not an https address: " + address);
            }
        }

        @Override
        public String in(Language language) {
            return address.toASCIIString().replace("(", "%28").replace(")", "%29");
        }
    }
}
