package io.pilotconfig.cli;

import io.pilotconfig.cli.Syntax.Option;
import io.pilotconfig.cli.Syntax.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What picocli makes of a subcommand. */
final class PicocliParser {
    private PicocliParser() {}

    /** The syntax in picocli's terms. */
    static CommandSpec spec(Syntax syntax) {
        CommandSpec command = Usage.command(
                syntax.name(),
                syntax.header(),
                syntax.description(),
                syntax.examples().toArray(String[]::new));
        List<Parameter> parameters = syntax.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            command.addPositional(spec(parameters.get(i), i));
        }
        syntax.options().forEach(option -> command.addOption(spec(option)));
        return command;
    }

    private static PositionalParamSpec spec(Parameter parameter, int index) {
        PositionalParamSpec.Builder spec = PositionalParamSpec.builder()
                .paramLabel(parameter.label())
                .description(parameter.description())
                .index(parameter.isRepeated() ? index + "..*" : Integer.toString(index))
                .required(parameter.least() > 0)
                .completionCandidates(() -> parameter.words().get().iterator());
        return parameter.isRepeated()
                ? spec.arity(parameter.least() + "..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .build()
                : spec.arity(parameter.least() + "..1").type(String.class).build();
    }

    private static OptionSpec spec(Option option) {
        OptionSpec.Builder spec = OptionSpec.builder(option.names().toArray(String[]::new))
                .description(option.description())
                .required(option.required());
        option.value()
                .ifPresent(label -> spec.paramLabel(label)
                        .arity("1")
                        .completionCandidates(() -> option.words().get().iterator()));
        if (option.repeatable()) {
            spec.type(List.class).auxiliaryTypes(String.class);
        } else if (option.value().isPresent()) {
            spec.type(String.class);
        }
        return spec.build();
    }

    /** What picocli read, by the syntax that it read it by. */
    static Arguments arguments(Syntax syntax, ParseResult parsed) {
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < syntax.parameters().size(); i++) {
            if (parsed.hasMatchedPositional(i)) {
                parameters.addAll(parsed.matchedPositional(i).stringValues());
            }
        }
        Map<String, List<String>> options = new LinkedHashMap<>();
        for (Option option : syntax.options()) {
            if (parsed.hasMatchedOption(option.name())) {
                options.put(
                        option.name(),
                        option.value().isPresent()
                                ? parsed.matchedOption(option.name()).stringValues()
                                : List.of());
            }
        }
        return new Arguments(syntax.name(), parameters, options);
    }
}
