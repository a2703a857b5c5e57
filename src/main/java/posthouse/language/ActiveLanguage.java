package posthouse.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The language of the page that is being made: the URL decides it, and nothing else. */
@RequestScoped
@Named("lang")
public class ActiveLanguage {

    private Language language = Language.EN;

    public Language get() {
        return language;
    }

    public void set(Language language) {
        this.language = language;
    }

    public String getCode() {
        return language.code();
    }

    public String getTag() {
        return language.tag();
    }

    public java.util.Locale getLocale() {
        return language.locale();
    }

    /** For pages: {@code #{lang.say('search.none', query)}}. */
    public String say(String key, Object... arguments) {
        return new Messages(language).get(key, arguments);
    }
}
