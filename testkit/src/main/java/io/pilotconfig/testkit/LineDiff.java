package io.pilotconfig.testkit;

import io.pilotconfig.core.diagnostic.Visible;
import java.util.ArrayList;
import java.util.List;

/** The difference of two texts, line by line, for a person. */
final class LineDiff {
    private static final int CONTEXT = 2;
    private static final int MOST_LINES = 2000;

    private final List<String> before;
    private final List<String> after;

    private LineDiff(String before, String after) {
        List<String> old = List.of(before.split("\n", -1));
        List<String> fresh = List.of(after.split("\n", -1));
        int same = Math.max(0, sameAtFirst(old, fresh) - CONTEXT - 1);
        this.before = old.stream().skip(same).limit(MOST_LINES).toList();
        this.after = fresh.stream().skip(same).limit(MOST_LINES).toList();
    }

    /** Lines only in {@code before} behind {@code -}, those only in {@code after} behind {@code +}, some others around. */
    static String of(String before, String after) {
        return new LineDiff(before, after).print();
    }

    private static int sameAtFirst(List<String> before, List<String> after) {
        int same = 0;
        while (same < Math.min(before.size(), after.size()) && before.get(same).equals(after.get(same))) {
            same++;
        }
        return same;
    }

    private String print() {
        int[][] common = commonLengths();
        List<String> all = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                all.add("  " + before.get(i));
                i++;
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                all.add("- " + before.get(i++));
            } else {
                all.add("+ " + after.get(j++));
            }
        }
        return shortened(all);
    }

    /** At {@code [i][j]}, how many lines the rests from there have in common, in order. */
    private int[][] commonLengths() {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static String shortened(List<String> all) {
        StringBuilder text = new StringBuilder();
        boolean cut = false;
        for (int i = 0; i < all.size(); i++) {
            boolean near = all.subList(Math.max(0, i - CONTEXT), Math.min(all.size(), i + CONTEXT + 1)).stream()
                    .anyMatch(line -> !line.startsWith("  "));
            if (near) {
                text.append(Visible.of(all.get(i))).append('\n');
            } else if (!cut) {
                text.append("  ...\n");
            }
            cut = !near;
        }
        return text.toString();
    }
}
