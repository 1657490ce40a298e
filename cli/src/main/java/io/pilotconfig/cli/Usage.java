package io.pilotconfig.cli;

import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The usage texts of all command lines, so that they look alike. */
final class Usage {
    private Usage() {}

    /** A command with {@code --help} and {@code --version}: one line of what it does, a paragraph of what to know, and examples. */
    static CommandSpec command(String name, String header, String description, String... examples) {
        CommandSpec command = CommandSpec.create()
                .name(name)
                .version(version())
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help.")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Show the version.")
                        .build());
        command.usageMessage()
                .header(header, "")
                .description(description.isEmpty() ? new String[0] : new String[] {"", description, ""})
                .optionListHeading("%nOptions:%n")
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(ExitStatus.explained())
                .footerHeading("%nExamples:%n")
                .footer(Arrays.stream(examples).map(example -> "  " + example).toArray(String[]::new));
        return command;
    }

    /** The version of the jar that this is in; empty where it is in none. */
    static Optional<String> packagedVersion() {
        return Optional.ofNullable(Usage.class.getPackage().getImplementationVersion());
    }

    private static String version() {
        return "pilotconfig " + packagedVersion().orElse("(not packaged)") + " (Java " + Runtime.version() + ")";
    }
}
