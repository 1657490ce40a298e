package io.pilotconfig.core.output;

/**
 * The files of a tree in two numbers, by which they are known again: those of {@link OutputTree#written} and of
 * {@link OutputTree#found} are equal if every file has its name, its bytes (by length and checksum) and its mode. No
 * defence against anybody who means it ill.
 *
 * @param files how many files
 * @param sum over all of them, in whatever order
 */
public record TreeState(long files, long sum) {
    static final TreeState NOTHING = new TreeState(0, 0);

    /** The state with one more file. */
    TreeState with(String pilot, String name, String stamp, boolean executable) {
        return new TreeState(files + 1, sum + hash(pilot + "/" + name + " " + stamp + (executable ? " x" : "")));
    }

    /** FNV-1a, and then mixed so that sums of it do not cancel out. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return hash ^ (hash >>> 33);
    }
}
