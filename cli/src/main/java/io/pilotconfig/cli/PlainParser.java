package io.pilotconfig.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the arguments of a subcommand apart where they are written plainly: declared options in full, each with its value,
 * and as many parameters as there may be. Everything else (help, mistakes, rarer spellings) is left to picocli, which would
 * read plain arguments in the same way but costs more time than all the rest of a short run.
 */
final class PlainParser {
    private final Syntax syntax;
    private final List<String> parameters = new ArrayList<>();
    private final Map<String, List<String>> options = new LinkedHashMap<>();

    private PlainParser(Syntax syntax) {
        this.syntax = syntax;
    }

    /** The arguments; empty where they are not plain. */
    static Optional<Arguments> parse(Syntax syntax, List<String> words) {
        PlainParser parser = new PlainParser(syntax);
        return parser.takesAll(words)
                ? Optional.of(new Arguments(syntax.name(), parser.parameters, parser.options))
                : Optional.empty();
    }

    private boolean takesAll(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!isOption(word)) {
                if (word.isEmpty()) {
                    return false;
                }
                parameters.add(word);
                continue;
            }
            int equals = word.startsWith("--") ? word.indexOf('=') : -1;
            Optional<Syntax.Option> option = syntax.option(equals < 0 ? word : word.substring(0, equals));
            boolean follows =
                    equals < 0 && option.isPresent() && option.get().value().isPresent();
            Optional<String> value = follows
                    ? Optional.of(i + 1 < words.size() ? words.get(++i) : "")
                    : equals < 0 ? Optional.empty() : Optional.of(word.substring(equals + 1));
            if (option.isEmpty() || !takes(option.get(), value)) {
                return false;
            }
        }
        return parameters.size() >= syntax.least() && parameters.size() <= syntax.most() && hasRequired();
    }

    private boolean hasRequired() {
        for (Syntax.Option option : syntax.options()) {
            if (option.required() && !options.containsKey(option.name())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOption(String word) {
        return word.length() > 1 && word.charAt(0) == '-';
    }

    private boolean takes(Syntax.Option option, Optional<String> value) {
        boolean fits = value.isPresent() == option.value().isPresent()
                && value.map(text -> !text.isEmpty() && !isOption(text)).orElse(true);
        boolean again = options.containsKey(option.name());
        if (fits) {
            List<String> values = options.computeIfAbsent(option.name(), name -> new ArrayList<>());
            value.ifPresent(values::add);
        }
        return fits && (!again || option.repeatable());
    }
}
