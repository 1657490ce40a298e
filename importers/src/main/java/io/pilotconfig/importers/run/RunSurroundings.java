package io.pilotconfig.importers.run;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.ImportCodes;
import java.util.List;
import java.util.Set;

/** Says what of a script is left out: what stands around the flags of the line, and the other commands. */
final class RunSurroundings {
    /** Commands that do nothing but for the script itself. */
    private static final Set<String> OF_SCRIPT = Set.of(
            "set",
            "shopt",
            "export",
            "readonly",
            "declare",
            "local",
            "typeset",
            "unset",
            "exit",
            "return",
            "shift",
            "echo",
            "printf",
            "true",
            "false",
            ":",
            "cd",
            "then",
            "else",
            "fi",
            "done",
            "esac",
            "}",
            "{");

    private final RunLine line;
    private final Findings findings;

    private RunSurroundings(RunLine line, Findings findings) {
        this.line = line;
        this.findings = findings;
    }

    static void report(RunLine line, Script script, Findings findings) {
        RunSurroundings surroundings = new RunSurroundings(line, findings);
        surroundings.reportBefore();
        surroundings.reportBehind();
        surroundings.reportOthers(script.commands());
    }

    private void reportBefore() {
        for (Word assignment : line.command().assignments()) {
            String name = assignment.text().substring(0, assignment.assignment());
            dropped(
                    assignment.span(),
                    "The variable " + Visible.quoted(name) + " is set for "
                            + line.engine().program() + ", not for the pilot, and is left out.",
                    "give it to the pilot by `-e`, if it was meant for it.");
        }
        for (Flag flag : line.global()) {
            dropped(
                    flag.span(),
                    "`" + flag.written() + "` is about " + line.engine().program()
                            + ", not about the pilot, and is left out.",
                    "add it to the line that is rendered.");
        }
    }

    private void reportBehind() {
        for (Span redirection : line.command().redirections()) {
            dropped(
                    redirection,
                    "The redirection has no place in the settings, and is left out.",
                    "`" + line.engine().program() + " logs` shows the output, too.");
        }
        ShellCommand.Operator end = line.command().end();
        switch (end.text()) {
            case "&" ->
                dropped(
                        end.span(),
                        "`&`, which puts the command in the background, is left out.",
                        "write `-d`, which puts the container there.");
            case "|", "&&", "||" ->
                dropped(
                        end.span(),
                        "`" + end.text() + "` and what follows it is left out.",
                        "keep it where the pilot is started.");
            default -> {}
        }
    }

    private void reportOthers(List<ShellCommand> commands) {
        List<ShellCommand> others = commands.stream()
                .filter(command -> !command.span().equals(line.span()))
                .filter(command -> !command.words().isEmpty()
                        && !OF_SCRIPT.contains(command.words().get(0).text()))
                .toList();
        if (!others.isEmpty()) {
            dropped(
                    others.get(0).span(),
                    others.size() == 1
                            ? "Another command of the script is left out."
                            : others.size() + " other commands of the script are left out, this one first.",
                    "keep them where they are: the settings are about the container.");
        }
    }

    private void dropped(Span span, String message, String hint) {
        findings.add(ImportCodes.DROPPED, span, message, hint);
    }
}
