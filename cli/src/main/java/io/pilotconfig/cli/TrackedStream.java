package io.pilotconfig.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * A standard stream that never throws but remembers why it failed. Printing goes on as if nothing had happened, and the
 * command ends with the right status once it is done.
 */
final class TrackedStream extends OutputStream {
    private static final String READER_IS_GONE = "Broken pipe";

    private final BufferedOutputStream target;
    private Optional<IOException> failure = Optional.empty();

    TrackedStream(OutputStream target) {
        this.target = new BufferedOutputStream(target);
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (failure.isEmpty()) {
            try {
                target.write(bytes, offset, length);
            } catch (IOException e) {
                failure = Optional.of(e);
            }
        }
    }

    @Override
    public void flush() {
        if (failure.isEmpty()) {
            try {
                target.flush();
            } catch (IOException e) {
                failure = Optional.of(e);
            }
        }
    }

    /** The first failure; everything after it was not written. */
    Optional<IOException> failure() {
        return failure;
    }

    /** Whether whoever read the stream stopped reading, as {@code head} does: no reason to complain. */
    boolean isAbandoned() {
        return failure.map(IOException::getMessage)
                .filter(READER_IS_GONE::equals)
                .isPresent();
    }
}
