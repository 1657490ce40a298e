package io.pilotconfig.importers.compose;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.VariableName;
import java.util.Optional;
import java.util.function.Function;

/**
 * Replaces variables in a text as compose does: {@code $NAME}, {@code ${NAME}} and <code>${NAME:-default}</code> with its
 * relatives, nested; {@code $$} is a dollar sign, and one before anything else stands for itself. See "Interpolation" in
 * the Compose Specification.
 */
final class Template {
    private static final int DEEPEST = 16;
    private static final int MOST_PROBLEMS = 16;

    private final Function<String, Optional<String>> variables;
    private final Report report;
    private int problems;

    /** Is told what is wrong with a stretch of the text, counted in Java's characters. */
    interface Report {
        void add(Code code, int from, int to, String message, String hint);
    }

    Template(Function<String, Optional<String>> variables, Report report) {
        this.variables = variables;
        this.report = report;
    }

    /** The text with its variables replaced; empty after a problem was reported. */
    Optional<String> resolve(String text) {
        StringBuilder resolved = new StringBuilder(text.length());
        resolve(text, 0, text.length(), 0, resolved);
        return problems == 0 ? Optional.of(resolved.toString()) : Optional.empty();
    }

    private void resolve(String text, int from, int to, int depth, StringBuilder resolved) {
        int lastBrace = -1;
        int at = from;
        while (at < to && problems < MOST_PROBLEMS) {
            int dollar = text.indexOf('$', at);
            if (dollar < 0 || dollar >= to) {
                break;
            }
            resolved.append(text, at, dollar);
            char next = dollar + 1 < to ? text.charAt(dollar + 1) : ' ';
            if (next == '{') {
                lastBrace = lastBrace < dollar ? lastBrace(text, dollar, to) : lastBrace;
                at = braced(new Part(text, dollar, to), lastBrace, depth, resolved);
            } else {
                at = next == '$' ? dollar + 2 : nameEnd(text, dollar + 1, to);
                String name = text.substring(dollar + 1, at);
                resolved.append(next == '$' || name.isEmpty() ? "$" : value(name, dollar, at));
            }
        }
        resolved.append(text, at, to);
    }

    /** The last closing brace on the line; -1 where there is none, as when the line ends before. */
    private static int lastBrace(String text, int from, int to) {
        int brace = -1;
        for (int at = from; at < to && text.charAt(at) != '\n'; at++) {
            brace = text.charAt(at) == '}' ? at : brace;
        }
        return brace;
    }

    /** Replaces the variable in braces that a part begins with, and gives the place behind it. */
    private int braced(Part part, int lastBrace, int depth, StringBuilder resolved) {
        String text = part.text;
        int start = part.from + 2;
        int nameEnd = nameEnd(text, start, part.to);
        if (nameEnd > start && nameEnd < part.to && text.charAt(nameEnd) == '}') {
            resolved.append(value(text.substring(start, nameEnd), part.from, nameEnd + 1));
            return nameEnd + 1;
        }
        int operator = text.startsWith(":", nameEnd) ? nameEnd + 1 : nameEnd;
        boolean known = operator < lastBrace && "-+?".indexOf(text.charAt(operator)) >= 0;
        if (nameEnd == start || !known) {
            problem(
                    ImportCodes.SYNTAX,
                    part.from,
                    nameEnd,
                    "Compose takes what begins with `${` for a variable, and this is none.",
                    "write `${NAME}`, or `$$` where a dollar sign is meant.");
            return part.to;
        }
        int closing = closing(text, part.from, lastBrace);
        Choice choice = new Choice(
                text.substring(start, nameEnd),
                text.charAt(operator),
                operator > nameEnd,
                part.from,
                new Part(text, operator + 1, closing));
        choose(choice, depth, resolved);
        return closing + 1;
    }

    /** A stretch of the text. */
    private record Part(String text, int from, int to) {
        String words() {
            return text.substring(from, to);
        }
    }

    /**
     * A variable with what stands for it where it is missing, or where it is not.
     *
     * @param orEmpty whether an empty value counts as missing
     */
    private record Choice(String name, char operator, boolean orEmpty, int dollar, Part other) {}

    private void choose(Choice choice, int depth, StringBuilder resolved) {
        Optional<String> value = variables.apply(choice.name).filter(text -> !choice.orEmpty || !text.isEmpty());
        if (choice.operator == '?' && value.isEmpty()) {
            problem(
                    ImportCodes.ENVIRONMENT,
                    choice.dollar,
                    choice.other.to + 1,
                    "Compose wants the variable " + Visible.quoted(choice.name) + ", whose value is not known here: "
                            + Visible.quoted(choice.other.words()) + ".",
                    "write the value itself, or put it in the file `.env` beside this one.");
        } else if (choice.operator == '+' ? value.isPresent() : value.isEmpty() && choice.operator == '-') {
            nested(choice.other, depth, resolved);
            assumeUnset(choice, value.isEmpty());
        } else {
            resolved.append(value.orElse(""));
            assumeUnset(choice, value.isEmpty());
        }
    }

    private void nested(Part other, int depth, StringBuilder resolved) {
        if (depth == DEEPEST) {
            problem(
                    ImportCodes.SYNTAX,
                    other.from,
                    other.to,
                    "Variables are nested more than " + DEEPEST + " levels deep here.",
                    "write the value itself.");
        } else {
            resolve(other.text, other.from, other.to, depth + 1, resolved);
        }
    }

    private void assumeUnset(Choice choice, boolean unset) {
        if (unset && variables.apply(choice.name).isEmpty()) {
            report.add(
                    ImportCodes.ASSUMED,
                    choice.dollar,
                    choice.other.to + 1,
                    "The variable " + Visible.quoted(choice.name) + " is taken as unset.",
                    "write the value itself where the environment of compose has it.");
        }
    }

    private String value(String name, int from, int to) {
        Optional<String> value = variables.apply(name);
        if (value.isEmpty()) {
            problem(
                    ImportCodes.ENVIRONMENT,
                    from,
                    to,
                    "The value of the variable " + Visible.quoted(name) + " is not known here.",
                    "write the value itself, or put it in the file `.env` beside this one; write `$$` where a dollar"
                            + " sign is meant.");
        }
        return value.orElse("");
    }

    private void problem(Code code, int from, int to, String message, String hint) {
        problems++;
        report.add(code, from, to, message, hint);
    }

    private static int nameEnd(String text, int from, int to) {
        int at = from;
        while (at < to && (at > from ? VariableName.isPart(text.charAt(at)) : VariableName.isStart(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** The brace that closes the one behind the dollar sign; as in compose, what follows an opening one is not looked at. */
    private static int closing(String text, int dollar, int lastBrace) {
        int open = 0;
        for (int at = dollar + 1; at <= lastBrace; at++) {
            if (text.charAt(at) == '}') {
                open--;
                if (open == 0) {
                    return at;
                }
            } else if (text.charAt(at) == '{') {
                open++;
                at++;
            }
        }
        return lastBrace;
    }
}
