package io.pilotconfig.consumers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/** A {@code docker} and a {@code podman} that write down what they are called with: fast, and there on any machine. */
final class Recorder {
    private static final String PROGRAM = """
            #!/bin/sh
            printf '%s\\0' "${0##*/}" "$@" > "$RECORD"
            """;

    private final Path directory;
    private final Path record;

    Recorder(Path directory) throws IOException {
        this.directory = directory.toAbsolutePath();
        this.record = this.directory.resolve("record");
        for (Engine engine : Engine.values()) {
            Path program = Files.writeString(this.directory.resolve(engine.id()), PROGRAM);
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** The environment in which the recorder is the engine. */
    Map<String, String> environment() {
        String path = Consumers.variable("PATH").orElse("/usr/bin:/bin");
        return Map.of(
                "PATH",
                directory + File.pathSeparator + path,
                "RECORD",
                record.toString(),
                "HOME",
                "/nonexistent",
                "LC_ALL",
                "C.UTF-8");
    }

    /** The words that the engine gets, its name first, when a shell runs a file with the line. */
    List<String> words(Shell shell, String line) {
        Path file = write(line);
        return recorded(Program.of(shell.command(file.getFileName().toString())));
    }

    /** The words that the engine gets when a shell reads the line from standard input. */
    List<String> wordsOfPipe(Shell shell, String line) {
        return recorded(Program.of(shell.command()).reading(write(line)));
    }

    private Path write(String line) {
        try {
            return Files.writeString(directory.resolve("line.sh"), line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> recorded(Program shell) {
        Program.Outcome outcome = shell.in(directory).with(environment()).run().orFail();
        if (!outcome.out().isEmpty() || !outcome.err().isEmpty()) {
            throw new AssertionError("the shell said: " + outcome);
        }
        return words();
    }

    /** The words of the call since the last time that this was asked. */
    List<String> words() {
        try {
            byte[] bytes = Files.readAllBytes(record);
            Files.delete(record);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return List.of(text.substring(0, text.length() - 1).split("\0", -1));
        } catch (IOException e) {
            throw new UncheckedIOException("the engine was not called", e);
        }
    }
}
