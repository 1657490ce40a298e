package io.pilotconfig.core.generate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Bytes that are written once and then read: in memory while they are few, then in a temporary file without a name. */
final class Spill extends OutputStream {
    private static final int MOST_IN_MEMORY = 16 << 20;

    private final int most;
    private ByteArrayOutputStream memory = new ByteArrayOutputStream(1 << 12);
    private @Nullable FileChannel file;

    Spill() {
        this(MOST_IN_MEMORY);
    }

    Spill(int most) {
        this.most = most;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (file == null && memory.size() + length > most) {
            file = unnamed();
            append(file, ByteBuffer.wrap(memory.toByteArray()));
            memory = new ByteArrayOutputStream(0);
        }
        if (file == null) {
            memory.write(bytes, offset, length);
        } else {
            append(file, ByteBuffer.wrap(bytes, offset, length));
        }
    }

    private static FileChannel unnamed() throws IOException {
        Path path = Files.createTempFile("pilotconfig-", ".tmp");
        return FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    private static void append(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    /** What was written, from its beginning. */
    InputStream read() throws IOException {
        return file == null
                ? new ByteArrayInputStream(memory.toByteArray())
                : Channels.newInputStream(file.position(0));
    }

    /** Frees the memory or the disk. */
    @Override
    public void close() throws IOException {
        memory = new ByteArrayOutputStream(0);
        if (file != null) {
            file.close();
        }
    }
}
