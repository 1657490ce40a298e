package io.pilotconfig.importers.quadlet;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the words of {@code PodmanArgs} as flags of {@code podman run}, as its library pflag does. */
final class PodmanWords {
    private final Remarks remarks;
    private final VersionRange versions;
    private final List<PlacedText> words = new ArrayList<>();
    private int at;

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
        while (at < words.size()) {
            PlacedText word = words.get(at++);
            if (word.startsWith("--", 0) && word.length() > 2) {
                readLong(word, arguments);
            } else if (word.startsWith("-", 0) && word.length() > 1 && word.charAt(1) != '-') {
                readShort(word, arguments);
            } else {
                remarks.add(
                        ImportCodes.SYNTAX,
                        word.span(),
                        "Podman takes " + Visible.quoted(word.text()) + " in `PodmanArgs=` for the image.",
                        "write flags in `PodmanArgs=` only; quote a value with blanks.");
                return;
            }
        }
    }

    private void readLong(PlacedText word, List<Argument> arguments) {
        int equals = word.indexOf('=', 2);
        PlacedText written = word.piece(2, equals < 0 ? word.length() : equals);
        Optional<String> name = RunFlags.named(written.text());
        if (name.isEmpty()) {
            unknown(word.piece(0, 2 + written.length()), RunFlags.nearest(written.text()));
            return;
        }
        if (equals >= 0) {
            add(name.get(), word.piece(equals + 1), arguments);
        } else if (RunFlags.isSwitch(name.get())) {
            add(name.get(), PlacedText.at("true", word.span()), arguments);
        } else {
            addNext(name.get(), word, arguments);
        }
    }

    /** Letters of switches may stand together; the value of one that takes any follows at once or as the next word. */
    private void readShort(PlacedText word, List<Argument> arguments) {
        for (int i = 1; i < word.length(); i++) {
            Optional<String> name = RunFlags.ofLetter(word.charAt(i));
            if (name.isEmpty()) {
                unknown(word, Optional.empty());
                return;
            }
            boolean assigned = i + 1 < word.length() && word.charAt(i + 1) == '=';
            if (assigned) {
                add(name.get(), word.piece(i + 2), arguments);
                return;
            } else if (RunFlags.isSwitch(name.get())) {
                add(name.get(), PlacedText.at("true", word.span(i, i + 1)), arguments);
            } else if (i + 1 < word.length()) {
                add(name.get(), word.piece(i + 1), arguments);
                return;
            } else {
                addNext(name.get(), word, arguments);
            }
        }
    }

    private void addNext(String name, PlacedText word, List<Argument> arguments) {
        if (at < words.size()) {
            add(name, words.get(at++), arguments);
        } else {
            remarks.add(
                    ImportCodes.SYNTAX,
                    word.span(),
                    "`--" + name + "` in `PodmanArgs=` has no value: podman takes the image for it.",
                    "write the value behind it.");
        }
    }

    private void add(String name, PlacedText value, List<Argument> arguments) {
        String flag = "--" + name;
        versions.flag(flag, value.text(), value.span());
        String meaning = ContainerKey.ofFlag(flag, value.text())
                .map(ContainerKey::meaning)
                .orElse("");
        arguments.add(new Argument(flag, value, "`" + flag + "`", meaning));
    }

    private void unknown(PlacedText flag, Optional<String> near) {
        remarks.add(
                ImportCodes.UNKNOWN,
                flag.span(),
                "`podman run` knows no flag " + Visible.quoted(flag.text()) + ".",
                near.map(name -> "write `--" + name + "`.").orElse("see podman-run(1) for the flags."));
    }
}
