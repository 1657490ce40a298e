package io.pilotconfig.core.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What we wrote for one pilot. Its text is a JSON object that is short, for it is kept once for each pilot.
 *
 * @param made whether we made the pilot's directory
 * @param stamps by the name of each file what we wrote under it: one stamp, or several after a run that was killed
 */
record ManifestEntry(boolean made, SortedMap<String, SortedSet<String>> stamps) {
    static final ManifestEntry NOTHING = new ManifestEntry(false, new TreeMap<>());

    private static final String MADE = "{\"made\":";
    private static final String FILES = ",\"files\":{";
    private static final String END = "}}";

    /** The text of an entry of files that are about to be written. */
    static String text(boolean made, Collection<WantedFile> files) {
        List<WantedFile> sorted = new ArrayList<>(files);
        sorted.sort(Comparator.comparing(WantedFile::name));
        StringBuilder text = begin(made);
        for (WantedFile file : sorted) {
            add(text, file.name(), file.stamp());
        }
        return end(text);
    }

    private static StringBuilder begin(boolean made) {
        return new StringBuilder(256).append(MADE).append(made).append(FILES);
    }

    private static void add(StringBuilder text, String name, String stamps) {
        text.append('"').append(name).append("\":\"").append(stamps).append("\",");
    }

    /** Ends the text of an entry, in the place of the comma behind its last file. */
    private static String end(StringBuilder text) {
        boolean comma = text.charAt(text.length() - 1) == ',';
        text.setLength(text.length() - (comma ? 1 : 0));
        return text.append(END).toString();
    }

    /** Whether the entry of a text is of a directory that we made. */
    static boolean isMade(String text) {
        return text.startsWith(MADE + true);
    }

    /** The entry of a text; empty where the text is not one that we wrote. */
    static Optional<ManifestEntry> parse(String text) {
        boolean made = isMade(text);
        SortedMap<String, SortedSet<String>> stamps = new TreeMap<>();
        String[] parts = text.substring(Math.min(text.length(), (MADE + made + FILES).length()))
                .split("\"", -1);
        for (int i = 1; i + 2 < parts.length; i += 4) {
            if (!PlainName.isOne(parts[i])) {
                return Optional.empty();
            }
            stamps.put(parts[i], new TreeSet<>(Set.of(parts[i + 2].split(" ", -1))));
        }
        ManifestEntry entry = new ManifestEntry(made, stamps);
        return entry.toString().equals(text) ? Optional.of(entry) : Optional.empty();
    }

    boolean isEmpty() {
        return stamps.isEmpty();
    }

    boolean has(String file, byte[] content) {
        return stamps.getOrDefault(file, new TreeSet<>()).contains(Stamp.of(content));
    }

    /** Whether a file of this size can be one that {@link #has} knows. */
    boolean mayBe(String file, long size) {
        return stamps.getOrDefault(file, new TreeSet<>()).stream().anyMatch(stamp -> stamp.startsWith(size + "-"));
    }

    /** Whether it tells of everything that the other tells of. */
    boolean covers(ManifestEntry other) {
        return (made || !other.made)
                && other.stamps.entrySet().stream()
                        .allMatch(file -> stamps.getOrDefault(file.getKey(), new TreeSet<>())
                                .containsAll(file.getValue()));
    }

    /** What both tell of. */
    ManifestEntry and(ManifestEntry other) {
        SortedMap<String, SortedSet<String>> all = new TreeMap<>();
        stamps.forEach((name, known) -> all.put(name, new TreeSet<>(known)));
        other.stamps.forEach(
                (name, known) -> all.computeIfAbsent(name, n -> new TreeSet<>()).addAll(known));
        return new ManifestEntry(made || other.made, all);
    }

    /** The entry with only the files that the other does not have. */
    ManifestEntry without(ManifestEntry other) {
        SortedMap<String, SortedSet<String>> rest = new TreeMap<>(stamps);
        rest.keySet().removeAll(other.stamps.keySet());
        return new ManifestEntry(made, rest);
    }

    /** The entry as JSON in ASCII. */
    @Override
    public String toString() {
        StringBuilder text = begin(made);
        stamps.forEach((name, known) -> add(text, name, String.join(" ", known)));
        return end(text);
    }
}
