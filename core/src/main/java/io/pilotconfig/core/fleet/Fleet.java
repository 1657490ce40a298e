package io.pilotconfig.core.fleet;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.read.ReadSettings;
import io.pilotconfig.core.work.OrderedWork;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Pilots that share defaults. Nothing of them is held: each time they are asked for, the files are read anew, and have to
 * be what they were before. Not thread-safe, but works with as many threads as there are processors.
 */
public final class Fleet implements Closeable {
    private final List<FleetSource> sources;
    private final List<Diagnostic> problems;
    private final FleetLayers shared;
    private final FleetOptions options;
    private final Optional<Spool> spool;

    /**
     * A fleet.
     *
     * @param problems what is wrong with the files together
     */
    Fleet(List<FleetSource> sources, List<Diagnostic> problems, FleetOptions options, Optional<Spool> spool) {
        this.sources = List.copyOf(sources);
        this.problems = List.copyOf(problems);
        Optional<FleetLayer> directory = sources.stream()
                .filter(FleetSource::isShared)
                .findFirst()
                .flatMap(source -> source.survey().defaults());
        this.shared = new FleetLayers(options.layers(), directory);
        this.options = options;
        this.spool = spool;
    }

    /** Whether a pilot of this name would be selected, if there were one. */
    public boolean selects(String name) {
        return options.selects(name);
    }

    /**
     * Everything that is wrong with the fleet: with each pilot that is selected, and with what they share.
     *
     * @param check checks the settings of one pilot; called by several threads, and for the defaults by themselves
     * @throws IOException if a file cannot be read, or is not what it was
     */
    public FleetReport check(Function<ReadSettings, CheckReport> check) throws IOException {
        return check(check, pilot -> new CheckedPilot<>(check.apply(pilot.read()), pilot), (pilot, same) -> {});
    }

    /**
     * The same, and on the way makes something of each pilot.
     *
     * @param check checks settings that pilots share
     * @param work checks a pilot and makes something of it; called by several threads
     * @param sink takes a pilot with the result, in the order of the fleet, whatever is wrong; called by this thread
     * @throws IOException if a file cannot be read, or is not what it was
     */
    public <R> FleetReport check(
            Function<ReadSettings, CheckReport> check,
            Function<FleetPilot, CheckedPilot<R>> work,
            BiConsumer<FleetPilot, R> sink)
            throws IOException {
        FleetFindings findings = new FleetFindings(
                sources.stream().map(source -> source.file().name()).toList());
        problems.forEach(findings::add);
        SharedFindings common = new SharedFindings(check);
        shared.above().forEach(layer -> common.add(layer, findings));
        sources.forEach(source -> source.survey().defaults().ifPresent(layer -> common.add(layer, findings)));
        BiConsumer<FleetPilot, CheckedPilot<R>> add = (pilot, checked) -> {
            findings.add(pilot, checked.report());
            sink.accept(pilot, checked.result());
        };
        run(work, add, findings::add, pilot -> true);
        return findings.report();
    }

    /**
     * Works on each pilot that is selected, and takes the results in the order of the fleet. Pilots that cannot be told
     * apart or named are left out: {@link #check} reports them.
     *
     * @param work the work; called by several threads
     * @param sink takes a pilot with the result; called by this thread
     * @throws IOException if a file cannot be read, or is not what it was
     */
    public <R> void forEach(Function<FleetPilot, R> work, BiConsumer<FleetPilot, R> sink) throws IOException {
        run(work, sink, problem -> {}, FleetPilot::isNamed);
    }

    private <R> void run(
            Function<FleetPilot, R> work,
            BiConsumer<FleetPilot, R> sink,
            Consumer<Diagnostic> problems,
            Predicate<FleetPilot> wanted)
            throws IOException {
        int processors = Runtime.getRuntime().availableProcessors();
        try (OrderedWork<FleetPilot, R> ordered = new OrderedWork<>(processors, work, sink)) {
            Consumer<FleetPilot> add = pilot -> {
                if (wanted.test(pilot)) {
                    ordered.add(pilot);
                }
            };
            FleetPass pass = new FleetPass(shared, options.patterns(), add, problems);
            for (FleetSource source : sources) {
                if (!source.isShared()) {
                    read(source, pass);
                }
            }
            pass.end();
            ordered.finish();
        }
    }

    private static void read(FleetSource source, FleetPass pass) throws IOException {
        try (FleetFile.Reading reading = source.file().read()) {
            if (new FleetScan(source, reading.pieces(), pass).run()) {
                reading.requireSame();
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (spool.isPresent()) {
            spool.get().close();
        }
    }
}
