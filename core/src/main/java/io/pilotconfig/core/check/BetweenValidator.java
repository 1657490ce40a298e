package io.pilotconfig.core.check;

import io.pilotconfig.core.settings.Between;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Between}. */
final class BetweenValidator implements ConstraintValidator<Between, Integer> {
    private int min;
    private int max;

    @Override
    public void initialize(Between bounds) {
        min = bounds.min();
        max = bounds.max();
    }

    @Override
    public boolean isValid(@Nullable Integer value, ConstraintValidatorContext context) {
        return value == null || (value >= min && value <= max);
    }
}
