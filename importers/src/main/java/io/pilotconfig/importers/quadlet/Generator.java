package io.pilotconfig.importers.quadlet;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.NearestName;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes arguments for podman of the keys of {@code [Container]}, as podman's generator does. */
final class Generator {
    private final UnitFile unit;
    private final Remarks remarks;
    private final VersionRange versions;
    private final List<Argument> arguments = new ArrayList<>();
    private final List<PlacedText> command = new ArrayList<>();

    Generator(UnitFile unit, Remarks remarks, VersionRange versions) {
        this.unit = unit;
        this.remarks = remarks;
        this.versions = versions;
    }

    /** The arguments: the keys' in the order of the unit, then those of {@code PodmanArgs}. */
    List<Argument> arguments() {
        List<UnitLine> further = List.of();
        for (List<UnitLine> lines : unit.keys(UnitFile.CONTAINER)) {
            PlacedText word = lines.get(0).key();
            Optional<ContainerKey> key = ContainerKey.of(word.text());
            if (key.isEmpty()) {
                unknown(lines.get(0));
            } else if (key.get() == ContainerKey.PODMAN_ARGS) {
                further = UnitFile.list(lines);
            } else {
                add(key.get(), lines);
            }
        }
        new PodmanWords(remarks, versions).read(further, arguments);
        return arguments;
    }

    /** The words of the command; none where the image's own runs. */
    List<PlacedText> command() {
        return command;
    }

    private void unknown(UnitLine line) {
        Optional<String> near = NearestName.of(line.key().text(), ContainerKey.words());
        remarks.add(
                ImportCodes.UNKNOWN,
                line.key().span(),
                line.file(),
                "Podman knows no key " + Visible.quoted(line.key().text()) + " in [Container], and refuses the unit.",
                ServiceSections.sectionOf(line.key().text())
                        .map(section -> "write it in [" + section + "].")
                        .or(() -> near.map(name -> "write `" + name + "`."))
                        .orElse("see podman-systemd.unit(5) for the keys."));
    }

    private void add(ContainerKey key, List<UnitLine> lines) {
        switch (key.reading()) {
            case LAST -> last(key, lines).ifPresent(line -> addLast(key, line));
            case SWITCH -> last(key, lines).ifPresent(line -> addSwitch(key, line));
            case LINES -> UnitFile.list(lines).forEach(line -> add(key, line, line.value()));
            case NAMES ->
                UnitFile.list(lines)
                        .forEach(line -> UnitWords.names(line, remarks).forEach(word -> add(key, line, word)));
            case ARGUMENTS, PAIRS ->
                UnitFile.list(lines)
                        .forEach(line -> UnitWords.arguments(line, remarks).forEach(word -> add(key, line, word)));
            case COMMAND -> last(key, lines).ifPresent(this::addCommand);
        }
    }

    private Optional<UnitLine> last(ContainerKey key, List<UnitLine> lines) {
        UnitLine last = lines.get(lines.size() - 1);
        for (UnitLine line : lines.subList(0, lines.size() - 1)) {
            if (line.file().equals(last.file()) && !line.value().isEmpty()) {
                remarks.dropped(
                        line.key().span(),
                        "`" + key.word() + "=` is set again further down, and podman takes the last one.",
                        "take one of them away.");
            }
        }
        return unit.last(UnitFile.CONTAINER, key.word());
    }

    /** Podman takes all double quotes at both ends away, from 5.8.2 on one pair of them only. */
    private PlacedText unquoted(UnitLine line) {
        PlacedText value = Blanks.trimEnd(line.value());
        int start = 0;
        int end = value.length();
        while (end > 0 && value.charAt(end - 1) == '"') {
            end--;
        }
        while (start < end && value.charAt(start) == '"') {
            start++;
        }
        boolean isPair = start == 1 && end == value.length() - 1;
        if (!isPair && (start > 0 || end < value.length())) {
            remarks.add(
                    ImportCodes.AMBIGUOUS,
                    value.span(),
                    line.file(),
                    "Podman before 5.8.2 takes every double quote at the ends of " + line.written()
                            + " away, later ones a pair of them only.",
                    "write the value without double quotes at its ends.");
        }
        return value.piece(start, end);
    }

    private void addLast(ContainerKey key, UnitLine line) {
        PlacedText value = unquoted(line);
        if (!value.isEmpty()) {
            add(key, line, value);
        }
    }

    private void addSwitch(ContainerKey key, UnitLine line) {
        PlacedText value = unquoted(line);
        switch (value.text().toLowerCase(Locale.ROOT)) {
            case "1", "yes", "true", "on" ->
                add(key, line, PlacedText.at(key.prefix().isEmpty() ? "true" : "", value.span()));
            case "0", "no", "false", "off" -> {}
            default ->
                remarks.add(
                        ImportCodes.UNKNOWN,
                        value.span(),
                        line.written() + " is neither true nor false, and podman takes it for false.",
                        "write `true` or `false`.");
        }
    }

    private void add(ContainerKey key, UnitLine line, PlacedText value) {
        PlacedText resolved = SystemdText.resolve(value, key.prefix().isEmpty(), line, remarks);
        PlacedText.Builder text = new PlacedText.Builder();
        key.prefix().chars().forEach(c -> text.append((char) c, value.span()));
        versions.key(key, line);
        arguments.add(new Argument(
                key.flag().isEmpty() ? key.word() : key.flag(),
                key.prefix().isEmpty() ? resolved : text.append(resolved).build(value.span()),
                line.written(),
                key.meaning()));
    }

    private void addCommand(UnitLine line) {
        for (PlacedText word : UnitWords.arguments(line, remarks)) {
            command.add(SystemdText.resolve(word, true, line, remarks));
        }
    }
}
