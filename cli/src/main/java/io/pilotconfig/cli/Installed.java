package io.pilotconfig.cli;

import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.explain.Explanations;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.importers.Importers;
import java.util.List;
import java.util.ServiceConfigurationError;

/**
 * The renderers and rules that a run works with.
 *
 * @param renderers the renderers
 * @param checker the checker with its rules
 */
record Installed(Renderers renderers, SettingsChecker checker) {
    /**
     * Those beside the command, and those of the jars that {@link Plugins#VARIABLE} names.
     *
     * @throws CommandFailure if one of them cannot be had: nothing is checked with rules missing
     */
    static Installed of(Plugins plugins) {
        try {
            if (plugins.isEmpty()) {
                return CommandJar.isWholePath()
                        ? new Installed(CommandJar.renderers(), new SettingsChecker(List.of()))
                        : new Installed(Renderers.installed(), new SettingsChecker());
            }
            ClassLoader loader = plugins.loader();
            Installed installed =
                    new Installed(Renderers.installed(loader), new SettingsChecker(SettingsChecker.installed(loader)));
            installed.explanations();
            return installed;
        } catch (ServiceConfigurationError | IllegalArgumentException | LinkageError e) {
            throw CommandFailure.cannotLoad(reason(e));
        }
    }

    /** What is wrong, and where another failure caused it, that one: it says what the class's own code did. */
    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = String.valueOf(failure.getMessage());
        return root == failure ? message : message + ": " + root;
    }

    /** What every code means that a diagnostic may have. */
    Explanations explanations() {
        return checker.explanations().and(renderers.explanations()).and(Importers.explanations());
    }
}
