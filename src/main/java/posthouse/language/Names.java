package posthouse.language;

/** A name in each of the four languages: of an office, a city, a person. */
public record Names(String zh, String en, String ja, String ko) {

    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
            case JA -> ja;
            case KO -> ko;
        };
    }
}
