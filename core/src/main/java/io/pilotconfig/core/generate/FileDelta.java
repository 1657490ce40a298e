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
    private final byte[] base;
    private final byte[] file;
    private final DataOutput out;
    private int lines;
    private int own;

    private FileDelta(byte[] base, byte[] file, DataOutput out) {
        this.base = base;
        this.file = file;
        this.out = out;
    }

    /** Writes a file. */
    static void write(byte[] base, byte[] file, DataOutput out) throws IOException {
        new FileDelta(base, file, out).write();
    }

    private void write() throws IOException {
        out.writeInt(file.length);
        int at = 0;
        int atBase = 0;
        while (at < file.length) {
            int end = lineEnd(file, at);
            int endBase = lineEnd(base, atBase);
            if (Arrays.equals(file, at, end, base, atBase, endBase)) {
                if (own > 0) {
                    writePart(at);
                }
                lines++;
            } else {
                own += end - at;
            }
            at = end;
            atBase = endBase;
        }
        if (at > 0) {
            writePart(at);
        }
    }

    /** Writes how many lines are those of the base, and the bytes that follow them and are not. */
    private void writePart(int end) throws IOException {
        out.writeInt(lines);
        out.writeInt(own);
        out.write(file, end - own, own);
        lines = 0;
        own = 0;
    }

    /** Reads a file that was written by its difference from the base. */
    static byte[] read(byte[] base, DataInput in) throws IOException {
        int length = in.readInt();
        byte[] file = new byte[length];
        int at = 0;
        int atBase = 0;
        while (at < length) {
            int lines = in.readInt();
            int endBase = atBase;
            for (int i = 0; i < lines; i++) {
                endBase = lineEnd(base, endBase);
            }
            System.arraycopy(base, atBase, file, at, endBase - atBase);
            at += endBase - atBase;
            atBase = endBase;
            int own = in.readInt();
            in.readFully(file, at, own);
            atBase = skipLines(base, atBase, file, at, at + own);
            at += own;
        }
        return file;
    }

    private static int skipLines(byte[] base, int from, byte[] file, int start, int end) {
        int at = from;
        for (int i = start; i < end; i = lineEnd(file, i)) {
            at = lineEnd(base, at);
        }
        return at;
    }

    private static int lineEnd(byte[] bytes, int start) {
        int at = start;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, bytes.length);
    }
}
