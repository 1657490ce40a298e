package io.pilotconfig.consumers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a program to its end, or kills it with all that it started when it takes too long. */
final class Program {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final File NOTHING = new File("/dev/null");

    private final ProcessBuilder builder;
    private Duration limit = LIMIT;

    private Program(List<String> words) {
        builder = new ProcessBuilder(words).redirectInput(NOTHING);
    }

    static Program of(List<String> words) {
        return new Program(words);
    }

    static Program of(String... words) {
        return new Program(List.of(words));
    }

    /** What a program said, as UTF-8, and the status that it ended with. */
    record Outcome(int status, String out, String err) {
        boolean succeeded() {
            return status == 0;
        }

        /** This outcome, which must be a success. */
        Outcome orFail() {
            if (!succeeded()) {
                throw new AssertionError("exit status " + status + "\n" + err + out);
            }
            return this;
        }
    }

    Program in(Path directory) {
        builder.directory(directory.toFile());
        return this;
    }

    /** The whole environment of the program; nothing is inherited. */
    Program with(Map<String, String> environment) {
        builder.environment().clear();
        builder.environment().putAll(environment);
        return this;
    }

    /** How long it may take. */
    Program within(Duration time) {
        limit = time;
        return this;
    }

    Program reading(Path file) {
        builder.redirectInput(file.toFile());
        return this;
    }

    Outcome run() {
        try {
            Path out = Files.createTempFile("out", ".txt");
            Path err = Files.createTempFile("err", ".txt");
            try {
                Process process = builder.redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
                boolean ended = await(process);
                Outcome outcome =
                        new Outcome(ended ? process.exitValue() : -1, Files.readString(out), Files.readString(err));
                if (!ended) {
                    throw new AssertionError("not ended after " + limit + ": " + builder.command() + "\n" + outcome);
                }
                return outcome;
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean await(Process process) {
        try {
            return process.waitFor(limit.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } finally {
            kill(process);
        }
    }

    static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
