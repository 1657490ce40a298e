package io.pilotconfig.importers.run;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.LaunchReader;
import io.pilotconfig.importers.specimen.Reading;
import io.pilotconfig.importers.specimen.Specimen;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads a {@code docker run} or {@code podman run} line, with a shell script around it if there is one. Of several lines,
 * {@code --service} names the container, or says the number of the line, from 1.
 */
public final class RunReader implements LaunchReader {
    private static final int MOST_LISTED = 10;
    private static final Span BEGIN = new Span(0, 0);

    private final Engine engine;

    private RunReader(Engine engine) {
        this.engine = engine;
    }

    /** A reader of {@code docker run}. */
    public static RunReader docker() {
        return new RunReader(Engine.DOCKER);
    }

    /** A reader of {@code podman run}. */
    public static RunReader podman() {
        return new RunReader(Engine.PODMAN);
    }

    @Override
    public Optional<Specimen> read(Reading reading) {
        String text = reading.source().text();
        int binary = text.indexOf('\0');
        if (binary >= 0) {
            int at = text.codePointCount(0, binary);
            reading.findings()
                    .add(
                            ImportCodes.SYNTAX,
                            new Span(at, at + 1),
                            "This is no text: it holds the character NUL.",
                            "give the file with the `" + engine.program() + " run` line.");
            return Optional.empty();
        }
        Script script = ScriptReader.read(text);
        TokenHider.hide(script, reading.source());
        script.fatal().forEach(flaw -> flaw.report(reading.findings()));
        return choose(script, reading).map(line -> read(line, script, reading));
    }

    private static Specimen read(RunLine line, Script script, Reading reading) {
        line.command().flaws().forEach(flaw -> flaw.report(reading.findings()));
        line.flaws().forEach(flaw -> flaw.report(reading.findings()));
        RunSurroundings.report(line, script, reading.findings());
        return new ContainerReader(line, script.assigned(), reading).read();
    }

    private Optional<RunLine> choose(Script script, Reading reading) {
        List<RunLine> lines = RunLineFinder.find(script, engine);
        Optional<String> wanted = reading.options().service();
        if (lines.isEmpty()) {
            reportNothing(script, reading);
            return Optional.empty();
        } else if (wanted.isEmpty() && lines.size() == 1) {
            return Optional.of(lines.get(0));
        }
        Optional<RunLine> chosen = wanted.flatMap(name -> choose(lines, name));
        if (chosen.isEmpty()) {
            reportSeveral(lines, wanted, reading);
        }
        return chosen;
    }

    private static Optional<RunLine> choose(List<RunLine> lines, String wanted) {
        Optional<RunLine> named = lines.stream()
                .filter(line -> line.name().filter(wanted::equals).isPresent())
                .findFirst();
        return named.or(() -> IntStream.range(0, lines.size())
                .filter(i -> String.valueOf(i + 1).equals(wanted))
                .mapToObj(lines::get)
                .findFirst());
    }

    private void reportNothing(Script script, Reading reading) {
        Engine other = engine == Engine.DOCKER ? Engine.PODMAN : Engine.DOCKER;
        boolean ofOther = !RunLineFinder.find(script, other).isEmpty();
        String hint = ofOther
                ? "there is a `" + other.program() + " run` line: `pilotconfig import " + other.program()
                        + "` reads it."
                : "give the file in which a command `" + engine.program() + " run` stands, not within quotes.";
        reading.findings()
                .add(ImportCodes.NOTHING, BEGIN, "There is no `" + engine.program() + " run` line in the file.", hint);
    }

    private static void reportSeveral(List<RunLine> lines, Optional<String> wanted, Reading reading) {
        String listed = IntStream.range(0, Math.min(lines.size(), MOST_LISTED))
                .mapToObj(i -> lines.get(i).name().map(Visible::quoted).orElse("number " + (i + 1)) + " in line "
                        + lines.get(i).command().line())
                .collect(Collectors.joining(", "));
        String more = lines.size() > MOST_LISTED ? " and " + (lines.size() - MOST_LISTED) + " more" : "";
        String message = wanted.isPresent()
                ? "No line starts a container called " + Visible.quoted(wanted.get()) + "; there is " + listed + more
                        + "."
                : "The file starts " + lines.size() + " containers: " + listed + more + ".";
        reading.findings()
                .add(
                        ImportCodes.SEVERAL,
                        lines.get(0).span(),
                        message,
                        "say which one is meant by `--service`: its name, or its number from 1 on.");
    }
}
