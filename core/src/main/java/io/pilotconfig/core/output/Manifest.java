package io.pilotconfig.core.output;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What we wrote for each pilot, in the order of their names. Entries are kept as text, which is small; a fleet of 100,000
 * pilots takes some 30 MB. Not thread-safe.
 */
final class Manifest {
    private final NavigableMap<String, String> entries = new TreeMap<>();

    ManifestEntry get(String pilot) {
        String text = text(pilot);
        return text.isEmpty()
                ? ManifestEntry.NOTHING
                : ManifestEntry.parse(text).orElseThrow();
    }

    /** The text of an entry; empty where there is none. */
    String text(String pilot) {
        return entries.getOrDefault(pilot, "");
    }

    /** Sets an entry by its text. */
    void put(String pilot, String text) {
        entries.put(pilot, text);
    }

    /** Sets an entry, or removes it where it tells of nothing. */
    void put(String pilot, ManifestEntry entry) {
        if (entry.isEmpty()) {
            entries.remove(pilot);
        } else {
            entries.put(pilot, entry.toString());
        }
    }

    /** Adds a line as {@link #line} gives it; false if it is none. */
    boolean add(String line) {
        int middle = line.indexOf("\":");
        if (middle < 1 || line.charAt(0) != '"' || !PlainName.isOne(line.substring(1, middle))) {
            return false;
        }
        String pilot = line.substring(1, middle);
        String text = line.substring(middle + 2);
        Optional<ManifestEntry> entry = ManifestEntry.parse(text);
        entry.ifPresent(found -> add(pilot, found, text));
        return entry.isPresent();
    }

    private void add(String pilot, ManifestEntry found, String text) {
        if (entries.containsKey(pilot)) {
            put(pilot, get(pilot).and(found));
        } else if (!found.isEmpty()) {
            put(pilot, text);
        }
    }

    /** One pilot's line in a file. */
    static String line(String pilot, String entry) {
        return "\"" + pilot + "\":" + entry;
    }

    /** The texts of the entries by pilot. */
    SortedMap<String, String> entries() {
        return entries;
    }
}
