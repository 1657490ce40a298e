package io.pilotconfig.docker;

import java.util.List;

/** Writes a {@link RunCommand} for a shell; the only place that quotes. */
final class CommandLineWriter {
    private static final String INDENT = "    ";

    private CommandLineWriter() {}

    /** The command, one line per flag or all on one line, ended by a newline. */
    static String write(RunCommand command, boolean oneLine) {
        String separator = oneLine ? " " : " \\\n" + INDENT;
        StringBuilder line = new StringBuilder(1024).append(command.program()).append(" run");
        for (RunCommand.Flag flag : command.flags()) {
            append(line.append(separator), flag.words());
        }
        line.append(separator).append(ShellWord.of(command.image()));
        if (!command.command().isEmpty()) {
            append(line.append(' '), command.command());
        }
        return line.append('\n').toString();
    }

    private static void append(StringBuilder line, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            line.append(i == 0 ? "" : " ").append(ShellWord.of(words.get(i)));
        }
    }
}
