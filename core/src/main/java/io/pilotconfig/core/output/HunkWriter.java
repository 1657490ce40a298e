package io.pilotconfig.core.output;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes the differing places of two files, each with three lines around it. */
final class HunkWriter {
    private static final int CONTEXT = 3;
    private static final byte[] NOT_ENDED = "\n\\ No newline at end of file\n".getBytes(StandardCharsets.UTF_8);

    private final List<Line> before;
    private final List<Line> after;
    private final ByteArrayOutputStream patch;

    HunkWriter(List<Line> before, List<Line> after, ByteArrayOutputStream patch) {
        this.before = before;
        this.after = after;
        this.patch = patch;
    }

    /** Lines removed and lines added at one place; the ends are exclusive. */
    private record Edit(int before, int beforeEnd, int after, int afterEnd) {}

    /** Writes them, with the partners of lines as {@link LineMatches} finds them. */
    void write(int[] partners) {
        List<Edit> hunk = new ArrayList<>();
        for (Edit edit : edits(partners)) {
            if (!hunk.isEmpty() && edit.before() - hunk.get(hunk.size() - 1).beforeEnd() > 2 * CONTEXT) {
                writeHunk(hunk);
                hunk.clear();
            }
            hunk.add(edit);
        }
        if (!hunk.isEmpty()) {
            writeHunk(hunk);
        }
    }

    private List<Edit> edits(int[] partners) {
        List<Edit> edits = new ArrayList<>();
        int x = 0;
        int y = 0;
        while (x < before.size() || y < after.size()) {
            int beginBefore = x;
            while (x < before.size() && partners[x] < 0) {
                x++;
            }
            int beginAfter = y;
            y = x < before.size() ? partners[x] : after.size();
            if (x > beginBefore || y > beginAfter) {
                edits.add(new Edit(beginBefore, x, beginAfter, y));
            }
            x++;
            y++;
        }
        return edits;
    }

    private void writeHunk(List<Edit> edits) {
        Edit first = edits.get(0);
        Edit last = edits.get(edits.size() - 1);
        int lead = Math.min(CONTEXT, first.before());
        int trail = Math.min(CONTEXT, before.size() - last.beforeEnd());
        add("@@ -" + range(first.before() - lead, last.beforeEnd() + trail) + " +"
                + range(first.after() - lead, last.afterEnd() + trail) + " @@\n");
        int x = first.before() - lead;
        for (Edit edit : edits) {
            write(' ', before.subList(x, edit.before()));
            write('-', before.subList(edit.before(), edit.beforeEnd()));
            write('+', after.subList(edit.after(), edit.afterEnd()));
            x = edit.beforeEnd();
        }
        write(' ', before.subList(x, x + trail));
    }

    /** The number of the first line, from 1, and how many there are; of no line, the number of the one before. */
    private static String range(int start, int end) {
        int count = end - start;
        return (count == 0 ? start : start + 1) + (count == 1 ? "" : "," + count);
    }

    private void write(char sign, List<Line> lines) {
        for (Line line : lines) {
            patch.write(sign);
            patch.writeBytes(line.bytes());
            if (!line.isEnded()) {
                patch.writeBytes(NOT_ENDED);
            }
        }
    }

    private void add(String text) {
        patch.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
