package io.pilotconfig.core.check;

import io.pilotconfig.core.settings.AcceptanceReason;
import io.pilotconfig.core.settings.ApparmorProfile;
import io.pilotconfig.core.settings.AttributeName;
import io.pilotconfig.core.settings.AttributeValue;
import io.pilotconfig.core.settings.CommandWord;
import io.pilotconfig.core.settings.ContainerName;
import io.pilotconfig.core.settings.ContainerPath;
import io.pilotconfig.core.settings.Cvmfs;
import io.pilotconfig.core.settings.CvmfsBindMount;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.CvmfsProxy;
import io.pilotconfig.core.settings.GpuCount;
import io.pilotconfig.core.settings.HostMount;
import io.pilotconfig.core.settings.HostPath;
import io.pilotconfig.core.settings.ImageReference;
import io.pilotconfig.core.settings.Lifetime;
import io.pilotconfig.core.settings.Limits;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.core.settings.ProjectName;
import io.pilotconfig.core.settings.RepositoryName;
import io.pilotconfig.core.settings.ResourceName;
import io.pilotconfig.core.settings.SiteName;
import io.pilotconfig.core.settings.SquidAddress;
import io.pilotconfig.core.settings.StartExpression;
import io.pilotconfig.core.settings.TokenPath;
import io.pilotconfig.core.settings.UserName;
import io.pilotconfig.core.settings.VariableName;
import io.pilotconfig.core.settings.VariableValue;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells whether every constraint of the settings holds, as Bean Validation would, but without its start: that takes
 * longer than all the rest of a short run, and most settings are right. What is wrong, {@link Constraints} says.
 */
final class ConstraintScan {
    /** The text that held last, for each constraint: what pilots inherit is one and the same object. */
    private final Map<Class<? extends Annotation>, String> held = new ConcurrentHashMap<>();

    /** Whether every constraint holds. */
    boolean isClean(PilotSettings pilot) {
        return holds(StartExpression.class, pilot.startExpression()) && isCleanBesideStart(pilot);
    }

    /** The same but for the START expression. */
    boolean isCleanBesideStart(PilotSettings pilot) {
        return holds(SiteName.class, pilot.site())
                && holds(ResourceName.class, pilot.resource())
                && holds(TokenPath.class, pilot.token())
                && holds(SquidAddress.class, pilot.squid())
                && holds(HostPath.class, pilot.workDir())
                && holds(ProjectName.class, pilot.project())
                && (pilot.cvmfs().isEmpty() || isClean(pilot.cvmfs().get()))
                && holds(ContainerName.class, pilot.name())
                && holds(ImageReference.class, pilot.image())
                && holds(CommandWord.class, pilot.command())
                && holds(CommandWord.class, pilot.entrypoint())
                && holds(UserName.class, pilot.user())
                && areClean(pilot.mounts())
                && holds(ApparmorProfile.class, pilot.apparmor())
                && isClean(pilot.limits())
                && isClean(pilot.lifetime())
                && holds(HostPath.class, pilot.security().seccompProfile())
                && (pilot.gpu().isEmpty()
                        || holds(GpuCount.class, pilot.gpu().get().count()))
                && holds(AttributeName.class, pilot.attributes().keySet())
                && holds(AttributeValue.class, pilot.attributes().values())
                && holds(HostPath.class, pilot.attributesFile())
                && isBetween(0, 86_400, pilot.stopSeconds())
                && holds(VariableName.class, pilot.environment().keySet())
                && holds(VariableValue.class, pilot.environment().values())
                && holds(AcceptanceReason.class, pilot.accept().values());
    }

    private boolean isClean(Cvmfs cvmfs) {
        if (cvmfs instanceof CvmfsExec exec) {
            return !exec.repos().isEmpty()
                    && holds(RepositoryName.class, exec.repos())
                    && holds(CvmfsProxy.class, exec.httpProxy())
                    && isBetween(-999_999_999, 999_999_999, exec.quotaLimitMb())
                    && holds(HostPath.class, exec.defaultLocal())
                    && holds(HostPath.class, exec.cacheDir())
                    && holds(HostPath.class, exec.logDir());
        }
        return !(cvmfs instanceof CvmfsBindMount bind) || holds(HostPath.class, bind.hostPath());
    }

    private boolean areClean(List<HostMount> mounts) {
        for (HostMount mount : mounts) {
            if (!holds(HostPath.class, mount.source()) || !holds(ContainerPath.class, mount.target())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isClean(Limits limits) {
        return isBetween(1, 999_999_999, limits.cpus())
                && isBetween(1, 999_999_999, limits.memoryMb())
                && isBetween(1, 4_194_304, limits.pids())
                && isBetween(1, 1_073_741_816, limits.openFiles());
    }

    private static boolean isClean(Lifetime lifetime) {
        return isBetween(1, 9_999_999, lifetime.acceptJobsForHours())
                && isBetween(1, 9_999_999, lifetime.retirementHours())
                && isBetween(0, 9_999_999, lifetime.acceptIdleMinutes());
    }

    private boolean holds(Class<? extends Annotation> constraint, String text) {
        if (isHeld(constraint, text)) {
            return true;
        }
        boolean right = isRight(constraint, text);
        if (right) {
            held.put(constraint, text);
        }
        return right;
    }

    private static boolean isRight(Class<? extends Annotation> constraint, String text) {
        FormRule rule = FormRules.byConstraint().get(constraint);
        return rule != null && rule.fault(text).isEmpty();
    }

    @SuppressWarnings("ReferenceEquality") // an equal text that is another object is only looked at once more
    private boolean isHeld(Class<? extends Annotation> constraint, String text) {
        return held.get(constraint) == text;
    }

    private boolean holds(Class<? extends Annotation> constraint, Optional<String> text) {
        return text.isEmpty() || holds(constraint, text.get());
    }

    private static boolean holds(Class<? extends Annotation> constraint, Collection<String> texts) {
        for (String text : texts) {
            if (!isRight(constraint, text)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBetween(int min, int max, OptionalInt number) {
        return number.isEmpty() || (number.getAsInt() >= min && number.getAsInt() <= max);
    }
}
