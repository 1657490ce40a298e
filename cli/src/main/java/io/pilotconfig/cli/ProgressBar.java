package io.pilotconfig.cli;

import io.pilotconfig.core.generate.FleetProgress;
import io.pilotconfig.core.output.FileChange;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Shows how far a run is, on a terminal and once it takes a while; hands every change on. */
final class ProgressBar implements FleetProgress {
    private static final long PATIENCE_NANOS = 1_000_000_000;
    private static final long PAUSE_NANOS = 100_000_000;
    private static final int WIDTH = 30;

    private final Session session;
    private final Consumer<FileChange> changes;
    private final AtomicInteger checked = new AtomicInteger();
    private final Thread thread = Thread.currentThread();
    private final LongSupplier clock;
    private int expected;
    private int generated;
    private long due;

    /** A bar that gets its time, in nanoseconds, from a clock. */
    ProgressBar(Session session, Consumer<FileChange> changes, LongSupplier clock) {
        this.session = session;
        this.changes = changes;
        this.clock = clock;
        this.due = clock.getAsLong() + PATIENCE_NANOS;
    }

    /** Says how many pilots will be generated. */
    void expect(int pilots) {
        expected = pilots;
    }

    @Override
    public void checked() {
        int count = checked.incrementAndGet();
        if (Thread.currentThread() == thread && isDue()) {
            session.pass("checking: " + count + " pilots");
        }
    }

    @Override
    public void generated(List<FileChange> files) {
        files.forEach(changes);
        generated++;
        if (isDue()) {
            session.pass("writing: " + bar() + " " + generated + " of " + expected + " pilots");
        }
    }

    private boolean isDue() {
        if (!session.look().chatty() || clock.getAsLong() < due) {
            return false;
        }
        due = clock.getAsLong() + PAUSE_NANOS;
        return true;
    }

    private String bar() {
        int filled = (int) ((long) WIDTH * Math.min(generated, expected) / Math.max(1, expected));
        return "[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "]";
    }
}
