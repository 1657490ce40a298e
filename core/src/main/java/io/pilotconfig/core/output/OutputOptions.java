package io.pilotconfig.core.output;

/**
 * How a tree is brought about.
 *
 * @param check only find out what would change
 * @param diff tell how each file that changes differs
 * @param prune remove files that an earlier run wrote and this one does not
 * @param sync wait until the disk has what was written
 */
public record OutputOptions(boolean check, boolean diff, boolean prune, boolean sync) {
    /** Writes, without differences, removal and waiting. */
    public static final OutputOptions DEFAULTS = new OutputOptions(false, false, false, false);

    /** The same, with this {@link #check}. */
    public OutputOptions withCheck(boolean wanted) {
        return new OutputOptions(wanted, diff, prune, sync);
    }

    /** The same, with this {@link #diff}. */
    public OutputOptions withDiff(boolean wanted) {
        return new OutputOptions(check, wanted, prune, sync);
    }

    /** The same, with this {@link #prune}. */
    public OutputOptions withPrune(boolean wanted) {
        return new OutputOptions(check, diff, wanted, sync);
    }

    /** The same, with this {@link #sync}. */
    public OutputOptions withSync(boolean wanted) {
        return new OutputOptions(check, diff, prune, wanted);
    }
}
