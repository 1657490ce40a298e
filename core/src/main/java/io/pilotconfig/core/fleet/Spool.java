package io.pilotconfig.core.fleet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A stream that was laid down in a temporary file, which no one else may read, so that it can be read again. */
final class Spool implements Closeable {
    private static final int STEP = 1 << 16;

    private final Path file;
    private final FileChannel channel;

    private Spool(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Lays a stream down, up to its end or some bytes. */
    static Spool of(InputStream in, long most) throws IOException {
        Path file = Files.createTempFile("pilotconfig-", ".yaml");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            Spool spool = new Spool(file, channel);
            spool.fill(in, most);
            return spool;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private void fill(InputStream in, long most) throws IOException {
        byte[] bytes = new byte[STEP];
        int count = in.read(bytes);
        for (long all = 0; count >= 0 && all <= most; all += count, count = in.read(bytes)) {
            ByteBuffer step = ByteBuffer.wrap(bytes, 0, count);
            while (step.hasRemaining()) {
                channel.write(step);
            }
        }
    }

    /** How many bytes were laid down. */
    long size() throws IOException {
        return channel.size();
    }

    /** What was laid down, from its beginning. */
    InputStream open() {
        return new InputStream() {
            private long at;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int count = channel.read(ByteBuffer.wrap(into, from, length), at);
                at += Math.max(0, count);
                return count;
            }
        };
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }
}
