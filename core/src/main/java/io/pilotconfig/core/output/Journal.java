package io.pilotconfig.core.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run is about to write, line by line as in the manifest, until the manifest itself tells. So the next run knows the
 * files of one that was killed.
 */
final class Journal {
    static final String NAME = TemporaryFile.name("journal");

    private static final Set<OpenOption> APPEND = Set.of(
            StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND, LinkOption.NOFOLLOW_LINKS);

    private final Folder root;
    private final boolean sync;
    private @Nullable FileChannel channel;

    Journal(Folder root, boolean sync) {
        this.root = root;
        this.sync = sync;
    }

    /** Adds what a killed run left to a manifest, but for a line that it was just writing; false if there is nothing. */
    static boolean read(Folder root, Manifest manifest) throws IOException {
        try (BufferedReader lines = ManifestFile.open(root, NAME)) {
            for (String line = lines.readLine(); line != null && manifest.add(line); ) {
                line = lines.readLine();
            }
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    void add(String pilot, String entry) throws IOException {
        FileChannel open = open();
        ByteBuffer line = ByteBuffer.wrap((Manifest.line(pilot, entry) + "\n").getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
            open.write(line);
        }
        if (sync) {
            open.force(false);
        }
    }

    private FileChannel open() throws IOException {
        if (channel == null) {
            channel = FileChannel.open(
                    root.path().resolve(NAME),
                    APPEND,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));
        }
        return channel;
    }

    /** Closes it; it stays for the next run. */
    void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // Each line was written when it was added.
        }
        channel = null;
    }

    /** Removes it: the manifest tells everything. */
    void remove() throws IOException {
        close();
        try {
            root.delete(NAME);
        } catch (NoSuchFileException e) {
            // Nothing was about to be written.
        }
    }
}
