package example.nomad;

import io.pilotconfig.core.section.Section;
import io.pilotconfig.core.section.Shape;
import java.util.List;
import java.util.Optional;

/**
 * The options of a Nomad job, under {@code targets.nomad}.
 *
 * @param datacenters where it may run, {@code *} stands for any
 * @param namespace its namespace; empty: Nomad's default
 * @param count how many pilots run at once
 * @param memoryMb memory in MiB where the settings have no {@code limits.memoryMb}, for a Nomad task always has a limit
 */
public record NomadOptions(
        List<String> datacenters, Optional<String> namespace, int count, Optional<Integer> memoryMb) {
    static final Section<NomadOptions> SECTION = Section.of(Builder::new, Builder::build)
            .key(
                    "datacenters",
                    Shape.list(Shape.text()),
                    (builder, names) -> builder.datacenters = names,
                    "The datacenters in which the job may run. Default: any.")
            .key(
                    "namespace",
                    Shape.text(),
                    (builder, name) -> builder.namespace = Optional.of(name),
                    "The namespace of the job. Absent: Nomad's default.")
            .key(
                    "count",
                    Shape.wholeNumber(),
                    (builder, count) -> builder.count = count,
                    "How many pilots run at once. Default: 1.")
            .key(
                    "memoryMb",
                    Shape.wholeNumber(),
                    (builder, memory) -> builder.memoryMb = Optional.of(memory),
                    "The memory of the task in MiB, where limits.memoryMb is absent. Default: 4096.")
            .end();

    /** Copies the list. */
    public NomadOptions {
        datacenters = List.copyOf(datacenters);
    }

    private static final class Builder {
        private List<String> datacenters = List.of("*");
        private Optional<String> namespace = Optional.empty();
        private int count = 1;
        private Optional<Integer> memoryMb = Optional.empty();

        private NomadOptions build() {
            return new NomadOptions(datacenters, namespace, count, memoryMb);
        }
    }
}
