package io.pilotconfig.core.section;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that a person most likely meant. */
public final class NearestName {
    private NearestName() {}

    /**
     * The known name nearest to what was written: letter case and {@code -} or {@code _} count for nothing, and about one
     * slip in three letters is forgiven (a letter missing, added, changed, or two swapped). Empty where none is near.
     */
    public static Optional<String> of(String written, Collection<String> known) {
        String folded = fold(written);
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String name : known) {
            int allowed = Math.max(1, Math.min(folded.length(), name.length()) / 3);
            if (Math.abs(folded.length() - name.length()) > allowed + 2) {
                continue;
            }
            int distance = distance(folded, fold(name));
            if (distance <= allowed && distance < least) {
                least = distance;
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether no more than so many slips lie between two names, counted as {@link #of} does. */
    public static boolean isWithin(String written, String known, int slips) {
        return distance(fold(written), fold(known)) <= slips;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    /** Optimal string alignment distance: insertions, deletions, changes and swaps of neighbours. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1), cost[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
