package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * The program to run has a name.
 *
 * <p>Error {@code command-word}; source: execve(2). Wrong: {@code command: ['']}. Right: {@code command: [bash]}.
 */
final class CommandWordRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        boolean hasEntrypoint = settings.entrypoint().isPresent();
        if (hasEntrypoint && settings.entrypoint().get().isEmpty()) {
            String hint = "name a program, or remove it.";
            problems.add(Codes.COMMAND_WORD, SettingPath.of("entrypoint"), "`entrypoint` is empty.", hint);
        } else if (!hasEntrypoint
                && !settings.command().isEmpty()
                && settings.command().get(0).isEmpty()) {
            problems.add(
                    Codes.COMMAND_WORD,
                    SettingPath.of("command").index(0),
                    "`command[0]` is empty.",
                    "name a program, or remove `command`.");
        }
    }
}
