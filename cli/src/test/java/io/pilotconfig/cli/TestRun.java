package io.pilotconfig.cli;

import io.pilotconfig.cli.Session.Look;
import io.pilotconfig.core.render.Renderers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Runs the command as a shell would, and keeps what it printed. */
final class TestRun {
    private byte[] input = {};
    private Look look = Look.PLAIN;
    private Renderers renderers = Renderers.installed();

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

    TestRun renderers(Renderers installed) {
        renderers = installed;
        return this;
    }

    Result with(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return with(out, args);
    }

    Result with(OutputStream out, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = new Session(new ByteArrayInputStream(input), out, err, look, () -> renderers);
        int status = Main.run(args, session);
        String printed = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
        return new Result(status, printed, err.toString(StandardCharsets.UTF_8));
    }
}
