package io.pilotconfig.importers.run;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.engine.FlagParser;
import io.pilotconfig.importers.engine.FlagTable;
import io.pilotconfig.importers.specimen.ImportCodes;
import java.util.ArrayList;
import java.util.List;

/** Reads the flags of a command line, and says what the engine would refuse of them. */
final class FlagReader {
    private final String command;
    private final FlagTable table;
    private final List<Word> words;

    /**
     * The flags before a word that is none.
     *
     * @param flags the flags
     * @param end which word that is
     * @param flaws what the engine would refuse
     */
    record Flags(List<Flag> flags, int end, List<Flaw> flaws) {}

    private FlagReader(String command, FlagTable table, List<Word> words) {
        this.command = command;
        this.table = table;
        this.words = words;
    }

    /** Reads the flags from a word on. */
    static Flags read(String command, FlagTable table, List<Word> words, int from) {
        FlagReader reader = new FlagReader(command, table, words);
        FlagParser.Flags parsed =
                FlagParser.parse(table, words.stream().map(Word::text).toList(), from);
        List<Flaw> flaws = new ArrayList<>();
        parsed.unknown().forEach(name -> flaws.add(reader.unknown(name)));
        parsed.withoutValue().ifPresent(name -> flaws.add(reader.withoutValue(name)));
        return new Flags(parsed.flags().stream().map(reader::flag).toList(), parsed.end(), flaws);
    }

    private Flag flag(FlagParser.Flag flag) {
        Word value = words.get(flag.valueWord());
        Span span = new Span(
                words.get(flag.called().word()).span().start(), value.span().end());
        return new Flag(flag.name(), flag.called().written(), span, value, flag.at());
    }

    private Flaw withoutValue(FlagParser.Name flag) {
        return Flaw.syntax(
                words.get(flag.word()).span(),
                "`" + flag.written() + "` wants a value, and none follows.",
                "write its value, or leave it out.");
    }

    private Flaw unknown(FlagParser.Name flag) {
        return new Flaw(
                ImportCodes.UNKNOWN,
                words.get(flag.word()).part(flag.from(), flag.to()).span(),
                "`" + command + "` knows no " + Visible.quoted(flag.written()) + ".",
                table.nearest(flag.written())
                        .map(name -> "did you mean `--" + name + "`?")
                        .orElse("remove it, or look it up in `" + command + " --help`."));
    }
}
