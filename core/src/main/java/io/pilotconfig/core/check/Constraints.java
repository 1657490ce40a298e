package io.pilotconfig.core.check;

import io.pilotconfig.core.check.FormRule.Fault;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.Between;
import io.pilotconfig.core.settings.NotEmptyList;
import io.pilotconfig.core.settings.PilotSettings;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Checks the constraints of the settings by Bean Validation, and words what they find.
 *
 * <p>Error {@code number-range}; source: HTCondor 23.9.6, bash 5.2 and the kernel's limits. Wrong:
 * {@code stopSeconds: 100000}. Right: {@code stopSeconds: 15}.
 *
 * <p>Error {@code repositories-missing}; source: cvmfsexec. Wrong: {@code repos: []}. Right:
 * {@code repos: [oasis.opensciencegrid.org]}.
 */
final class Constraints {
    private static final String MAP_KEY = "<map key>";

    /** Held, so that its level stays: Hibernate Validator greets at its first use, and a library prints nothing. */
    private static final Logger GREETING = Logger.getLogger("org.hibernate.validator.internal.util.Version");

    private final Validator validator;

    Constraints() {
        if (GREETING.getLevel() == null) {
            GREETING.setLevel(Level.WARNING);
        }
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .getterPropertySelectionStrategy(new AccessorNames())
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ROOT), Locale.ROOT, false));
        configuration.constraintValidatorFactory(
                new OwnValidators(configuration.getDefaultConstraintValidatorFactory()));
        ConstraintMapping mapping = configuration.createConstraintMapping();
        FormRules.byConstraint().forEach((constraint, rule) -> bind(mapping, constraint, rule));
        mapping.constraintDefinition(Between.class).validatedBy(BetweenValidator.class);
        mapping.constraintDefinition(NotEmptyList.class)
                .validateType(List.class)
                .with(list -> list == null || !list.isEmpty());
        validator = configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }

    private static <A extends Annotation> void bind(ConstraintMapping mapping, Class<A> constraint, FormRule rule) {
        mapping.constraintDefinition(constraint)
                .validateType(String.class)
                .with(text -> text == null || rule.fault(text).isEmpty());
    }

    /** Everything that breaks a constraint. */
    List<Diagnostic> violations(PilotSettings settings) {
        Set<ConstraintViolation<PilotSettings>> violations = validator.validate(settings);
        return violations.isEmpty()
                ? List.of()
                : violations.stream().flatMap(Constraints::diagnostics).toList();
    }

    private static Stream<Diagnostic> diagnostics(ConstraintViolation<?> violation) {
        SettingPath path = SettingPath.ROOT;
        boolean isKey = false;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.isInIterable()) {
                path = node.getKey() != null ? path.key(node.getKey().toString()) : path.index(node.getIndex());
            }
            isKey = MAP_KEY.equals(node.getName());
            path = node.getKind() == ElementKind.PROPERTY ? path.key(node.getName()) : path;
        }
        SettingPath place = path;
        boolean isOfKey = isKey;
        return faults(violation).stream().map(fault -> diagnostic(fault, place, isOfKey));
    }

    private static Diagnostic diagnostic(Fault fault, SettingPath path, boolean isKey) {
        String message = "`" + path + "` " + fault.demand() + ".";
        Diagnostic diagnostic = isKey
                ? Diagnostic.ofKey(fault.code(), path, message, fault.hint())
                : Diagnostic.of(fault.code(), path, message, fault.hint());
        return fault.stretch().map(diagnostic::about).orElse(diagnostic);
    }

    private static List<Fault> faults(ConstraintViolation<?> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        if (constraint instanceof Between bounds) {
            String demand = "must be a whole number from " + bounds.min() + " to " + bounds.max();
            return List.of(
                    new Fault(Codes.NUMBER_RANGE, demand, "write a number within these bounds, or leave it out."));
        } else if (constraint instanceof NotEmptyList) {
            return List.of(new Fault(
                    Codes.REPOSITORIES_MISSING,
                    "must name at least one repository",
                    "write `repos: [oasis.opensciencegrid.org, singularity.opensciencegrid.org]`."));
        }
        FormRule rule = Objects.requireNonNull(FormRules.byConstraint().get(constraint.annotationType()));
        return rule.faults(String.valueOf(violation.getInvalidValue()));
    }

    /** Makes our validators by their constructors, so that no package has to be opened for them. */
    private record OwnValidators(ConstraintValidatorFactory others) implements ConstraintValidatorFactory {
        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
            return type == BetweenValidator.class ? type.cast(new BetweenValidator()) : others.getInstance(type);
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {
            others.releaseInstance(instance);
        }
    }
}
