package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads what a container may use: CPUs, memory, storage, GPUs and {@code /dev/fuse}. */
final class ResourceReader {
    private static final String STORAGE = "ephemeral-storage";
    private static final String GPU = "nvidia.com/gpu";
    private static final String DEFAULT_FUSE = "smarter-devices/fuse";
    private static final BigDecimal MEBI = BigDecimal.valueOf(1L << 20);
    private static final BigDecimal HEAD_ROOM_MIB = BigDecimal.valueOf(2048);
    private static final String DEFAULT_QUOTA = "4000";

    /** Domains of resources that are no device of a plugin for {@code /dev/fuse}. */
    private static final List<String> OTHER_DOMAINS = List.of("nvidia.com/", "amd.com/", "intel.com/", "rdma/");

    private final Draft draft;
    private final ResourceAmounts amounts;
    private final Environment environment;
    private final MountReader mounts;
    private Optional<Scalar> fuse = Optional.empty();

    ResourceReader(Draft draft, ResourceAmounts amounts, Environment environment, MountReader mounts) {
        this.draft = draft;
        this.amounts = amounts;
        this.environment = environment;
        this.mounts = mounts;
    }

    void read() {
        Optional<String> device = fuseResource();
        for (String name : amounts.names()) {
            Optional<Amount> amount = amounts.settled(name);
            if (amount.isPresent() && !(amount.get().value().signum() == 0)) {
                read(name, amount.get(), device.equals(Optional.of(name)));
            }
        }
        if (!amounts.names().contains(STORAGE) && defaultStorage().isPresent()) {
            draft.adds(STORAGE + ": " + defaultStorage().get());
        }
    }

    /** Whether CVMFS comes with the pilot, which then needs {@code /dev/fuse}. */
    boolean isCvmfsexec() {
        return environment.namesRepositories() && !mounts.hasCvmfs();
    }

    /** Whether the node's {@code /dev/fuse} is mounted. */
    boolean isFuseMounted() {
        return mounts.hasFuse();
    }

    private void read(String name, Amount amount, boolean device) {
        Span span = amount.written().span();
        if (device) {
            fuse = Optional.of(new Scalar(name, false, span));
            return;
        }
        switch (name) {
            case "cpu" -> draft.specimen().with(Part.CPUS, amount.decimal());
            case "memory" -> draft.specimen().with(Part.MEMORY, amount.whole());
            case GPU -> draft.specimen().with(Part.GPUS, amount.decimal());
            case STORAGE -> readStorage(amount.storage());
            default ->
                draft.dropped(
                        span,
                        "The resource " + Visible.quoted(name) + " has no place in the settings and is left out.",
                        name.contains("gpu") || name.startsWith("nvidia.com/")
                                ? "write `gpu: { vendor: nvidia, count: 1 }` for GPUs of the resource `" + GPU + "`."
                                : "patch what is rendered, if the pilot needs it.");
        }
    }

    private void readStorage(Scalar size) {
        if (!defaultStorage().equals(Optional.of(size.text()))) {
            draft.option("ephemeralStorage", size);
        }
    }

    /** What the renderer asks for by itself: for {@code /pilot}, the CVMFS cache and logs. */
    private Optional<String> defaultStorage() {
        return mounts.scratch()
                .emptyDirectorySize()
                .map(size -> new BigDecimal(size.dividedBy(MEBI))
                                .add(HEAD_ROOM_MIB)
                                .add(cacheMebibytes())
                                .toPlainString()
                        + "Mi");
    }

    private BigDecimal cacheMebibytes() {
        boolean inContainer = isCvmfsexec() && !mounts.hasCache();
        String quota = environment
                .value(Variables.CVMFS_QUOTA)
                .filter(text -> text.matches("[0-9]{1,9}") && Integer.parseInt(text) > 0)
                .orElse(DEFAULT_QUOTA);
        return inContainer ? new BigDecimal(quota) : BigDecimal.ZERO;
    }

    /** A device plugin's resource that is named for it, or where CVMFS needs it the only one that is nothing else. */
    private Optional<String> fuseResource() {
        List<String> plugins = amounts.names().stream()
                .filter(name -> name.contains("/") && OTHER_DOMAINS.stream().noneMatch(name::startsWith))
                .toList();
        Optional<String> named = plugins.stream()
                .filter(name -> name.substring(name.indexOf('/')).contains("fuse"))
                .findFirst();
        return named.or(() -> plugins.size() == 1 && isCvmfsexec() ? Optional.of(plugins.get(0)) : Optional.empty());
    }

    /** Sets the device, and how the renderer gives it. */
    void readDevice(boolean privileged, Span place) {
        boolean cvmfsexec = isCvmfsexec();
        if (privileged && cvmfsexec) {
            draft.option("fuse", "privileged", place);
            draft.specimen().device(new Scalar(Paths.FUSE, false, place));
            fuse.ifPresent(name -> draft.dropped(
                    name.span(),
                    "The resource " + Visible.quoted(name.text()) + " is left out: a privileged container has"
                            + " every device.",
                    ""));
        } else if (fuse.isPresent() || mounts.hasFuse()) {
            Span span = fuse.map(Scalar::span).orElse(place);
            draft.specimen().device(new Scalar(Paths.FUSE, false, span));
            readResource(cvmfsexec, span);
        }
    }

    private void readResource(boolean cvmfsexec, Span span) {
        if (fuse.isPresent() && cvmfsexec) {
            draft.optionUnless(DEFAULT_FUSE, "fuseResource", fuse.get());
        } else if (fuse.isEmpty() && cvmfsexec) {
            draft.changed(
                    span,
                    "A container that is not privileged cannot open the node's /dev/fuse; the settings ask a device plugin"
                            + " for it, as the resource `" + DEFAULT_FUSE + "`.",
                    "see `kubectl describe node` for what yours is called, and write `targets.kubernetes.fuseResource`.");
        }
    }
}
