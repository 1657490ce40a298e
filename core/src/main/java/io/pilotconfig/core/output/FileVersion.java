package io.pilotconfig.core.output;

import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** A file before or after a change. */
final class FileVersion {
    private static final byte[] BINARY = {0};

    private final Set<PosixFilePermission> mode;
    private final byte[] content;

    FileVersion(Set<PosixFilePermission> mode, byte[] content) {
        this.mode = mode;
        this.content = content;
    }

    /** A file of which nothing can be shown. */
    static FileVersion tooLarge(Set<PosixFilePermission> mode) {
        return new FileVersion(mode, BINARY);
    }

    byte[] content() {
        return content;
    }

    /** Whether it is no text. */
    boolean isBinary() {
        for (byte unit : content) {
            if (unit == 0) {
                return true;
            }
        }
        return false;
    }

    /** Type and mode as git writes them: {@code 100644}. */
    String gitMode() {
        int bits = 0;
        for (PosixFilePermission permission : PosixFilePermission.values()) {
            bits = 2 * bits + (mode.contains(permission) ? 1 : 0);
        }
        return "100" + Integer.toOctalString(01000 | bits).substring(1);
    }
}
