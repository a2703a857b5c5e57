package posthouse.document;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A parameter that narrows must name something that there is, as URLs write it; empty or absent, it narrows nothing. */
@Documented
@Constraint(validatedBy = Known.Check.class)
@Target({ElementType.PARAMETER, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Known {

    What value();

    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** What a parameter may name. */
    enum What {
        KIND,
        AUDIENCE,
        CATEGORY
    }

    /** Looks the code up where it is defined: kinds are what the rooms contribute. */
    class Check implements ConstraintValidator<Known, String> {

        private What what = What.KIND;

        @Override
        public void initialize(Known known) {
            what = known.value();
        }

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null || code.isEmpty() || isKnown(code);
        }

        private boolean isKnown(String code) {
            return switch (what) {
                case KIND ->
                    CDI.current().select(Sections.class).get().ofKind(code).isPresent();
                case AUDIENCE -> Audience.of(code).isPresent();
                case CATEGORY -> Category.of(code).isPresent();
            };
        }
    }
}
