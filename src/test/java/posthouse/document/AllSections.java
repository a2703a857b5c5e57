package posthouse.document;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;

/** The sections that the rooms contribute, found as the container finds them: a new room is in every test at once. */
public final class AllSections {

    private AllSections() {}

    public static Sections found() {
        var sections = new ArrayList<Section>();
        for (var type : new ClassFileImporter().importPackages("posthouse")) {
            if (type.isAssignableTo(Section.class)
                    && type.getModifiers().contains(JavaModifier.PUBLIC)
                    && !type.getModifiers().contains(JavaModifier.ABSTRACT)) {
                sections.add(made(type.reflect()));
            }
        }
        return new Sections(sections);
    }

    private static Section made(Class<?> type) {
        try {
            return (Section) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException odd) {
            throw new IllegalStateException("a section has a public constructor without arguments: " + type, odd);
        }
    }
}
