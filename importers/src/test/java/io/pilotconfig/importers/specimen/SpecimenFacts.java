package io.pilotconfig.importers.specimen;

import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.specimen.Specimen.Part;
import io.pilotconfig.testkit.Observed;
import io.pilotconfig.testkit.Observed.Kind;
import java.util.Map;
import java.util.TreeMap;

/** What a specimen says, as facts that a plan can be compared with. */
public final class SpecimenFacts {
    private static final Map<Part, Kind> TEXTS = Map.ofEntries(
            Map.entry(Part.NAME, Kind.NAME),
            Map.entry(Part.IMAGE, Kind.IMAGE),
            Map.entry(Part.PULL, Kind.PULL),
            Map.entry(Part.USER, Kind.USER),
            Map.entry(Part.SECCOMP, Kind.SECCOMP),
            Map.entry(Part.SYSTEM_PATHS_UNMASKED, Kind.SYSTEM_PATHS_UNMASKED),
            Map.entry(Part.NO_NEW_PRIVILEGES, Kind.NO_NEW_PRIVILEGES),
            Map.entry(Part.SELINUX_DISABLED, Kind.SELINUX_DISABLED),
            Map.entry(Part.APPARMOR, Kind.APPARMOR),
            Map.entry(Part.HOST_NETWORK, Kind.HOST_NETWORK),
            Map.entry(Part.CPUS, Kind.CPUS),
            Map.entry(Part.PIDS, Kind.PIDS),
            Map.entry(Part.OPEN_FILES, Kind.OPEN_FILES),
            Map.entry(Part.GPUS, Kind.GPUS),
            Map.entry(Part.STOP_SECONDS, Kind.STOP_SECONDS),
            Map.entry(Part.ATTRIBUTES, Kind.ATTRIBUTES));
    private static final long MEBIBYTE = 1 << 20;

    private SpecimenFacts() {}

    /** Its facts. */
    public static Observed of(Specimen specimen) {
        Observed.Builder facts = Observed.builder();
        new TreeMap<>(TEXTS)
                .forEach((part, kind) -> facts.with(kind, specimen.part(part).map(Scalar::text)));
        facts.with(
                Kind.MEMORY_MIB,
                specimen.part(Part.MEMORY).map(bytes -> String.valueOf(Long.parseLong(bytes.text()) / MEBIBYTE)));
        specimen.variables()
                .forEach(variable ->
                        facts.variable(variable.name().text(), variable.value().text()));
        specimen.mounts()
                .forEach(mount -> facts.mount(
                        mount.source().text(),
                        mount.target().text(),
                        mount.readOnly(),
                        mount.propagation().equals("shared"),
                        mount.relabelled()));
        specimen.devices().forEach(device -> facts.with(Kind.DEVICE, device.text(), "true"));
        specimen.entrypoint().forEach(word -> facts.with(Kind.ENTRYPOINT, word.text()));
        return facts.command(specimen.command().stream().map(Scalar::text).toList())
                .build();
    }
}
