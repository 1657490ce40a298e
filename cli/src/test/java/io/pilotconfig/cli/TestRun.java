package io.pilotconfig.cli;

import io.pilotconfig.cli.Session.Look;
import io.pilotconfig.core.check.CheckRule;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.render.Renderers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Runs the command as a shell would, and keeps what it printed. */
final class TestRun {
    private byte[] input = {};
    private Look look = Look.PLAIN;
    private Optional<RunMemory> memory = Optional.empty();
    private Supplier<Installed> installed = () -> Installed.of(Plugins.NONE);

    /**
     * What came of a run.
     *
     * @param status the exit status
     * @param out standard output
     * @param err standard error
     */
    record Result(int status, String out, String err) {}

    static Result run(String... args) {
        return new TestRun().with(args);
    }

    TestRun input(String text) {
        return input(text.getBytes(StandardCharsets.UTF_8));
    }

    TestRun input(byte[] bytes) {
        input = bytes;
        return this;
    }

    TestRun look(Look how) {
        look = how;
        return this;
    }

    TestRun memory(RunMemory where) {
        memory = Optional.of(where);
        return this;
    }

    TestRun renderers(Renderers renderers) {
        installed = () -> new Installed(renderers, new SettingsChecker());
        return this;
    }

    TestRun rules(CheckRule... rules) {
        installed = () -> new Installed(Renderers.installed(), new SettingsChecker(List.of(rules)));
        return this;
    }

    TestRun plugins(String value) {
        installed = () -> Installed.of(Plugins.of(value));
        return this;
    }

    Result with(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return with(out, args);
    }

    Result with(OutputStream out, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = with(out, err, args);
        String printed = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
        return new Result(status, printed, err.toString(StandardCharsets.UTF_8));
    }

    /** Gives the status; the two streams may be one, as on a terminal. */
    int with(OutputStream out, OutputStream err, String... args) {
        return Main.run(args, new Session(new ByteArrayInputStream(input), out, err, look, installed, () -> memory));
    }
}
