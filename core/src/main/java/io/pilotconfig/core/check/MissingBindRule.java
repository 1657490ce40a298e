package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code SINGULARITY_BIND_EXTRA} names directories of the pilot's container, not of the host; what is not there is left out
 * silently (observed).
 *
 * <p>Warning {@code singularity-bind-missing}; source: the pilot's scripts, run with each value (osgvo-docker-pilot
 * d0c61ee). Wrong: {@code SINGULARITY_BIND_EXTRA: /project} alone. Right: with
 * {@code mounts: [{ source: /project, target: /project }]}.
 */
final class MissingBindRule implements CheckRule {
    private static final SettingPath PATH = SettingPath.of("environment", Variables.BIND_EXTRA);

    @Override
    public void check(PilotSettings settings, Problems problems) {
        String written = settings.environment().getOrDefault(Variables.BIND_EXTRA, "");
        if (written.isEmpty()) {
            return;
        }
        NavigableSet<String> mounted = mounted(settings);
        for (String word : written.split("[ ,]+")) {
            String source = word.split(":", 2)[0];
            if (source.startsWith("/") && !isThere(mounted, Paths.normal(source))) {
                problems.add(
                        Codes.SINGULARITY_BIND_MISSING,
                        PATH,
                        "`" + PATH + "` names `" + source
                                + "`, which the pilot's container has not got: it is left out silently.",
                        "mount it into the pilot by `mounts`, with that path as its target.");
            }
        }
    }

    /** The directories that are mounted, each with a slash behind it, those within others left out. */
    private static NavigableSet<String> mounted(PilotSettings settings) {
        Set<String> all = new TreeSet<>();
        settings.mounts().forEach(mount -> all.add(Paths.normal(mount.target()) + "/"));
        NavigableSet<String> outermost = new TreeSet<>();
        for (String directory : all) {
            if (outermost.isEmpty() || !directory.startsWith(outermost.last())) {
                outermost.add(directory);
            }
        }
        return outermost;
    }

    /** In their order, a mount that the source is within stands right before it, and one within the source behind it. */
    private static boolean isThere(NavigableSet<String> mounted, String source) {
        String directory = source + "/";
        String before = mounted.floor(directory);
        String behind = mounted.higher(directory);
        return Paths.mayBeOfImage(source)
                || (before != null && directory.startsWith(before))
                || (behind != null && behind.startsWith(directory));
    }
}
