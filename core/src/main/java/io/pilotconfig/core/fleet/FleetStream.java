package io.pilotconfig.core.fleet;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.source.SourceFailure;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32C;

/** The bytes of a fleet file, counted and summed. Fails where they are too many. */
final class FleetStream extends FilterInputStream {
    private final CRC32C sum = new CRC32C();
    private final long size;
    private final long most;
    private long count;

    /**
     * The bytes of a file.
     *
     * @param size how many there should be
     * @param most how many there may be
     */
    FleetStream(InputStream in, long size, long most) {
        super(in);
        this.size = size;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = in.read(into, from, length);
        if (read > 0) {
            sum.update(into, from, read);
            count += read;
        }
        if (Math.max(size, count) > most) {
            throw new SourceFailure(
                    Codes.FLEET_TOO_LARGE,
                    "A fleet file may have 512 MiB at most.",
                    "make a directory of several files of it.");
        }
        return read;
    }

    /** What tells other bytes from those that were read. */
    long sum() {
        return sum.getValue() + (count << 32);
    }
}
