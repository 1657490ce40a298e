package io.pilotconfig.core.settings;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The reason why a warning or a piece of advice is accepted on purpose. */
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AcceptanceReason {
    /** Not used: the rule words its own message. */
    String message() default "";

    /** Validation groups; the default group is checked. */
    Class<?>[] groups() default {};

    /** Free for the embedding application. */
    Class<? extends Payload>[] payload() default {};
}
