package io.pilotconfig.docker;

import io.pilotconfig.core.launch.Aspect;
import io.pilotconfig.core.launch.Origin;
import io.pilotconfig.core.render.Passages;
import java.util.List;

/** Writes a {@link RunCommand} for a shell; the only place that quotes. */
final class CommandLineWriter {
    private static final String INDENT = "    ";

    private CommandLineWriter() {}

    /** The command, one line per flag or all on one line, ended by a newline. */
    static String write(RunCommand command, boolean oneLine, Passages passages) {
        String separator = oneLine ? " " : " \\\n" + INDENT;
        StringBuilder line = new StringBuilder(1024).append(command.program()).append(" run");
        passages.add(0, line.length(), RunPart.COMMAND_LINE);
        for (RunCommand.Flag flag : command.flags()) {
            append(line.append(separator), flag.words(), flag.origin(), passages);
        }
        append(line.append(separator), List.of(command.image()), Aspect.IMAGE, passages);
        if (!command.command().isEmpty()) {
            append(line.append(' '), command.command(), Aspect.COMMAND, passages);
        }
        return line.append('\n').toString();
    }

    private static void append(StringBuilder line, List<String> words, Origin origin, Passages passages) {
        int start = line.length();
        for (int i = 0; i < words.size(); i++) {
            line.append(i == 0 ? "" : " ").append(ShellWord.of(words.get(i)));
        }
        passages.add(start, line.length(), origin);
    }
}
