package io.pilotconfig.cli;

import picocli.CommandLine.Command;

/** The command without a subcommand: what it is for, and what there is. */
@Command(
        name = "pilotconfig",
        description =
                "Checks the settings of OSPool pilot containers, and renders them for the runtime that starts them.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  pilotconfig validate site.yaml",
            "  pilotconfig render docker site.yaml",
            "  pilotconfig help render"
        })
final class Pilotconfig {}
