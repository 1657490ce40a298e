package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.ParseResult;
import io.pilotconfig.core.diagnostic.Codes;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What HTCondor's configuration would do to an expression before its parser sees it: a macro is expanded, a backslash at
 * the end joins the next line, a newline ends the setting or begins another one.
 *
 * <p>Errors {@code expression-blank}, {@code expression-macro}, {@code expression-trailing-backslash},
 * {@code expression-control-character}; source: HTCondor 23.9.6's configuration, run. Wrong:
 * {@code Owner == "$(FRIEND)"}. Right: {@code Owner == "alice"}.
 */
final class ExpressionRule implements FormRule {
    /** The START expression, which may be empty: then the pilot adds nothing. */
    static final ExpressionRule START =
            new ExpressionRule(true, new SyntaxRule("HTCondor drops what it cannot read, and accepts every job."));

    /** The value of a machine attribute, which may not be empty. */
    static final FormRule ATTRIBUTE = new ExpressionRule(
            false, new SyntaxRule("HTCondor drops what it cannot read: the attribute would be missing."));

    /** A macro of HTCondor's configuration. */
    static final Pattern MACRO = Pattern.compile("\\$(?:[A-Za-z_][A-Za-z0-9_]*)?\\(");

    private final boolean mayBeEmpty;
    private final SyntaxRule syntax;

    private ExpressionRule(boolean mayBeEmpty, SyntaxRule syntax) {
        this.mayBeEmpty = mayBeEmpty;
        this.syntax = syntax;
    }

    @Override
    public Optional<Fault> fault(String text) {
        Optional<Fault> before = before(text);
        return before.isPresent() || text.isEmpty() ? before : syntax.fault(text);
    }

    /** The same for a text that was parsed already. */
    Optional<Fault> fault(String text, ParseResult parsed) {
        Optional<Fault> before = before(text);
        return before.isPresent() || text.isEmpty() ? before : syntax.fault(text, parsed);
    }

    /** What happens to the text before HTCondor's parser sees it. */
    private Optional<Fault> before(String text) {
        if (text.isEmpty() && mayBeEmpty) {
            return Optional.empty();
        } else if (!Text.isLine(text)) {
            return noLine(text);
        } else if (text.isBlank()) {
            return Fault.of(
                    Codes.EXPRESSION_BLANK, "must be an expression, not blanks only", "remove it, or write `True`.");
        } else if (holdsMacro(text)) {
            return Fault.of(
                    Codes.EXPRESSION_MACRO,
                    "must not hold an HTCondor macro, `$(NAME)` or `$NAME(...)`",
                    "write out what it stands for: the pilot's configuration would expand it to something else.");
        } else if (text.stripTrailing().endsWith("\\")) {
            return Fault.of(
                    Codes.EXPRESSION_TRAILING_BACKSLASH,
                    "must not end in a backslash",
                    "remove it: the pilot's configuration would join its next line to the expression.");
        }
        return Optional.empty();
    }

    private static Optional<Fault> noLine(String text) {
        if (Text.indexOfControl(text, true) >= 0) {
            return Fault.of(
                    Codes.EXPRESSION_CONTROL_CHARACTER,
                    "must stand on one line, without control characters",
                    "for a long expression, begin it with `>-` and indent its lines alike, none of them empty: YAML joins them by blanks.");
        }
        return Fault.of(
                Codes.EXPRESSION_CONTROL_CHARACTER,
                "must not hold half of a character",
                "write the character itself instead of its `\\u` escapes.");
    }

    static boolean holdsMacro(String text) {
        int dollar = text.indexOf('$');
        while (dollar >= 0 && !MACRO.matcher(text).region(dollar, text.length()).lookingAt()) {
            dollar = text.indexOf('$', dollar + 1);
        }
        return dollar >= 0;
    }

    /** What is refused before the syntax: a macro, blanks only, a backslash at the end. */
    @Override
    public Optional<String> pattern() {
        String line = "[^" + Text.CONTROLS_BUT_TAB + Text.HALVES + "]*";
        String text = "(?!" + line + MACRO.pattern() + ")(?!" + line + "\\\\[" + Text.BLANKS + "]*$)" + line + "[^"
                + Text.BLANKS + Text.CONTROLS_BUT_TAB + Text.HALVES + "]" + line;
        return Optional.of(mayBeEmpty ? "|" + text : text);
    }
}
