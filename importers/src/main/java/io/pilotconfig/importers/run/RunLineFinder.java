package io.pilotconfig.importers.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the lines of a script that start a container, behind whatever starts the engine. */
final class RunLineFinder {
    private static final Set<String> RESERVED =
            Set.of("if", "then", "else", "elif", "do", "while", "until", "!", "{", "time");
    private static final Set<String> STARTERS = Set.of(
            "exec",
            "command",
            "nohup",
            "sudo",
            "doas",
            "env",
            "nice",
            "ionice",
            "timeout",
            "setsid",
            "stdbuf",
            "chrt",
            "taskset",
            "numactl",
            "systemd-run",
            "setpriv",
            "runuser",
            "chronic",
            "flock");

    private static final String PROMPT = "$";

    private RunLineFinder() {}

    /** The lines of an engine, in order; where there are none, those whose program a shell would put in. */
    static List<RunLine> find(Script script, Engine engine) {
        List<RunLine> named = find(script, Engine::ofProgram, true).stream()
                .filter(line -> line.engine() == engine)
                .toList();
        return named.isEmpty() ? find(script, program -> Optional.of(engine), false) : named;
    }

    private static List<RunLine> find(
            Script script, Function<String, Optional<Engine>> engineOf, boolean programIsKnown) {
        return script.commands().stream()
                .map(command -> find(command, engineOf, programIsKnown))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<RunLine> find(
            ShellCommand command, Function<String, Optional<Engine>> engineOf, boolean programIsKnown) {
        List<Word> words = command.words();
        int at = !words.isEmpty() && words.get(0).isBare(PROMPT) ? 1 : 0;
        while (at < words.size() && RESERVED.stream().anyMatch(words.get(at)::isBare)) {
            at++;
        }
        if (at < words.size() && isStarter(words.get(at))) {
            while (at < words.size() && Engine.ofProgram(words.get(at).text()).isEmpty()) {
                at++;
            }
        }
        if (at >= words.size() || words.get(at).isKnown() != programIsKnown) {
            return Optional.empty();
        }
        Optional<Engine> engine = engineOf.apply(words.get(at).text());
        return engine.isEmpty() ? Optional.empty() : line(engine.get(), command, at + 1);
    }

    private static boolean isStarter(Word word) {
        return STARTERS.contains(word.text().substring(word.text().lastIndexOf('/') + 1));
    }

    private static Optional<RunLine> line(Engine engine, ShellCommand command, int from) {
        List<Word> words = command.words();
        FlagReader.Flags global = FlagReader.read(engine.program(), engine.global(), words, from);
        int at = global.end();
        if (at < words.size() && words.get(at).text().equals("container")) {
            at++;
        }
        if (at >= words.size() || !words.get(at).text().equals("run")) {
            return Optional.empty();
        }
        FlagReader.Flags flags = FlagReader.read(engine.program() + " run", engine.ofRun(), words, at + 1);
        List<Word> rest = words.subList(Math.min(flags.end(), words.size()), words.size());
        List<Flaw> flaws = new ArrayList<>(global.flaws());
        flaws.addAll(flags.flaws());
        if (words.get(0).isBare(PROMPT)) {
            flaws.add(Flaw.syntax(
                    words.get(0).span(), "`$` is the prompt of a shell, no part of the command.", "remove it."));
        }
        return Optional.of(
                new RunLine(engine, command, global.flags(), flags.flags(), List.copyOf(rest), List.copyOf(flaws)));
    }
}
