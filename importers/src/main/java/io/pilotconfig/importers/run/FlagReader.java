package io.pilotconfig.importers.run;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.NearestName;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.ImportCodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the flags of a command line apart as the engines' flag library does (spf13/pflag, flags up to the first word that
 * is none).
 */
final class FlagReader {
    private static final int MOST_UNKNOWN = 20;

    private final String command;
    private final FlagTable table;
    private final List<Word> words;
    private final List<Flag> flags = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private int next;
    private int unknown;

    /**
     * The flags before a word that is none.
     *
     * @param flags the flags
     * @param end which word that is
     * @param flaws what the engine would refuse
     */
    record Flags(List<Flag> flags, int end, List<Flaw> flaws) {}

    private FlagReader(String command, FlagTable table, List<Word> words, int from) {
        this.command = command;
        this.table = table;
        this.words = words;
        this.next = from;
    }

    /** Reads the flags from a word on. */
    static Flags read(String command, FlagTable table, List<Word> words, int from) {
        FlagReader reader = new FlagReader(command, table, words, from);
        reader.run();
        return new Flags(List.copyOf(reader.flags), reader.next, List.copyOf(reader.flaws));
    }

    private void run() {
        while (next < words.size() && unknown < MOST_UNKNOWN) {
            String word = words.get(next).text();
            if (!word.startsWith("-") || word.length() == 1) {
                return;
            } else if (word.equals("--")) {
                next++;
                return;
            } else if (word.startsWith("--")) {
                readLong(words.get(next++));
            } else {
                readLetters(words.get(next++));
            }
        }
    }

    private void readLong(Word word) {
        int equals = word.text().indexOf('=');
        String written = equals < 0 ? word.text() : word.text().substring(0, equals);
        Optional<String> name = table.name(written.substring(2));
        if (name.isEmpty()) {
            reportUnknown(word.part(0, written.length()).span(), written);
            if (equals < 0) {
                passOverValue();
            }
        } else if (equals >= 0) {
            flags.add(new Flag(name.get(), written, word.span(), word, equals + 1));
        } else if (table.isSwitch(name.get())) {
            flags.add(new Flag(name.get(), written, word.span(), word, -1));
        } else {
            readValue(name.get(), written, word);
        }
    }

    private void readLetters(Word word) {
        String text = word.text();
        for (int i = 1; i < text.length(); i++) {
            String written = "-" + text.charAt(i);
            Optional<String> name = table.name(text.charAt(i));
            if (name.isEmpty()) {
                reportUnknown(
                        word.part(i, i + Character.charCount(text.codePointAt(i)))
                                .span(),
                        written);
                return;
            } else if (i + 2 < text.length() && text.charAt(i + 1) == '=') {
                flags.add(new Flag(name.get(), written, word.span(), word, i + 2));
                return;
            } else if (table.isSwitch(name.get())) {
                flags.add(new Flag(name.get(), written, word.span(), word, -1));
            } else if (i + 1 < text.length()) {
                flags.add(new Flag(name.get(), written, word.span(), word, i + 1));
                return;
            } else {
                readValue(name.get(), written, word);
            }
        }
    }

    private void readValue(String name, String written, Word word) {
        if (next >= words.size()) {
            flaws.add(Flaw.syntax(
                    word.span(),
                    "`" + written + "` wants a value, and none follows.",
                    "write its value, or leave it out."));
            return;
        }
        Word value = words.get(next++);
        Span span = new Span(word.span().start(), value.span().end());
        flags.add(new Flag(name, written, span, value, 0));
    }

    /** Whether an unknown flag takes a value is not known either: what follows it and looks like one is taken for it. */
    private void passOverValue() {
        boolean another = next + 1 < words.size() && words.get(next + 1).text().startsWith("-");
        if (another && !words.get(next).text().startsWith("-")) {
            next++;
        }
    }

    private void reportUnknown(Span span, String written) {
        unknown++;
        String hint = NearestName.of(written, table.names())
                .map(name -> "did you mean `--" + name + "`?")
                .orElse("remove it, or look it up in `" + command + " --help`.");
        flaws.add(new Flaw(
                ImportCodes.UNKNOWN, span, "`" + command + "` knows no " + Visible.quoted(written) + ".", hint));
    }
}
