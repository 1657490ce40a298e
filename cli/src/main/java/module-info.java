/** The command {@code pilotconfig}: arguments to library calls to printing. Exports nothing. */
module io.pilotconfig.cli {
    requires com.fasterxml.jackson.core;
    requires info.picocli;
    requires io.pilotconfig.core;
    requires static org.jspecify;

    opens io.pilotconfig.cli to
            info.picocli;
}
