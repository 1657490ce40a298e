package io.pilotconfig.core.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which lines of a file are those of another, by Myers' algorithm: the fewest lines are removed and added. Files that
 * differ nearly everywhere count as different between the first and the last difference.
 */
final class LineMatches {
    private static final int NONE = -1;
    private static final int MOST_EDITS = 1000;

    private final List<Line> before;
    private final List<Line> after;
    private final int[] partners;

    private LineMatches(List<Line> before, List<Line> after) {
        this.before = before;
        this.after = after;
        this.partners = new int[before.size()];
        Arrays.fill(partners, NONE);
    }

    /** For each line before the index of the same line after, or a negative number; these indexes only rise. */
    static int[] of(List<Line> before, List<Line> after) {
        LineMatches matches = new LineMatches(before, after);
        int head = matches.matchHead();
        int tail = matches.matchTail(head);
        matches.matchMiddle(head, before.size() - tail, after.size() - tail);
        return matches.partners;
    }

    private int matchHead() {
        int head = 0;
        while (head < Math.min(before.size(), after.size()) && before.get(head).equals(after.get(head))) {
            partners[head] = head;
            head++;
        }
        return head;
    }

    private int matchTail(int head) {
        int tail = 0;
        int most = Math.min(before.size(), after.size()) - head;
        while (tail < most && same(before.size() - 1 - tail, after.size() - 1 - tail)) {
            partners[before.size() - 1 - tail] = after.size() - 1 - tail;
            tail++;
        }
        return tail;
    }

    private boolean same(int x, int y) {
        return before.get(x).equals(after.get(y));
    }

    /** Finds the shortest way from the corner of the edit graph to the other, and matches along its diagonals. */
    private void matchMiddle(int head, int endBefore, int endAfter) {
        int width = endBefore - head;
        int height = endAfter - head;
        List<int[]> reached = new ArrayList<>();
        for (int edits = 0; edits <= Math.min(width + height, MOST_EDITS); edits++) {
            int[] furthest = new int[2 * edits + 1];
            reached.add(furthest);
            for (int k = -edits; k <= edits; k += 2) {
                int x = edits == 0 ? 0 : step(reached.get(edits - 1), edits, k);
                while (x < width && x - k < height && same(head + x, head + x - k)) {
                    x++;
                }
                furthest[k + edits] = x;
                if (x >= width && x - k >= height) {
                    matchBack(reached, head, k);
                    return;
                }
            }
        }
    }

    /** Where one more edit leads to on diagonal k: a line added where that is further, else one removed. */
    private static int step(int[] last, int edits, int k) {
        return isAddition(last, edits, k) ? last[k + edits] : last[k + edits - 2] + 1;
    }

    private static boolean isAddition(int[] last, int edits, int k) {
        return k == -edits || (k != edits && last[k + edits - 2] < last[k + edits]);
    }

    private void matchBack(List<int[]> reached, int head, int lastDiagonal) {
        int k = lastDiagonal;
        for (int edits = reached.size() - 1; edits >= 0; edits--) {
            int x = reached.get(edits)[k + edits];
            int begin = edits == 0 ? 0 : step(reached.get(edits - 1), edits, k);
            while (x > begin) {
                x--;
                partners[head + x] = head + x - k;
            }
            if (edits > 0) {
                k += isAddition(reached.get(edits - 1), edits, k) ? 1 : -1;
            }
        }
    }
}
