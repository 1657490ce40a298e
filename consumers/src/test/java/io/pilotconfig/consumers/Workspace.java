package io.pilotconfig.consumers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The host of a pilot during one test: a directory that both engines see, with a token and a directory for jobs.
 * Afterwards the directory is gone, and so are the containers and secrets that got their names here.
 */
final class Workspace implements AutoCloseable {
    /** What the token's file holds: its length tells it from any other file. */
    static final int TOKEN_LENGTH = 1234;

    private static final int PILOT = 1000;

    private final Path directory;
    private final List<String> names = new ArrayList<>();
    private final List<List<String>> cleaning = new ArrayList<>();

    Workspace() throws IOException {
        directory = Files.createTempDirectory(Consumers.EXCHANGE, "test-");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path token = Files.writeString(directory.resolve("token"), "t".repeat(TOKEN_LENGTH));
        Files.setAttribute(token, "unix:uid", PILOT);
        Files.setPosixFilePermissions(token, PosixFilePermissions.fromString("r--------"));
        Files.setPosixFilePermissions(directory("work"), PosixFilePermissions.fromString("rwxrwxrwx"));
    }

    /** The directory: {@code /HOST} in settings. */
    Path path() {
        return directory;
    }

    /** A path in the directory, as text. */
    String path(String name) {
        return directory + "/" + name;
    }

    /** Writes a file. */
    Path write(String name, String text) {
        try {
            return Files.writeString(directory.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a directory. */
    Path directory(String name) {
        try {
            return Files.createDirectories(directory.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes directories of any name, whatever the locale lets Java write. */
    void directories(Collection<String> paths) {
        forEach(paths, "mkdir", "-p", "--");
    }

    /** Makes files of any name. */
    void files(Collection<String> paths) {
        forEach(paths, "touch", "--");
    }

    /** Gives a file or directory any name. */
    void move(String from, String to) {
        forEach(List.of(from, to), "mv", "-T", "--");
    }

    private void forEach(Collection<String> paths, String... command) {
        Path list = write("paths", paths.stream().map(path -> path + "\0").collect(Collectors.joining()));
        List<String> words = new ArrayList<>(List.of("xargs", "-0"));
        words.addAll(List.of(command));
        Program.of(words).reading(list).run().orFail();
    }

    /** A name for a container, or for something else that has one; unlike any other. */
    String uniqueName() {
        String name = directory.getFileName() + "." + names.size();
        names.add(name);
        return name;
    }

    /** A name for a container, which is removed afterwards. */
    String containerName(Engine engine) {
        String name = uniqueName();
        removeAfterwards(engine, "rm", "--force", name);
        return name;
    }

    /** Calls the engine when the test has ended. */
    void removeAfterwards(Engine engine, String... words) {
        List<String> command = new ArrayList<>(List.of("env", engine.id()));
        command.addAll(List.of(words));
        cleaning.add(command);
    }

    /** Keeps the program in containers that have {@code work} as {@code /pilot}, so that they can be looked at. */
    void hold() {
        write("work/.hold", "");
    }

    /** Removes what was made last first: a network cannot go before the containers in it. */
    @Override
    public void close() {
        for (int i = cleaning.size() - 1; i >= 0; i--) {
            Program.of(cleaning.get(i)).with(Engine.environment()).run();
        }
        Program.of("rm", "-rf", "--", directory.toString()).run().orFail();
    }
}
