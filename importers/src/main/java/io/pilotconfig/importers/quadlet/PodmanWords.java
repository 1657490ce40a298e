package io.pilotconfig.importers.quadlet;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.importers.engine.EngineFlags;
import io.pilotconfig.importers.engine.FlagParser;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.PlacedText;
import java.util.ArrayList;
import java.util.List;

/** Reads the words of {@code PodmanArgs} as flags of {@code podman run}. */
final class PodmanWords {
    private final Remarks remarks;
    private final VersionRange versions;
    private final List<PlacedText> words = new ArrayList<>();

    PodmanWords(Remarks remarks, VersionRange versions) {
        this.remarks = remarks;
        this.versions = versions;
    }

    /** Adds the arguments of all lines, whose words are one list. */
    void read(List<UnitLine> lines, List<Argument> arguments) {
        for (UnitLine line : lines) {
            for (PlacedText word : UnitWords.arguments(line, remarks)) {
                words.add(SystemdText.resolve(word, true, line, remarks));
            }
        }
        FlagParser.Flags parsed = FlagParser.parse(
                EngineFlags.PODMAN_RUN, words.stream().map(PlacedText::text).toList(), 0);
        parsed.flags().forEach(flag -> arguments.add(argument(flag)));
        parsed.unknown().forEach(this::unknown);
        parsed.withoutValue().ifPresent(this::withoutValue);
        if (parsed.end() < words.size() && parsed.unknown().isEmpty()) {
            image(words.get(parsed.end()));
        }
    }

    private Argument argument(FlagParser.Flag parsed) {
        String flag = "--" + parsed.name();
        PlacedText value = parsed.at() < 0
                ? PlacedText.at("true", place(parsed.called()).span())
                : words.get(parsed.valueWord()).piece(parsed.at());
        versions.flag(flag, value.text(), value.span());
        String meaning = ContainerKey.ofFlag(flag, value.text())
                .map(ContainerKey::meaning)
                .orElse("");
        return new Argument(flag, value, "`" + flag + "`", meaning);
    }

    private PlacedText place(FlagParser.Name flag) {
        return words.get(flag.word()).piece(flag.from(), flag.to());
    }

    private void unknown(FlagParser.Name flag) {
        remarks.add(
                ImportCodes.UNKNOWN,
                place(flag).span(),
                "`podman run` knows no flag " + Visible.quoted(flag.written()) + ".",
                EngineFlags.PODMAN_RUN
                        .nearest(flag.written())
                        .map(name -> "write `--" + name + "`.")
                        .orElse("see podman-run(1) for the flags."));
    }

    private void withoutValue(FlagParser.Name flag) {
        remarks.add(
                ImportCodes.SYNTAX,
                words.get(flag.word()).span(),
                "`" + flag.written() + "` in `PodmanArgs=` has no value: podman takes the image for it.",
                "write the value behind it.");
    }

    private void image(PlacedText word) {
        remarks.add(
                ImportCodes.SYNTAX,
                word.span(),
                "Podman takes " + Visible.quoted(word.text()) + " in `PodmanArgs=` for the image.",
                "write flags in `PodmanArgs=` only; quote a value with blanks.");
    }
}
