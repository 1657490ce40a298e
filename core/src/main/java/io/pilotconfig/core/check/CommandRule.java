package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;

/** What another command or entrypoint does to the pilot (document, "Adding CVMFS using cvmfsexec"). */
final class CommandRule implements CheckRule {
    private static final SettingPath ENTRYPOINT = SettingPath.of("entrypoint");

    @Override
    public void check(PilotSettings settings, Problems problems) {
        boolean hasEntrypoint = settings.entrypoint().isPresent();
        if (settings.entrypoint().orElse("x").isEmpty()) {
            problems.add(Codes.COMMAND_WORD, ENTRYPOINT, "`entrypoint` is empty.", "name a program, or remove it.");
        } else if (hasEntrypoint) {
            problems.add(
                    Codes.ENTRYPOINT_BYPASSES,
                    ENTRYPOINT,
                    "An entrypoint of one's own bypasses cvmfsexec and clears the command: no pilot will run.",
                    "to look around in the container with CVMFS mounted, write `command: [bash]` instead.");
        }
        if (!hasEntrypoint
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
