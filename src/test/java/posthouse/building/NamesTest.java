package posthouse.building;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A name tells what a class is, and what a class is tells what it may use. */
class NamesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("posthouse");

    @Test
    void noClassHasANameThatSaysNothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Service|Base|Abstract\\w*)")
                .because("a class is named after the noun that it is (design: words)")
                .check(HOUSE);
    }

    @Test
    void luceneLivesInSearchAndNowhereElse() {
        noClasses()
                .that()
                .resideOutsideOfPackage("posthouse.search..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(HOUSE);
    }

    @Test
    void onlyPagesAndTheSiteKnowFaces() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Page")
                .and()
                .resideOutsideOfPackage("posthouse.site..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.faces..")
                .check(HOUSE);
    }

    @Test
    void onlyResourcesAndTheSiteKnowRest() {
        noClasses()
                .that()
                .haveNameNotMatching(".*Resource(\\$.*)?")
                .and()
                .resideOutsideOfPackage("posthouse.site..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .check(HOUSE);
    }

    @Test
    void whatIsNamedPageIsABeanAndWhatIsNamedResourceHasAPath() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Page")
                .and()
                .areTopLevelClasses()
                .should()
                .beAnnotatedWith("jakarta.inject.Named")
                .check(HOUSE);
        classes()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .beAnnotatedWith("jakarta.ws.rs.Path")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void everyRoomSaysWhatItIsAndIsFlat() throws IOException {
        try (var folders = Files.walk(Path.of("src/main/java/posthouse"))) {
            var wrong = folders.filter(Files::isDirectory)
                    .filter(it -> !it.endsWith("posthouse"))
                    .filter(it ->
                            it.getParent() == null || !it.getParent().endsWith("posthouse") || !introducesItself(it))
                    .map(Path::toString)
                    .toList();
            assertEquals(List.of(), wrong, "a room is one flat package with a package-info that says what it may use");
        }
    }

    private static boolean introducesItself(Path room) {
        try {
            var info = room.resolve("package-info.java");
            return Files.exists(info)
                    && Files.readString(info).contains("May use:")
                    && Files.readString(info).contains("@NullMarked");
        } catch (IOException unreadable) {
            return false;
        }
    }
}
