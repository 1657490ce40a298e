package io.pilotconfig.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A settings file on its way to become text; can hold what settings cannot, such as a key twice. */
sealed interface Tree {
    /**
     * A single value.
     *
     * @param text the value
     * @param literal whether JSON has it without quotes: a number or a boolean
     */
    record Text(String text, boolean literal) implements Tree {}

    /** A piece of a file that is written as it is. */
    record Raw(String source) implements Tree {}

    /** A list. */
    record Items(List<Tree> items) implements Tree {
        static Items of(Collection<String> texts) {
            return new Items(
                    texts.stream().map(text -> (Tree) new Text(text, false)).toList());
        }
    }

    /** A key with what stands under it. */
    record Entry(String key, Tree value) {}

    /** A mapping, in order. Can be changed. */
    final class Branch implements Tree {
        private final List<Entry> entries = new ArrayList<>();

        List<Entry> entries() {
            return entries;
        }

        /** Sets a key: in its place if it is there, else at the end. */
        Branch put(String key, Tree value) {
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i).key().equals(key)) {
                    entries.set(i, new Entry(key, value));
                    return this;
                }
            }
            return add(key, value);
        }

        Branch put(String key, String text) {
            return put(key, new Text(text, false));
        }

        Branch putLiteral(String key, Object value) {
            return put(key, new Text(String.valueOf(value), true));
        }

        Branch put(String key, Optional<String> text) {
            text.ifPresent(value -> put(key, value));
            return this;
        }

        /** Adds a key at the end, be it there already or not. */
        Branch add(String key, Tree value) {
            entries.add(new Entry(key, value));
            return this;
        }

        Branch remove(String key) {
            entries.removeIf(entry -> entry.key().equals(key));
            return this;
        }

        /** The mapping under a key, made if nothing is there. */
        Branch branch(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key) && entry.value() instanceof Branch branch) {
                    return branch;
                }
            }
            Branch branch = new Branch();
            put(key, branch);
            return branch;
        }
    }
}
