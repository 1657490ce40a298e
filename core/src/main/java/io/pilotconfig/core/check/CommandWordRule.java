package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * The program to run has a name, and the kernel takes 128 KiB as one word.
 *
 * <p>Error {@code command-word}; source: execve(2). Wrong: {@code command: ['']}. Right: {@code command: [bash]}.
 */
final class CommandWordRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        checkProgram(settings, problems);
        if (settings.entrypoint().isPresent()) {
            checkLength(settings.entrypoint().get(), SettingPath.of("entrypoint"), problems);
        }
        for (int i = 0; i < settings.command().size(); i++) {
            checkLength(settings.command().get(i), SettingPath.of("command").index(i), problems);
        }
    }

    private static void checkProgram(PilotSettings settings, Problems problems) {
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

    private static void checkLength(String word, SettingPath path, Problems problems) {
        if (word.length() > Text.LONGEST_ARGUMENT / 3 && Text.bytes(word) > Text.LONGEST_ARGUMENT) {
            problems.add(
                    Codes.COMMAND_WORD,
                    path,
                    "`" + path + "` is longer than the kernel takes: 128 KiB.",
                    "put it into a file, and run that.");
        }
    }
}
