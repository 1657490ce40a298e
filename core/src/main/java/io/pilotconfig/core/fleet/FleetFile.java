package io.pilotconfig.core.fleet;

import io.pilotconfig.core.source.YamlPieces;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/** A file of a fleet, which has to stay as it is while the fleet is read. */
final class FleetFile {
    /** The most bytes that a fleet file may have. */
    static final long MOST_BYTES = 512L << 20;

    private final String name;
    private final Origin origin;
    private @Nullable State before;
    private @Nullable Long sum;

    /** Where the bytes come from. */
    private interface Origin {
        InputStream open() throws IOException;

        State state() throws IOException;
    }

    /** What changes when somebody writes to a file. */
    private record State(long size, FileTime modified, String key) {}

    /** The text of the file while it is read. */
    final class Reading implements AutoCloseable {
        private final FleetStream stream;
        private final YamlPieces pieces;

        private Reading() throws IOException {
            requireUnchanged();
            this.stream = new FleetStream(origin.open(), origin.state().size(), MOST_BYTES);
            this.pieces = new YamlPieces(name, stream);
        }

        YamlPieces pieces() {
            return pieces;
        }

        /** Says that all of the file was read. */
        void requireSame() throws IOException {
            if (sum != null && sum != stream.sum()) {
                throw new FleetChangedException(name);
            }
            sum = stream.sum();
            requireUnchanged();
        }

        @Override
        public void close() throws IOException {
            pieces.close();
        }
    }

    private FleetFile(String name, Origin origin) {
        this.name = name;
        this.origin = origin;
    }

    static FleetFile of(Path file) {
        return new FleetFile(file.toString(), new Origin() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public State state() throws IOException {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new State(
                        attributes.size(), attributes.lastModifiedTime(), String.valueOf(attributes.fileKey()));
            }
        });
    }

    static FleetFile of(String name, Spool spool) {
        return new FleetFile(name, new Origin() {
            @Override
            public InputStream open() {
                return spool.open();
            }

            @Override
            public State state() throws IOException {
                return new State(spool.size(), FileTime.fromMillis(0), "");
            }
        });
    }

    /** What diagnostics call it. */
    String name() {
        return name;
    }

    /** Its name without directory and ending. */
    String baseName() {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? last : last.substring(0, dot);
    }

    /**
     * Begins to read it.
     *
     * @throws FleetChangedException if it is another than before
     */
    Reading read() throws IOException {
        return new Reading();
    }

    /** Whether it has more bytes than a fleet file may have. */
    boolean isTooLarge() throws IOException {
        return origin.state().size() > MOST_BYTES;
    }

    /** The bytes, to look for something. */
    InputStream open() throws IOException {
        return origin.open();
    }

    private void requireUnchanged() throws IOException {
        State now = origin.state();
        if (before != null && !before.equals(now)) {
            throw new FleetChangedException(name);
        }
        before = now;
    }
}
