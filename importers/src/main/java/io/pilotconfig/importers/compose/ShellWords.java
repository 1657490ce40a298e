package io.pilotconfig.importers.compose;

import io.pilotconfig.core.diagnostic.Diagnostic.Stretch;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits a command in one text into words, as compose does: quotes and backslashes as in a shell, nothing replaced. What
 * ends a command in a shell ends it here too, so it is refused, as is what compose's versions read differently.
 */
final class ShellWords {
    private static final String LIST = "write the command as a list: `[\"first\", \"second\"]`.";
    private static final String SHELL =
            "write `[\"sh\", \"-c\", \"...\"]` where a shell is meant, or put it in quotes where it is not.";

    private final Scalar scalar;
    private final Reading reading;
    private final List<Scalar> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private char quote = ' ';
    private int opening;

    private ShellWords(Scalar scalar, Reading reading) {
        this.scalar = scalar;
        this.reading = reading;
    }

    /** The words; empty after a problem was reported. */
    static Optional<List<Scalar>> split(Scalar scalar, Reading reading) {
        ShellWords split = new ShellWords(scalar, reading);
        return split.read() ? Optional.of(split.words) : Optional.empty();
    }

    private boolean read() {
        String text = scalar.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quote != '\'') {
                i++;
                char escaped = i < text.length() ? text.charAt(i) : 'n';
                if (escaped == 'n' || escaped == 't') {
                    int behind = Math.min(i + 1, text.length());
                    return problem(i - 1, behind, "What this backslash means depends on compose's version.", LIST);
                }
                add(escaped);
            } else if (!next(c, i)) {
                return false;
            }
        }
        if (quote != ' ') {
            return problem(opening, opening + 1, "The quote that opens here is never closed.", "close it.");
        }
        endWord();
        return true;
    }

    private boolean next(char c, int at) {
        if (quote == ' ' && isBlank(c)) {
            endWord();
        } else if (quote == c && (c == '"' || c == '\'')) {
            quote = ' ';
            inWord = true;
        } else if (quote == ' ' && (c == '"' || c == '\'')) {
            quote = c;
            opening = at;
        } else if (quote == ' ' && "`()".indexOf(c) >= 0) {
            return problem(at, at + 1, "A shell would run a command here; compose does not.", SHELL);
        } else if (quote == ' ' && ";&|<>".indexOf(c) >= 0) {
            return problem(at, at + 1, "Compose drops everything from here on: no shell reads the command.", SHELL);
        } else {
            add(c);
        }
        return true;
    }

    private void add(char c) {
        word.append(c);
        inWord = true;
    }

    private void endWord() {
        if (inWord) {
            words.add(new Scalar(word.toString(), false, scalar.span()));
        }
        word.setLength(0);
        inWord = false;
    }

    private boolean problem(int from, int to, String message, String hint) {
        reading.findings().add(ImportCodes.SYNTAX, reading.source().span(scalar, new Stretch(from, to)), message, hint);
        return false;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
}
