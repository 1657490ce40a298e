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

    /** Whether an earlier run made the directory of a pilot. */
    synchronized boolean isMade(String pilot) {
        return ManifestEntry.isMade(before.text(pilot));
    }

    /** Whether this run wrote for a pilot what earlier ones did. */
    synchronized boolean isSame(String pilot) {
        return before.text(pilot).equals(now.text(pilot));
    }

    /** Says what is about to be written for a pilot, as the text of an entry. */
    synchronized void announce(String pilot, String entry) throws IOException {
        if (!entry.equals(before.text(pilot)) && !isCovered(pilot, entry)) {
            journal.add(pilot, entry);
        }
    }

    private boolean isCovered(String pilot, String entry) {
        ManifestEntry known = before.get(pilot);
        return !known.isEmpty() && known.covers(ManifestEntry.parse(entry).orElseThrow());
    }

    /** Says what the tree has of a pilot, as the text of an entry. */
    synchronized void record(String pilot, String entry) {
        String known = before.text(pilot);
        now.put(pilot, entry.equals(known) ? known : entry);
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
