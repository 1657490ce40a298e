package io.pilotconfig.importers.run;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.engine.JsonWords;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.PlacedText;
import io.pilotconfig.importers.specimen.Reading;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the container that a line starts. */
final class ContainerReader {
    private static final Set<String> STAND_ONCE = Set.of(
            "name", "user", "cpus", "memory", "pids-limit", "stop-timeout", "pull", "restart", "entrypoint", "runtime");
    private static final String HOST = "host";
    private static final Set<String> OF_ENGINE = Set.of(HOST, "bridge", "default", "none", "");
    private static final Map<String, String> PULLS_OF_PODMAN = Map.of(
            "Always",
            "always",
            "Never",
            "never",
            "ifnotpresent",
            "missing",
            "IfNotPresent",
            "missing",
            "ifnewer",
            "newer");

    private final RunLine line;
    private final Set<String> networks = new HashSet<>();
    private final Gathering gathering;
    private final VariableReader variables;
    private final VolumeReader volumes;
    private final MountReader mounts;
    private final DeviceReader devices;
    private final GpuCollector gpus;
    private final SecurityReader security;
    private final LimitReader limits;
    private final OptionReader options;
    private final LeftOut leftOut;

    /**
     * A reader of a line.
     *
     * @param assigned in which line of its script each variable gets its value
     */
    ContainerReader(RunLine line, Map<String, Integer> assigned, Reading reading) {
        this.line = line;
        this.gathering = new Gathering(line.engine(), Specimen.of(line.engine().program()), reading);
        MountCollector collector = new MountCollector(gathering);
        this.variables = new VariableReader(gathering, assigned);
        this.volumes = new VolumeReader(gathering, collector);
        this.mounts = new MountReader(gathering, collector);
        this.gpus = new GpuCollector(gathering);
        this.devices = new DeviceReader(gathering, gpus);
        this.security = new SecurityReader(gathering);
        this.limits = new LimitReader(gathering);
        this.options = new OptionReader(gathering, line);
        this.leftOut = new LeftOut(gathering);
    }

    Specimen read() {
        Map<String, Flag> last = new HashMap<>();
        for (Flag flag : line.flags()) {
            if (STAND_ONCE.contains(flag.name())) {
                reportOverruled(Optional.ofNullable(last.put(flag.name(), flag)));
            } else if (flag.name().equals("env-file") && flag.isKnown()) {
                variables.addFile(flag);
            }
        }
        for (Flag flag : line.flags()) {
            if (flag.equals(last.getOrDefault(flag.name(), flag))) {
                add(flag);
            }
        }
        gpus.end();
        options.end();
        addRest();
        return gathering.specimen().build();
    }

    private void reportOverruled(Optional<Flag> flag) {
        if (flag.isPresent()) {
            gathering.dropped(
                    flag.get().span(),
                    "`" + flag.get().written() + "` stands again further on, and the last one counts.",
                    "remove this one.");
        }
    }

    private void add(Flag flag) {
        if (flag.name().equals("env")) {
            variables.add(flag);
        } else if (line.engine().ofRun().isSwitch(flag.name())) {
            addSwitch(flag);
        } else if (flag.isKnown()) {
            addKnown(flag);
        } else if (flag.name().equals("volume")) {
            volumes.addUnknown(flag);
        }
    }

    private void addSwitch(Flag flag) {
        Optional<Boolean> on = flag.isBare() ? Optional.of(true) : Switch.parse(flag.text());
        if (on.isEmpty()) {
            if (flag.isKnown()) {
                gathering.wrong(
                        flag.value().span(),
                        "`" + flag.written() + "` is `true` or `false`, not " + Visible.quoted(flag.text()) + ".",
                        "write `" + flag.written() + "` alone, or leave it out.");
            }
            return;
        }
        switch (flag.name()) {
            case "interactive", "tty", "detach", "rm" -> options.addSwitch(flag, on.get());
            case "rmi" -> {
                options.addSwitch(flag, on.get());
                leftOut.add(flag, on.get());
            }
            case "privileged" -> addPrivileged(flag, on.get());
            default -> leftOut.add(flag, on.get());
        }
    }

    private void addPrivileged(Flag flag, boolean on) {
        if (on) {
            gathering.specimen().with(Part.PRIVILEGED, "true", flag.span());
        }
    }

