package io.pilotconfig.core.generate;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Writes a file as how it differs from another, line by line: the files of neighbouring pilots have nearly all lines in
 * common, so that little is left of them.
 */
final class FileDelta {
    private FileDelta() {}

    /** Writes the length, and then by turns: bytes that are the base's, lines that are not, the lines they stand for. */
    static void write(byte[] base, byte[] file, DataOutput out) throws IOException {
        out.writeInt(file.length);
        int at = 0;
        int atBase = 0;
        while (at < file.length) {
            int same = same(base, atBase, file, at);
            int own = at + same;
            int other = atBase + same;
            int end = own;
            int endBase = other;
            while (end < file.length && (end == own || same(base, endBase, file, end) == 0)) {
                end = lineEnd(file, end);
                endBase = lineEnd(base, endBase);
            }
            out.writeInt(same);
            out.writeInt(end - own);
            out.write(file, own, end - own);
            out.writeInt(endBase - other);
            at = end;
            atBase = endBase;
        }
    }

    /** How many bytes of whole lines are the same from here on. */
    private static int same(byte[] base, int atBase, byte[] file, int at) {
        int differs = Arrays.mismatch(base, atBase, base.length, file, at, file.length);
        if (differs < 0) {
            return file.length - at;
        }
        while (differs > 0 && file[at + differs - 1] != '\n') {
            differs--;
        }
        return differs;
    }

    private static int lineEnd(byte[] bytes, int start) {
        int at = start;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, bytes.length);
    }

    /** Reads a file that was written by its difference from the base. */
    static byte[] read(byte[] base, DataInput in) throws IOException {
        byte[] file = new byte[in.readInt()];
        int at = 0;
        int atBase = 0;
        while (at < file.length) {
            int same = in.readInt();
            System.arraycopy(base, atBase, file, at, same);
            int own = in.readInt();
            in.readFully(file, at + same, own);
            at += same + own;
            atBase += same + in.readInt();
        }
        return file;
    }
}
