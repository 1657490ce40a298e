package io.pilotconfig.cli;

import java.util.List;
import java.util.Map;

/**
 * The arguments of a subcommand, taken apart.
 *
 * @param command the subcommand
 * @param parameters what stood without an option, in order
 * @param options the values of each option that was there, by its long name; none for a flag
 */
record Arguments(String command, List<String> parameters, Map<String, List<String>> options) {
    boolean hasParameter(int index) {
        return index < parameters.size();
    }

    /** A parameter; the empty text where there is none. */
    String parameter(int index) {
        return hasParameter(index) ? parameters.get(index) : "";
    }

    boolean has(Syntax.Option option) {
        return options.containsKey(option.name());
    }

    /** The value of an option; the empty text where it is missing. */
    String value(Syntax.Option option) {
        List<String> values = values(option);
        return values.isEmpty() ? "" : values.get(values.size() - 1);
    }

    /** The values of an option that may stand several times. */
    List<String> values(Syntax.Option option) {
        return options.getOrDefault(option.name(), List.of());
    }

    /** What is wrong with the arguments, for the person who wrote them. */
    WrongUse wrong(String message) {
        return new WrongUse(command, message);
    }
}
