package io.pilotconfig.cli;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.NearestName;
import java.util.Collection;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says why a command did not run, or did not end well. */
final class Failures {
    private Failures() {}

    /** Wrong use: what is wrong, and where to read on. Without any argument, the usage itself. */
    static int report(ParameterException e, Session session) {
        CommandLine command = e.getCommandLine();
        CommandSpec spec = command.getCommandSpec();
        if (spec.parent() == null && command.getParseResult().originalArgs().isEmpty()) {
            command.usage(session.errWriter());
            return ExitStatus.WRONG_USE;
        }
        session.complain(e instanceof UnmatchedArgumentException unmatched ? unmatched(unmatched) : message(e));
        session.note("See: " + spec.qualifiedName() + " --help");
        return ExitStatus.WRONG_USE;
    }

    /** Wrong use that a subcommand found. */
    static int report(WrongUse wrong, Session session) {
        session.complain(wrong.explanation());
        session.note("See: pilotconfig " + wrong.command() + " --help");
        return ExitStatus.WRONG_USE;
    }

    /** A failure that was foreseen, or a mistake of our own: one line, no stack trace. */
    static int report(Throwable cause, Session session) {
        session.complain(
                cause instanceof CommandFailure failure
                        ? failure.explanation()
                        : "sorry, this is a mistake in pilotconfig itself; please report it with the command that"
                                + " you typed: " + cause);
        return ExitStatus.FAILED;
    }

    private static String message(ParameterException e) {
        String message = String.valueOf(e.getMessage());
        return message.endsWith(".") || message.endsWith("?") ? message : message + ".";
    }

    private static String unmatched(UnmatchedArgumentException e) {
        String written = e.getUnmatched().get(0);
        CommandSpec command = e.getCommandLine().getCommandSpec();
        if (written.startsWith("-")) {
            Collection<String> options =
                    command.options().stream().map(OptionSpec::longestName).toList();
            return "Unknown option " + Visible.quoted(written) + "." + nearest(written, options);
        } else if (!command.subcommands().isEmpty()) {
            Collection<String> names = command.subcommands().keySet();
            return "There is no command " + Visible.quoted(written) + "." + nearest(written, names);
        }
        return "One argument too many: " + Visible.quoted(written) + ".";
    }

    private static String nearest(String written, Collection<String> names) {
        return NearestName.of(written, names)
                .map(name -> " Did you mean `" + name + "`?")
                .orElse("");
    }
}
