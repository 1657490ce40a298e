package io.pilotconfig.importers.ospoolep;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.pilot.FurtherVariables;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.PlacedText;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the package's script starts: {@code start_ospool_ep_container.sh} and {@code ospool-ep.service} of ospool-ep 23-10 and
 * of 24, in github.com/opensciencegrid/Software-Redhat.
 */
final class StartScript {
    private static final String TOKEN_LOCATION = "TOKEN_LOCATION";
    private static final String SCRATCH = "WORKER_TEMP_DIR";
    private static final String OLD_SCRATCH = "WORK_TEMP_DIR";
    private static final String BIND_CVMFS = "BIND_MOUNT_CVMFS";
    private static final String GPU = "PROVIDE_NVIDIA_GPU";

    private static final String IMAGE = "hub.opensciencegrid.org/osg-htc/ospool-ep:24-";

    private static final List<String> REQUIRED =
            List.of(Variables.SITE, Variables.RESOURCE, Variables.ACCEPT_HOURS, Variables.RETIREMENT_HOURS);

    /** Variables that say nothing when they are empty, which is how the package's own file has them. */
    private static final Set<String> NOTHING_WHEN_EMPTY = Set.of(
            Variables.REPOSITORIES,
            Variables.CVMFS_PROXY,
            Variables.CVMFS_QUOTA,
            Variables.CVMFS_DEBUG,
            Variables.CPUS,
            Variables.MEMORY,
            Variables.SQUID,
            Variables.PROJECT,
            Variables.START,
            Variables.BIND_EXTRA,
            FurtherVariables.ITB,
            FurtherVariables.RANDOMIZE_NAME);

    private static final Set<String> TRUE = Set.of("Y", "YES", "T", "TRUE", "ON", "1");

    /** What no line says. */
    private static final Span START = new Span(0, 0);

    private final Map<String, Assignment> systemd;
    private final Findings findings;
    private final boolean modernize;
    private final Specimen.Builder specimen = Specimen.of("docker");

    StartScript(Map<String, Assignment> systemd, boolean modernize, Findings findings) {
        this.systemd = systemd;
        this.modernize = modernize;
        this.findings = findings;
    }

    /** The container, with the variables that docker gives it. */
    Specimen start(Map<String, Assignment> docker) {
        REQUIRED.forEach(this::require);
        addConstants();
        docker.forEach(this::addVariable);
        addToken();
        addScratch();
        addCvmfs();
        addGpu();
        addLimits();
        return specimen.build();
    }

    private Optional<PlacedText> value(String name) {
        return Optional.ofNullable(systemd.get(name)).map(Assignment::value).filter(value -> !value.isEmpty());
    }

    /** Where a switch is turned on; empty where it is not. */
    private Optional<Span> turnedOn(String name) {
        return value(name)
                .filter(value -> TRUE.contains(value.text().toUpperCase(Locale.ROOT)))
                .map(PlacedText::span);
    }

    private void require(String name) {
        if (value(name).isEmpty()) {
            refuse(
                    place(name),
                    "`" + name + "` is not set, and the package's script starts nothing.",
                    "write `" + name + "=VALUE`.");
        }
    }

    private Span place(String name) {
        return Optional.ofNullable(systemd.get(name))
                .map(assignment -> assignment.name().span())
                .orElse(START);
    }

    private void refuse(Span span, String message, String hint) {
        findings.add(ImportCodes.SYNTAX, span, message, hint);
    }

    private void addConstants() {
        specimen.with(Part.NAME, "ospool-ep-container", START)
                .with(Part.PULL, "always", START)
                .with(Part.USER, "1000", START)
                .with(Part.SECCOMP, "unconfined", START)
                .with(Part.SYSTEM_PATHS_UNMASKED, "true", START)
                .with(Part.NO_NEW_PRIVILEGES, "true", START)
                .with(Part.OPEN_FILES, "2048", START)
                .with(Part.PIDS, "16384", START)
                .with(Part.STOP_SECONDS, "120", START)
                .device(ours(Paths.FUSE, START))
                .option("detach", START, ours("true", START))
                .option("restart", START, ours("always", START));
    }

    private static Scalar ours(String text, Span span) {
        return new Scalar(text, false, span);
    }

