package io.pilotconfig.core.fleet;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.core.diagnostic.SettingPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Opens fleets: a file with {@code defaults} and {@code pilots}, or a directory of files.
 *
 * <pre>{@code
 * try (Fleet fleet = new FleetReader(FleetOptions.none()).open(Path.of("fleet.yaml"))) {
 *     FleetReport report = fleet.check(checker::check);
 * }
 * }</pre>
 *
 * A file may have 512 MiB, one pilot in it 1 MiB; memory does not grow with either. Stateless and thread-safe.
 */
public final class FleetReader {
    private final FleetOptions options;

    /** A reader of fleets with these options. */
    public FleetReader(FleetOptions options) {
        this.options = options;
    }

    /**
     * Whether a path is that of a fleet: a directory, or a file that has {@code pilots} or {@code defaults}.
     *
     * @throws IOException if the file cannot be read
     */
    public static boolean isFleet(Path path) throws IOException {
        return Files.isDirectory(path) || FleetSurvey.of(FleetFile.of(path)).isFleet();
    }

    /**
     * Opens a fleet. In a directory, all files whose names end in {@code .yaml}, {@code .yml} or {@code .json} belong to
     * it, in the order of their names, hidden ones aside: a file with {@code pilots} holds these, one with
     * {@code defaults} only has the defaults for all, any other is one pilot.
     *
     * @throws IOException if a file or the directory cannot be read
     */
    public Fleet open(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return one(FleetFile.of(path), Optional.empty());
        }
        List<FleetSource> sources = new ArrayList<>();
        for (Path file : filesIn(path)) {
            FleetFile member = FleetFile.of(file);
            sources.add(new FleetSource(member, FleetSurvey.of(member), false));
        }
        List<Diagnostic> problems = new ArrayList<>();
        if (sources.stream().allMatch(FleetSource::isShared)) {
            problems.add(nothingIn(path));
        }
        List<FleetSource> shared =
                sources.stream().filter(FleetSource::isShared).toList();
        shared.stream().skip(1).forEach(source -> problems.add(twice(source, shared.get(0))));
        return new Fleet(sources, problems, options, Optional.empty());
    }

    /**
     * Opens the fleet file that a stream holds, which is laid down in a temporary file until the fleet is closed.
     *
     * @param name what diagnostics call it, {@code -} for standard input
     * @throws IOException if the stream cannot be read, or the file not be written
     */
    public Fleet open(String name, InputStream in) throws IOException {
        Spool spool = Spool.of(in, FleetFile.MOST_BYTES);
        try {
            return one(FleetFile.of(name, spool), Optional.of(spool));
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    private Fleet one(FleetFile file, Optional<Spool> spool) throws IOException {
        FleetSource source = new FleetSource(file, FleetSurvey.of(file), true);
        return new Fleet(List.of(source), List.of(), options, spool);
    }

    /**
     * The files that make up the fleet of a path: the file itself, or those of a directory that belong to it, in order.
     *
     * @throws IOException if the directory cannot be read
     */
    public static List<Path> files(Path path) throws IOException {
        return Files.isDirectory(path) ? filesIn(path) : List.of(path);
    }

    private static List<Path> filesIn(Path directory) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(directory, FleetReader::belongs)) {
            all.forEach(files::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        files.sort(Comparator.comparing(file -> file.getFileName().toString()));
        return files;
    }

    private static boolean belongs(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".")
                && (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json"))
                && !Files.isDirectory(file);
    }

    private static Diagnostic nothingIn(Path directory) {
        return Diagnostic.of(
                        Codes.FLEET_EMPTY,
                        SettingPath.ROOT,
                        "This directory holds no pilot.",
                        "write each to a file of its own there, whose name ends in `.yaml`, `.yml` or `.json`.")
                .at(new Location(directory.toString(), 1, 1, Optional.empty()));
    }

    private static Diagnostic twice(FleetSource source, FleetSource first) {
        String message = "Defaults for all files stand in " + first.file().name() + " already.";
        FleetLayer layer = source.survey().defaults().orElseThrow();
        return layer.source()
                .locate(
                        Diagnostic.ofKey(
                                Codes.DEFAULTS_TWICE,
                                SettingPath.of(FleetSurvey.DEFAULTS),
                                message,
                                "join the two, or give one of them `pilots` to be defaults of."),
                        layer.root().span());
    }
}
