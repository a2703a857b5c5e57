package posthouse.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

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

    /** Every language, for pages that show something in all of them. */
    public List<Language> getAll() {
        return Language.all();
    }

    public Locale getLocale() {
        return language.locale();
    }

    /** For pages: {@code #{lang.say('site.published-by', office)}}. */
    public String say(String key, Object... arguments) {
        return new Messages(language).get(key, arguments);
    }

    /** {@code 31 December 2026}. */
    public String date(LocalDate day) {
        return new Formats(language).date(day);
    }

    /** {@code 31 December 2026 at 17:30}. */
    public String time(LocalDateTime at) {
        return new Formats(language).time(at);
    }

    /** Days from one to another, both included: {@code 22–27 July 2025}. */
    public String days(LocalDate from, LocalDate until) {
        return new Formats(language).days(from, until);
    }

    /** A day, a month or a year, as far as it is known. */
    public String when(PartialDate known) {
        return new Formats(language).date(known);
    }

    public String country(String code) {
        return new Formats(language).country(code);
    }

    /** The names of languages by their codes, in a row as this language writes rows. */
    public String languageNames(List<String> codes) {
        var names = codes.stream().map(new Formats(language)::languageName).toList();
        return String.join(say("list.separator"), names);
    }
}
