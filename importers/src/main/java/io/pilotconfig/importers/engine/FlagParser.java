package io.pilotconfig.importers.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes words apart as the engines' flag library does (spf13/pflag): flags, up to the first word that is none. */
public final class FlagParser {
    private static final int MOST_UNKNOWN = 20;

    private final FlagTable table;
    private final List<String> words;
    private final List<Flag> flags = new ArrayList<>();
    private final List<Name> unknown = new ArrayList<>();
    private Optional<Name> withoutValue = Optional.empty();
    private int next;

    /**
     * What was taken apart.
     *
     * @param flags the flags in order
     * @param unknown the names that are none of a flag, in order
     * @param withoutValue the last flag, where no word is left for its value
     * @param end which word is no flag; how many words there are, where all are flags
     */
    public record Flags(List<Flag> flags, List<Name> unknown, Optional<Name> withoutValue, int end) {}

    /**
     * A flag.
     *
     * @param name its long name, whatever it was called
     * @param called as it was called
     * @param valueWord which word has its value; for a switch without one the word that it stands in
     * @param at where in that word the value begins; -1 for a switch without one
     */
    public record Flag(String name, Name called, int valueWord, int at) {}

    /**
     * What a flag was called.
     *
     * @param written the name with its dashes
     * @param word which word it stands in
     * @param from where in that word it begins
     * @param to where it ends
     */
    public record Name(String written, int word, int from, int to) {}

    private FlagParser(FlagTable table, List<String> words, int from) {
        this.table = table;
        this.words = words;
        this.next = from;
    }

    /** Takes the words from one on apart. */
    public static Flags parse(FlagTable table, List<String> words, int from) {
        FlagParser parser = new FlagParser(table, words, from);
        parser.parse();
        return new Flags(List.copyOf(parser.flags), List.copyOf(parser.unknown), parser.withoutValue, parser.next);
    }

    private void parse() {
        while (next < words.size() && unknown.size() < MOST_UNKNOWN) {
            String word = words.get(next);
            if (!word.startsWith("-") || word.length() == 1) {
                return;
            } else if (word.equals("--")) {
                next++;
                return;
            } else if (word.startsWith("--")) {
                parseLong(word, next++);
            } else {
                parseLetters(word, next++);
            }
        }
    }

    private void parseLong(String word, int index) {
        int equals = word.indexOf('=');
        int end = equals < 0 ? word.length() : equals;
        Name called = new Name(word.substring(0, end), index, 0, end);
        Optional<String> name = table.name(word.substring(2, end));
        if (name.isEmpty()) {
            unknown.add(called);
            if (equals < 0) {
                passOverValue();
            }
        } else if (equals >= 0) {
            flags.add(new Flag(name.get(), called, index, equals + 1));
        } else if (table.isSwitch(name.get())) {
            flags.add(new Flag(name.get(), called, index, -1));
        } else {
            takeValue(name.get(), called);
        }
    }

    /** Letters of switches may stand together; the value of one that takes any follows at once or as the next word. */
    private void parseLetters(String word, int index) {
        for (int i = 1; i < word.length(); i++) {
            Name called = new Name("-" + word.charAt(i), index, i, i + Character.charCount(word.codePointAt(i)));
            Optional<String> name = table.name(word.charAt(i));
            if (name.isEmpty()) {
                unknown.add(called);
                return;
            } else if (i + 2 < word.length() && word.charAt(i + 1) == '=') {
                flags.add(new Flag(name.get(), called, index, i + 2));
                return;
            } else if (table.isSwitch(name.get())) {
                flags.add(new Flag(name.get(), called, index, -1));
            } else if (i + 1 < word.length()) {
                flags.add(new Flag(name.get(), called, index, i + 1));
                return;
            } else {
                takeValue(name.get(), called);
            }
        }
    }

    private void takeValue(String name, Name called) {
        if (next < words.size()) {
            flags.add(new Flag(name, called, next++, 0));
        } else {
            withoutValue = Optional.of(called);
        }
    }

    /** Whether an unknown flag takes a value is not known either: what follows it and looks like one is taken for it. */
    private void passOverValue() {
        boolean another = next + 1 < words.size() && words.get(next + 1).startsWith("-");
        if (another && !words.get(next).startsWith("-")) {
            next++;
        }
    }
}
