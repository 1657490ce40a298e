package io.pilotconfig.cli;

import io.pilotconfig.core.render.Renderers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What the command lines of all subcommands are made of, so that they look and speak alike. */
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

    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).description(description).build();
    }

    static PositionalParamSpec settingsFile(String index) {
        return file().index(index).type(String.class).build();
    }

    static PositionalParamSpec settingsFiles() {
        return file().arity("1..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build();
    }

    private static PositionalParamSpec.Builder file() {
        return PositionalParamSpec.builder()
                .paramLabel("FILE")
                .required(true)
                .description("Settings file, YAML or JSON; - is standard input.");
    }

    static PositionalParamSpec.Builder target(String index, String description) {
        return PositionalParamSpec.builder()
                .index(index)
                .paramLabel("TARGET")
                .type(String.class)
                .completionCandidates(() -> Renderers.installed().ids().iterator())
                .description(description);
    }

    /** What is wrong with the arguments, for the person who wrote them. */
    static ParameterException wrong(ParseResult arguments, String message) {
        return new ParameterException(arguments.commandSpec().commandLine(), message);
    }
}
