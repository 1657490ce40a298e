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

    private static String version() {
        Optional<String> version = Optional.ofNullable(Usage.class.getPackage().getImplementationVersion());
        return "pilotconfig " + version.orElse("(not packaged)") + " (Java " + Runtime.version() + ")";
    }
}
