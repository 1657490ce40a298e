package io.pilotconfig.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What may stand on the command line behind the name of a subcommand, and the texts of its help.
 *
 * @param name the name of the subcommand
 * @param header one line of what it does
 * @param description a paragraph of what to know; may be empty
 * @param examples whole command lines
 * @param options its options, {@code --help} and {@code --version} aside
 * @param parameters what stands without an option, in order
 */
record Syntax(
        String name,
        String header,
        String description,
        List<String> examples,
        List<Option> options,
        List<Parameter> parameters) {
    private static final int MANY = Integer.MAX_VALUE;
    private static final Supplier<List<String>> NO_WORDS = List::of;

    /**
     * An option.
     *
     * @param names its spellings, the short one first; the last is how it is asked for
     * @param value what its value is called; empty for a flag
     * @param description what it does
     * @param repeatable whether it may stand several times
     * @param required whether it has to stand
     * @param words the values that completion offers
     */
    record Option(
            List<String> names,
            Optional<String> value,
            String description,
            boolean repeatable,
            boolean required,
            Supplier<List<String>> words) {
        /** An option without a value. */
        static Option flag(String name, String description) {
            return new Option(List.of(name), Optional.empty(), description, false, false, NO_WORDS);
        }

        /** An option that has a value. */
        static Option of(String name, String value, String description) {
            return new Option(List.of(name), Optional.of(value), description, false, false, NO_WORDS);
        }

        Option orShort(String shortName) {
            return new Option(List.of(shortName, name()), value, description, repeatable, required, words);
        }

        Option needed() {
            return new Option(names, value, description, repeatable, true, words);
        }

        Option repeated() {
            return new Option(names, value, description, true, required, words);
        }

        Option offering(Supplier<List<String>> offered) {
            return new Option(names, value, description, repeatable, required, offered);
        }

        /** Its long name. */
        String name() {
            return names.get(names.size() - 1);
        }
    }

    /**
     * Something that stands without an option.
     *
     * @param label what it is called
     * @param description what it is
     * @param least how often it stands at least
     * @param most how often it stands at most; only the last one may stand more than once
     * @param words the values that completion offers
     */
    record Parameter(String label, String description, int least, int most, Supplier<List<String>> words) {
        static Parameter required(String label, String description) {
            return new Parameter(label, description, 1, 1, NO_WORDS);
        }

        static Parameter optional(String label, String description) {
            return new Parameter(label, description, 0, 1, NO_WORDS);
        }

        static Parameter several(String label, String description) {
            return new Parameter(label, description, 1, MANY, NO_WORDS);
        }

        static Parameter any(String label, String description) {
            return new Parameter(label, description, 0, MANY, NO_WORDS);
        }

        Parameter offering(Supplier<List<String>> offered) {
            return new Parameter(label, description, least, most, offered);
        }

        boolean isRepeated() {
            return most > 1;
        }
    }

    static Syntax of(String name, String header, String description, String... examples) {
        return new Syntax(name, header, description, List.of(examples), List.of(), List.of());
    }

    Syntax with(Option option) {
        List<Option> more = new ArrayList<>(options);
        more.add(option);
        return new Syntax(name, header, description, examples, more, parameters);
    }

    Syntax with(Parameter parameter) {
        List<Parameter> more = new ArrayList<>(parameters);
        more.add(parameter);
        return new Syntax(name, header, description, examples, options, more);
    }

    /** How many parameters there are at least. */
    int least() {
        int least = 0;
        for (Parameter parameter : parameters) {
            least += parameter.least();
        }
        return least;
    }

    /** How many parameters there are at most. */
    long most() {
        long most = 0;
        for (Parameter parameter : parameters) {
            most += parameter.most();
        }
        return most;
    }

    /** The option of a spelling. */
    Optional<Option> option(String spelling) {
        for (Option option : options) {
            if (option.names().contains(spelling)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }
}
