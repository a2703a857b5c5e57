package posthouse.building;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The house has floors: arrows point down only, rooms on one floor do not know each other, and there are no exceptions. */
class FloorsTest {

    /** From the roof to the ground; a new room is added to its floor here. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("site", "seed"),
            Set.of(
                    "guide",
                    "hotline",
                    "notice",
                    "honorarycitizen",
                    "sistercity",
                    "event",
                    "search",
                    "feed",
                    "desk",
                    "alarm",
                    "inspection"),
            Set.of("publishing"),
            Set.of("checking"),
            Set.of("document"),
            Set.of("account", "glossary", "reference", "media", "lexicon"),
            Set.of("language", "text", "journal", "storage", "typing"));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("posthouse");

    @Test
    void everyRoomStandsOnAFloor() {
        var rooms = HOUSE.stream().map(FloorsTest::room).collect(Collectors.toCollection(TreeSet::new));
        rooms.removeIf(room -> room.isEmpty() || floor(room) >= 0);
        assertEquals(Set.of(), rooms, "add these rooms to a floor in FloorsTest, or move their classes into a room");
    }

    @Test
    void arrowsPointDownOnlyAndNeighboursAreBlind() {
        var wrong = new ArrayList<String>();
        for (var from : HOUSE) {
            for (var arrow : from.getDirectDependenciesFromSelf()) {
                var to = arrow.getTargetClass().getBaseComponentType();
                if (isOurs(to) && !room(to).equals(room(from)) && floor(room(to)) <= floor(room(from))) {
                    wrong.add(arrow.getDescription());
                }
            }
        }
        assertTrue(
                wrong.isEmpty(),
                () -> "move the class down to the floor where both may use it:\n" + String.join("\n", wrong));
    }

    @Test
    void noRoomsRunInACircle() {
        slices().matching("posthouse.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    /** A page folder is a room too: its pages may not ask the beans of a room that its code may not know. */
    @Test
    void pagesNameNoBeansOfRoomsTheyMayNotKnow() throws IOException {
        var wrong = new ArrayList<String>();
        for (var bean : HOUSE) {
            if (!bean.isAnnotatedWith("jakarta.inject.Named")) {
                continue;
            }
            var name = bean.getAnnotationOfType("jakarta.inject.Named")
                    .get("value")
                    .orElse("")
                    .toString();
            for (var room : contentRooms()) {
                for (var page : pages(room)) {
                    boolean asks = Files.readString(page).matches("(?s).*#\\{[^}]*\\b" + name + "\\..*");
                    if (asks && !room.equals(room(bean)) && floor(room(bean)) <= floor(room)) {
                        wrong.add(page + " asks the bean '" + name + "' of " + room(bean));
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<String> contentRooms() {
        return FLOORS.get(1).stream().sorted().toList();
    }

    private static List<Path> pages(String room) throws IOException {
        var folder = Path.of("src/main/webapp", room);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var pages = Files.list(folder)) {
            return pages.filter(it -> it.toString().endsWith(".xhtml")).toList();
        }
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("posthouse.");
    }

    private static String room(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return parts.length < 2 ? "" : parts[1];
    }

    /** 0 is the roof; -1 is no floor. */
    private static int floor(String room) {
        for (int i = 0; i < FLOORS.size(); i++) {
            if (FLOORS.get(i).contains(room)) {
                return i;
            }
        }
        return -1;
    }
}
