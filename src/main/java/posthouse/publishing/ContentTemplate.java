package posthouse.publishing;

import java.util.Map;
import posthouse.language.Language;

/** One template of the content folder: its slots, and a file for each language. */
public record ContentTemplate(String slug, Template template, Map<Language, EditionFile> editions)
        implements Translated {

    static final String FOLDER = "templates";

    @Override
    public String folder() {
        return FOLDER + "/" + slug;
    }

    String templateFile() {
        return folder() + "/template.yaml";
    }
}
