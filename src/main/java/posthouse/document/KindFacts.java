package posthouse.document;

import java.util.List;

/** The facts that only one kind of document has: a record of the kind's room. */
public interface KindFacts {

    /** The glossary terms that these facts name, so that a wrong one is found before it is shown. */
    default List<String> terms() {
        return List.of();
    }

    /** The shared facts that these facts name. */
    default List<String> sharedFacts() {
        return List.of();
    }

    /** The phrases that these facts name. */
    default List<String> phrases() {
        return List.of();
    }

    /** The hotlines that these facts name, beside those that every document may. */
    default List<String> hotlines() {
        return List.of();
    }

    /** The blocks of the text that these facts name. */
    default List<String> blocks() {
        return List.of();
    }

    /** Whether the document tells of one person, who must have consented or be told of officially. */
    default boolean aboutPerson() {
        return false;
    }

    /** Numbers by which people look the document up, exactly as they may type them. */
    default List<String> numbers() {
        return List.of();
    }
}
