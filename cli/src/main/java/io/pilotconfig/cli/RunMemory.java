package io.pilotconfig.cli;

import io.pilotconfig.core.generate.PastRun;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * The last run of {@code generate} into each directory, remembered where users keep what can be made again. It may be
 * removed at any time; what cannot be read or written is not remembered, and such a run does all of its work.
 *
 * @param folder one file for each directory; made when there is something to keep
 * @param identity what tells the renderers and rules of this command from those of another version
 */
record RunMemory(Path folder, String identity) {
    private static final String CACHE = "XDG_CACHE_HOME";
    private static final String HOME = "HOME";
    private static final String OURS = "pilotconfig/generate";
    private static final String ENDING = ".run";
    private static final int MOST_FILES = 500;

    /** That of this process; none where rules of others take part, for nobody knows what these depend on. */
    static Optional<RunMemory> ofProcess(Map<String, String> environment) {
        Optional<Path> folder = folder(environment);
        Optional<String> identity = CommandJar.identity();
        return environment.getOrDefault(Plugins.VARIABLE, "").isEmpty() && folder.isPresent() && identity.isPresent()
                ? Optional.of(new RunMemory(folder.get(), identity.get()))
                : Optional.empty();
    }

    /** The folder that these variables name, as the launcher takes them. */
    static Optional<Path> folder(Map<String, String> environment) {
        String cache = environment.getOrDefault(CACHE, "");
        String home = environment.getOrDefault(HOME, "");
        if (cache.startsWith("/")) {
            return Optional.of(Path.of(cache, OURS));
        }
        return home.isEmpty() ? Optional.empty() : Optional.of(Path.of(home, ".cache", OURS));
    }

    /** The last run into a directory, if it was one of this digest. */
    Optional<PastRun> recall(Path directory, String digest) {
        try (InputStream file = Files.newInputStream(file(directory));
                CheckedInputStream in = new CheckedInputStream(new BufferedInputStream(file), new CRC32())) {
            DataInputStream data = new DataInputStream(in);
            if (!data.readUTF().equals(digest)) {
                return Optional.empty();
            }
            PastRun run = PastRun.read(data);
            long sum = in.getChecksum().getValue();
            return data.readLong() == sum ? Optional.of(run) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps the last run into a directory, in the place of the one before. */
    void keep(Path directory, String digest, PastRun run) {
        try {
            Path file = file(directory);
            Files.createDirectories(folder);
            Path temporary = Files.createTempFile(folder, "", ".tmp"); // which only its owner may read
            try {
                write(temporary, digest, run);
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(temporary);
            }
            removeOldest();
        } catch (IOException e) {
            // The next run does all of its work.
        }
    }

    private static void write(Path file, String digest, PastRun run) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file);
                CheckedOutputStream out = new CheckedOutputStream(new BufferedOutputStream(stream), new CRC32())) {
            DataOutputStream data = new DataOutputStream(out);
            data.writeUTF(digest);
            run.write(data);
            data.writeLong(out.getChecksum().getValue());
        }
    }

    private Path file(Path directory) throws IOException {
        return folder.resolve(FleetDigest.of(directory.toRealPath().toString()) + ENDING);
    }

    /** Forgets directories of long ago, where there are very many. */
    private void removeOldest() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            all.forEach(files::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        if (files.size() > MOST_FILES) {
            files.sort(Comparator.comparing(file -> file.toFile().lastModified()));
            for (Path file : files.subList(0, files.size() - MOST_FILES)) {
                Files.deleteIfExists(file);
            }
        }
    }
}
