/** The command {@code pilotconfig}: arguments to library calls to printing. Exports nothing. */
module io.pilotconfig.cli {
    requires com.fasterxml.jackson.core;
    requires info.picocli;
    requires io.pilotconfig.compose;
    requires io.pilotconfig.core;
    requires io.pilotconfig.docker;
    requires io.pilotconfig.importers;
    requires io.pilotconfig.kubernetes;
    requires io.pilotconfig.quadlet;
    requires static org.jspecify;

    opens io.pilotconfig.cli to
            info.picocli;
}
