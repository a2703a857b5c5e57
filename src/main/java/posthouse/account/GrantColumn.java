package posthouse.account;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A grant in the database: {@code translator:ko}. */
@Converter
public class GrantColumn implements AttributeConverter<Grant, String> {

    @Override
    public String convertToDatabaseColumn(Grant grant) {
        return grant.code();
    }

    @Override
    public Grant convertToEntityAttribute(String code) {
        return Grant.parse(code);
    }
}
