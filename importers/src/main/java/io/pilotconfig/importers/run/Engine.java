package io.pilotconfig.importers.run;

import io.pilotconfig.importers.engine.EngineFlags;
import io.pilotconfig.importers.engine.FlagTable;
import java.util.Arrays;
import java.util.Optional;

/** The container engines whose command lines are read. */
enum Engine {
    /** Docker. */
    DOCKER("docker"),
    /** Podman. */
    PODMAN("podman");

    private final String program;

    Engine(String program) {
        this.program = program;
    }

    /** The engine whose program a word names, with or without a directory. */
    static Optional<Engine> ofProgram(String word) {
        String name = word.substring(word.lastIndexOf('/') + 1);
        return Arrays.stream(values())
                .filter(engine -> engine.program.equals(name))
                .findFirst();
    }

    /** The program, which is the id of the target, too. */
    String program() {
        return program;
    }

    /** The flags before {@code run}. */
    FlagTable global() {
        return this == DOCKER ? EngineFlags.DOCKER_GLOBAL : EngineFlags.PODMAN_GLOBAL;
    }

    /** The flags behind {@code run}. */
    FlagTable ofRun() {
        return this == DOCKER ? EngineFlags.DOCKER_RUN : EngineFlags.PODMAN_RUN;
    }
}
