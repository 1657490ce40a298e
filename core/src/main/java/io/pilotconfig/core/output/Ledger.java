package io.pilotconfig.core.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The books of a tree: what earlier runs wrote and what this one does. Whatever is written is told in the manifest or the
 * journal before. Thread-safe.
 */
final class Ledger {
    private final Folder root;
    private final boolean sync;
    private final Manifest before = new Manifest();
    private final Manifest now = new Manifest();
    private final Journal journal;
    private final boolean sound;
    private final boolean killed;

    private Ledger(Folder root, boolean sync) throws IOException {
        this.root = root;
        this.sync = sync;
        this.journal = new Journal(root, sync);
        this.sound = ManifestFile.read(root, before);
        this.killed = Journal.read(root, before);
    }

    static Ledger read(Folder root, boolean sync) throws IOException {
        return new Ledger(root, sync);
    }

    /** Whether the manifest could be read. */
    boolean isSound() {
        return sound;
    }

    /** Whether an earlier run did not come to its end. */
    boolean wasKilled() {
        return killed;
    }

    /** The pilots that earlier runs wrote, in order. */
    synchronized List<String> pilotsBefore() {
        return new ArrayList<>(before.entries().keySet());
    }

    synchronized ManifestEntry before(String pilot) {
        return before.get(pilot);
    }

    /** What this run wrote for a pilot. */
    synchronized ManifestEntry now(String pilot) {
        return now.get(pilot);
    }

    /** Says what is about to be written for a pilot. */
    synchronized void announce(String pilot, ManifestEntry entry) throws IOException {
        if (!before.get(pilot).covers(entry)) {
            journal.add(pilot, entry);
        }
    }

    /** Says what the tree has of a pilot. */
    synchronized void record(String pilot, ManifestEntry entry) {
        now.put(pilot, entry);
    }

    /** Takes what a killed run was about to write for written. */
    synchronized void settle() throws IOException {
        ManifestFile.write(root, before, sync);
        journal.remove();
    }

    /** Puts the manifest in order at the end of a run that came to it. */
    synchronized void finish() throws IOException {
        if (!sound || !now.entries().equals(before.entries())) {
            ManifestFile.write(root, now, sync);
        }
        journal.remove();
    }

    synchronized void close() {
        journal.close();
    }
}
