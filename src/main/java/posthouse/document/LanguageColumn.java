package posthouse.document;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import posthouse.language.Language;

/** A language in the database: {@code zh en ja ko}. */
@Converter
public class LanguageColumn implements AttributeConverter<Language, String> {

    @Override
    public String convertToDatabaseColumn(Language language) {
        return language.code();
    }

    @Override
    public Language convertToEntityAttribute(String code) {
        return Language.of(code).orElseThrow();
    }
}