    private void addVariable(String name, Assignment assignment) {
        boolean isOfScript = FurtherVariables.settingOfPackageKey(name).isPresent();
        boolean isNothing = assignment.value().isEmpty() && NOTHING_WHEN_EMPTY.contains(name);
        if (!isOfScript && !isNothing) {
            specimen.variable(assignment.name().scalar(), assignment.value().scalar());
        }
    }

    private void mount(PlacedText source, String target) {
        specimen.mount(new Specimen.Mount(source.scalar(), source.scalar(target), false, "", false, source.span()));
    }

    private void addToken() {
        Optional<PlacedText> token = value(TOKEN_LOCATION);
        if (token.isPresent()) {
            mount(token.get(), Paths.TOKEN);
        } else {
            refuse(
                    place(TOKEN_LOCATION),
                    "`" + TOKEN_LOCATION + "` is not set, and the package's script starts nothing.",
                    "write `" + TOKEN_LOCATION + "=/etc/osg/ospool-ep.tkn`.");
        }
    }

    private void addScratch() {
        Optional<PlacedText> old = value(OLD_SCRATCH);
        Optional<PlacedText> scratch = value(SCRATCH).or(() -> modernize ? old : Optional.empty());
        scratch.ifPresent(directory -> mount(directory, Paths.SCRATCH));
        if (old.isPresent()) {
            findings.add(
                    ImportCodes.OLD,
                    place(OLD_SCRATCH),
                    "`" + OLD_SCRATCH + "` is what ospool-ep before 1.0-5 read by mistake, and later ones pass over.",
                    value(SCRATCH).isPresent()
                            ? "take the line away."
                            : "write `" + SCRATCH + "=" + Visible.of(old.get().text()) + "`.");
        }
    }

    private void addCvmfs() {
        turnedOn(BIND_CVMFS).ifPresent(this::bindCvmfs);
    }

    private void bindCvmfs(Span span) {
        if (value(Variables.REPOSITORIES).isPresent()) {
            refuse(
                    span,
                    "`" + BIND_CVMFS + "` and `" + Variables.REPOSITORIES
                            + "` are both set, and the package's script starts nothing.",
                    "write `" + BIND_CVMFS + "=false`, or leave `" + Variables.REPOSITORIES + "=` empty.");
        }
        specimen.mount(
                new Specimen.Mount(ours(Paths.CVMFS, span), ours(Paths.CVMFS, span), false, "shared", false, span));
    }

    private void addGpu() {
        Optional<Span> gpu = turnedOn(GPU);
        String image = IMAGE + (gpu.isPresent() ? "cuda_11_8_0-release" : "release");
        specimen.with(Part.IMAGE, image, START);
        findings.add(
                ImportCodes.ASSUMED,
                START,
                "The image is taken to be that of the package's series 24, `" + image + "`.",
                "write `image:` in the settings where another series is installed.");
        gpu.ifPresent(span -> {
            Scalar vendors = ours(Paths.OPENCL_VENDORS, span);
            specimen.mount(new Specimen.Mount(vendors, vendors, true, "", false, span));
            specimen.variable(ours(Variables.NO_PID_NAMESPACES, span), ours("True", span));
            specimen.with(Part.GPUS, "all", span);
        });
    }

    /** The script gives the text of MEMORY to bash to calculate with, as root: what is no number may be a command. */
    private void addLimits() {
        value(Variables.CPUS).ifPresent(cpus -> {
            if (isNumber(cpus.text().replaceFirst("\\.(?=[0-9]+$)", ""))) {
                specimen.with(Part.CPUS, cpus.scalar());
            } else {
                refuse(cpus.span(), "Docker takes no `" + Variables.CPUS + "` that is no number.", "write a number.");
            }
        });
        value(Variables.MEMORY).ifPresent(memory -> {
            if (isNumber(memory.text()) && memory.charAt(0) != '0') {
                BigInteger bytes = new BigInteger(memory.text())
                        .add(BigInteger.valueOf(100))
                        .shiftLeft(20);
                specimen.with(Part.MEMORY, memory.scalar(bytes.toString()));
            } else {
                refuse(
                        memory.span(),
                        "`" + Variables.MEMORY
                                + "` is no number, and the package's script lets bash calculate with it as"
                                + " root, which may run what stands in it.",
                        "write megabytes as a number that does not begin with 0, such as `16000`.");
            }
        });
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