    private void addKnown(Flag flag) {
        switch (flag.name()) {
            case "volume" -> volumes.add(flag);
            case "mount" -> mounts.add(flag);
            case "device" -> devices.add(flag);
            case "gpus" -> gpus.add(flag);
            case "security-opt" -> security.add(flag);
            case "cpus" -> limits.addCpus(flag);
            case "memory" -> limits.addMemory(flag);
            case "pids-limit" -> limits.addProcesses(flag);
            case "ulimit" -> limits.addUserLimit(flag);
            case "stop-timeout" -> limits.addStopTime(flag);
            case "restart" -> options.addRestart(flag);
            case "secret" -> options.addSecret(flag);
            default -> addText(flag);
        }
    }

    private void addText(Flag flag) {
        switch (flag.name()) {
            case "env-file" -> {}
            case "name" -> gathering.with(Part.NAME, flag.value());
            case "user" -> gathering.with(Part.USER, flag.value());
            case "network" -> addNetwork(flag);
            case "pull" -> addPull(flag);
            case "entrypoint" -> addEntrypoint(flag);
            case "runtime" -> addRuntime(flag);
            case "attach" -> {
                options.addAttach(flag);
                leftOut.add(flag);
            }
            default -> leftOut.add(flag);
        }
    }

    private void addNetwork(Flag flag) {
        if (!networks.isEmpty()) {
            addFurtherNetwork(flag);
            return;
        }
        networks.add(flag.text());
        gathering
                .specimen()
                .with(
                        Part.HOST_NETWORK,
                        String.valueOf(flag.text().equals(HOST)),
                        flag.value().span());
        if (flag.text().equals("none") || !OF_ENGINE.contains(flag.text())) {
            gathering.dropped(
                    flag.span(),
                    "The network " + Visible.quoted(flag.text()) + " has no place in the settings, and is left out.",
                    "choose `hostNetwork: true`, or `false` for the engine's own; a pilot without network is of no use.");
        }
    }

    private void addFurtherNetwork(Flag flag) {
        boolean ofEngine = OF_ENGINE.contains(flag.text()) || networks.stream().anyMatch(OF_ENGINE::contains);
        if (!networks.add(flag.text()) || ofEngine) {
            gathering.wrong(
                    flag.span(),
                    "`" + HOST + "` and the engine's other own networks stand alone, and each network once.",
                    "leave one of the two out.");
        } else {
            gathering.dropped(
                    flag.span(), "A second network has no place in the settings, and is left out.", "remove it.");
        }
    }

    private void addPull(Flag flag) {
        String word = gathering.isPodman() ? PULLS_OF_PODMAN.getOrDefault(flag.text(), flag.text()) : flag.text();
        if (Set.of("always", "missing", "never").contains(word)) {
            gathering.specimen().with(Part.PULL, word, flag.value().span());
        } else if (gathering.isPodman() && word.equals("newer")) {
            gathering.specimen().with(Part.PULL, "always", flag.value().span());
            gathering.changed(flag.span(), "`newer` becomes `always`, the nearest that the settings know.", "");
        } else {
            gathering.unknown(flag.value().span(), "way to pull", word, List.of("always", "missing", "never"));
        }
    }

    private void addEntrypoint(Flag flag) {
        List<Scalar> asIs = flag.text().isEmpty() ? List.of() : List.of(flag.value());
        List<Scalar> words = gathering.isPodman()
                ? JsonWords.read(PlacedText.at(flag.text(), flag.value().span()))
                        .orElse(asIs)
                : asIs;
        if (words.isEmpty()) {
            gathering.dropped(
                    flag.span(),
                    "An empty entrypoint has no place in the settings, and is left out.",
                    "name the program that is to run instead.");
        }
        gathering.specimen().entrypoint(words);
    }

    private void addRuntime(Flag flag) {
        if (flag.text().equals("nvidia")) {
            gpus.addRuntime(flag);
        } else {
            leftOut.add(flag);
        }
    }

    private void addRest() {
        List<Word> rest = line.rest();
        if (rest.isEmpty()) {
            reportNoImage();
        } else if (rest.get(0).isKnown()) {
            gathering.with(Part.IMAGE, rest.get(0).scalar());
        }
        gathering.specimen().command(rest.stream().skip(1).map(Word::scalar).toList());
    }

    /** Where something else is wrong, that is most likely why. */
    private void reportNoImage() {
        if (line.flaws().isEmpty() && line.command().flaws().isEmpty()) {
            Span span = line.span();
            gathering.add(
                    ImportCodes.SYNTAX,
                    new Span(span.end() - 1, span.end()),
                    "The line ends without an image.",
                    "name the image behind the flags; where it stands in the next line, this one ends in a backslash.");
        }
    }
}
