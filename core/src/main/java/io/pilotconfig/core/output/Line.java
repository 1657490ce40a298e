package io.pilotconfig.core.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A line of a file with its end, if it has one; equal to every line of the same bytes. */
final class Line {
    private final byte[] file;
    private final int start;
    private final int end;
    private final int hash;

    private Line(byte[] file, int start, int end) {
        this.file = file;
        this.start = start;
        this.end = end;
        int sum = 0;
        for (int i = start; i < end; i++) {
            sum = 31 * sum + file[i];
        }
        this.hash = sum;
    }

    /** The lines of a file; none of an empty one. */
    static List<Line> split(byte[] file) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < file.length; i++) {
            if (file[i] == '\n') {
                lines.add(new Line(file, start, i + 1));
                start = i + 1;
            }
        }
        if (start < file.length) {
            lines.add(new Line(file, start, file.length));
        }
        return lines;
    }

    /** Its bytes. */
    byte[] bytes() {
        return Arrays.copyOfRange(file, start, end);
    }

    /** Whether a line feed ends it; only the last line of a file may lack one. */
    boolean isEnded() {
        return file[end - 1] == '\n';
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Line line
                && hash == line.hash
                && Arrays.equals(file, start, end, line.file, line.start, line.end);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
