package io.pilotconfig.quadlet;

import io.pilotconfig.core.launch.Origin;
import java.util.List;

/**
 * A unit file that podman's generator makes a systemd service of, before it is text.
 *
 * @param sections the sections, in order
 */
record QuadletUnit(List<Section> sections) {
    QuadletUnit {
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param name the name between its brackets
     * @param origin what it comes from
     * @param entries its lines, in order
     */
    record Section(String name, Origin origin, List<Entry> entries) {
        Section {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A line.
     *
     * @param key the key
     * @param value what it is set to
     * @param origin what it comes from
     */
    record Entry(String key, Value value, Origin origin) {}

    /** What a key is set to, by the way in which the reader takes it. */
    sealed interface Value {
        /** How many characters it has, quotes and escapes left out. */
        int length();
    }

    /**
     * A text without any character that a reader treats specially.
     *
     * @param text the text
     */
    record Plain(String text) implements Value {
        @Override
        public int length() {
            return text.length();
        }
    }

    /**
     * A text that takes the whole line as it is: there is no quoting.
     *
     * @param text the text
     * @param unquoted whether the reader removes double quotes at its ends
     */
    record Line(String text, boolean unquoted) implements Value {
        @Override
        public int length() {
            return text.length();
        }
    }

    /**
     * Words with quotes and escapes.
     *
     * @param words the words
     */
    record Words(List<String> words) implements Value {
        Words {
            words = List.copyOf(words);
        }

        @Override
        public int length() {
            int length = 0;
            for (String word : words) {
                length += word.length() + 3;
            }
            return length;
        }
    }
}
