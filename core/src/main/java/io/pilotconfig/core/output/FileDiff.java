package io.pilotconfig.core.output;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How a file differs: one file of a patch, as {@code git diff} writes it and {@code git apply} and {@code patch -p1} read
 * it. Its bytes are those of the file, whatever their encoding.
 */
public final class FileDiff {
    private final byte[] bytes;

    private FileDiff(byte[] bytes) {
        this.bytes = bytes;
    }

    static FileDiff of(String path, Optional<FileVersion> before, Optional<FileVersion> after) {
        ByteArrayOutputStream patch = new ByteArrayOutputStream();
        add(patch, "diff --git a/" + path + " b/" + path + "\n");
        add(patch, modes(before, after));
        byte[] old = before.map(FileVersion::content).orElse(new byte[0]);
        byte[] now = after.map(FileVersion::content).orElse(new byte[0]);
        if (Arrays.equals(old, now)) {
            return new FileDiff(patch.toByteArray());
        }
        String from = before.isPresent() ? "a/" + path : "/dev/null";
        String to = after.isPresent() ? "b/" + path : "/dev/null";
        if (before.filter(FileVersion::isBinary).isPresent()
                || after.filter(FileVersion::isBinary).isPresent()) {
            add(patch, "Binary files " + from + " and " + to + " differ\n");
        } else {
            add(patch, "--- " + from + "\n+++ " + to + "\n");
            List<Line> oldLines = Line.split(old);
            List<Line> newLines = Line.split(now);
            new HunkWriter(oldLines, newLines, patch).write(LineMatches.of(oldLines, newLines));
        }
        return new FileDiff(patch.toByteArray());
    }

    private static String modes(Optional<FileVersion> before, Optional<FileVersion> after) {
        String old = before.map(FileVersion::gitMode).orElse("");
        String now = after.map(FileVersion::gitMode).orElse("");
        if (old.isEmpty()) {
            return "new file mode " + now + "\n";
        } else if (now.isEmpty()) {
            return "deleted file mode " + old + "\n";
        }
        return old.equals(now) ? "" : "old mode " + old + "\nnew mode " + now + "\n";
    }

    private static void add(ByteArrayOutputStream patch, String text) {
        patch.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The patch as it is to be printed. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The patch as text; bytes that are no UTF-8 are replaced. */
    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
