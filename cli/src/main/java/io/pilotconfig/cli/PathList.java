package io.pilotconfig.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Paths by the hundred thousand, in a fraction of the memory that strings take. */
final class PathList {
    private final ByteArrayOutputStream paths = new ByteArrayOutputStream(0);

    /** Adds a path, which is ASCII and has no line feed. */
    void add(String path) {
        paths.writeBytes((path + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    void forEach(Consumer<String> action) {
        byte[] bytes = paths.toByteArray();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                action.accept(new String(bytes, start, i - start, StandardCharsets.US_ASCII));
                start = i + 1;
            }
        }
    }
}
