package posthouse.publishing;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import posthouse.language.Refusal;

/**
 * Where a file of a zip belongs in the content folder.
 *
 * @param steps the folders on the way, and the file
 */
record ContentPlace(List<String> steps) {

    private static final String TOP = "content";
    private static final Pattern STEP = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,150}");
    private static final Pattern UNSHOWABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");
    private static final int LONGEST_SHOWN = 100;

    /** @throws Refusal if it leads out of the folder, on any system */
    static ContentPlace of(ZipEntry entry) {
        var steps = List.of(entry.getName().split("/"));
        var place = new ContentPlace(steps);
        boolean leadsOut = entry.getName().matches("(?s)[/~].*|.*[\\\\:\\x00].*")
                || steps.isEmpty()
                || steps.stream().anyMatch(it -> it.isEmpty() || it.equals(".") || it.equals(".."));
        if (leadsOut) {
            throw new Refusal("content.refused.path", place.shown());
        }
        return place;
    }

    boolean isBelowContent() {
        return steps.get(0).equals(TOP) || isHidden();
    }

    ContentPlace withoutTop() {
        return isHidden() || steps.size() == 1 ? this : new ContentPlace(steps.subList(1, steps.size()));
    }

    /** What an operating system leaves in folders and their zips. */
    boolean isHidden() {
        return steps.get(0).equals("__MACOSX") || steps.stream().anyMatch(it -> it.startsWith("."));
    }

    /**
     * Whether it lies where a file of the content may lie; what it is called there, {@link FolderCheck} asks. A new place
     * is added here, there, and in {@link ContentFiles}.
     */
    boolean fits(List<String> sections) {
        if (!steps.stream().allMatch(it -> STEP.matcher(it).matches())) {
            return false;
        }
        return switch (steps.get(0)) {
            case "site", "glossary", "media" -> steps.size() == 2;
            case ContentTemplate.FOLDER -> steps.size() == 3;
            case "drafts" -> steps.size() == 4 && sections.contains(steps.get(1));
            default -> steps.size() == 3 && sections.contains(steps.get(0));
        };
    }

    Path in(Path folder) {
        return folder.resolve(String.join("/", steps));
    }

    /** For people. */
    String shown() {
        var name = UNSHOWABLE.matcher(String.join("/", steps)).replaceAll("?");
        return name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN) + "…" : name;
    }
}
