package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.ParseResult;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic.Stretch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

    private static final int MOST_MACROS = 20;

    /** What joins two lines of HTCondor's configuration. */
    private static final String JOINING = "\\\n";

    private final boolean mayBeEmpty;
    private final SyntaxRule syntax;

    private ExpressionRule(boolean mayBeEmpty, SyntaxRule syntax) {
        this.mayBeEmpty = mayBeEmpty;
        this.syntax = syntax;
    }

    @Override
    public Optional<Fault> fault(String text) {
        List<Fault> before = before(text);
        return before.isEmpty() && !text.isEmpty()
                ? syntax.fault(text)
                : before.stream().findFirst();
    }

    /** The same for a text that was parsed already. */
    Optional<Fault> fault(String text, ParseResult parsed) {
        List<Fault> before = before(text);
        return before.isEmpty() && !text.isEmpty()
                ? syntax.fault(text, parsed)
                : before.stream().findFirst();
    }

    /** Looks at the syntax also of what the configuration would spoil. */
    @Override
    public List<Fault> faults(String text) {
        List<Fault> before = before(text);
        List<Fault> faults = new ArrayList<>(before);
        if (!text.isBlank()) {
            List<Stretch> spoilt = spoilt(text);
            for (Fault fault : syntax.faults(unspoilt(text, spoilt), before.isEmpty())) {
                if (!isAt(spoilt, fault)) {
                    faults.add(fault);
                }
            }
        }
        return faults;
    }

    /** Macros, and single characters that are refused before the syntax. */
    private static List<Stretch> spoilt(String text) {
        List<Stretch> spoilt = new ArrayList<>(Macros.in(text));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isRefused = Text.isControl(c) && c != '\t' && c != '\n';
            if (isRefused || Text.isHalf(text, i) || text.startsWith(JOINING, i)) {
                spoilt.add(new Stretch(i, i + 1));
            }
        }
        return spoilt;
    }

    /** The text as long as it was, with names for macros and blanks for characters. */
    private static String unspoilt(String text, List<Stretch> spoilt) {
        char[] chars = text.toCharArray();
        for (Stretch piece : spoilt) {
            Arrays.fill(chars, piece.from(), piece.to(), piece.to() == piece.from() + 1 ? ' ' : '_');
        }
        int backslash = trailingBackslash(text);
        if (backslash >= 0) {
            chars[backslash] = ' ';
        }
        return new String(chars);
    }

    /** Whether the fault lies at such a piece, or around a part of it, which may have caused it. */
    private static boolean isAt(List<Stretch> spoilt, Fault fault) {
        Optional<Stretch> place = fault.stretch();
        return place.isPresent()
                && spoilt.stream()
                        .anyMatch(piece -> piece.from() <= place.get().to()
                                && piece.to() >= place.get().from());
    }

    /** What happens to the text before HTCondor's parser sees it. */
    private List<Fault> before(String text) {
        if (text.isEmpty() && mayBeEmpty) {
            return List.of();
        } else if (!Text.isLine(text)) {
            return List.of(noLine(text));
        } else if (text.isBlank()) {
            return List.of(new Fault(
                    Codes.EXPRESSION_BLANK, "must be an expression, not blanks only", "remove it, or write `True`."));
        }
        List<Stretch> macros = Macros.in(text);
        int backslash = trailingBackslash(text);
        return macros.isEmpty() && backslash < 0 ? List.of() : spoiling(macros, backslash);
    }

    private static List<Fault> spoiling(List<Stretch> macros, int backslash) {
        List<Fault> faults = new ArrayList<>();
        for (Stretch macro : macros.subList(0, Math.min(macros.size(), MOST_MACROS))) {
            faults.add(new Fault(
                    Codes.EXPRESSION_MACRO,
                    "must not hold an HTCondor macro, `$(NAME)` or `$NAME(...)`",
                    "write out what it stands for: the pilot's configuration would expand it to something else.",
                    Optional.of(macro)));
        }
        if (backslash >= 0) {
            faults.add(new Fault(
                    Codes.EXPRESSION_TRAILING_BACKSLASH,
                    "must not end in a backslash",
                    "remove it: the pilot's configuration would join its next line to the expression.",
                    Optional.of(new Stretch(backslash, backslash + 1))));
        }
        return faults;
    }

    /** Where the backslash stands that the text ends in, blanks aside; -1 where it does not. */
    private static int trailingBackslash(String text) {
        int last = text.length() - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last >= 0 && text.charAt(last) == '\\' ? last : -1;
    }

    private static Fault noLine(String text) {
        int control = Text.indexOfControl(text, true);
        if (control < 0) {
            return new Fault(
                    Codes.EXPRESSION_CONTROL_CHARACTER,
                    "must not hold half of a character",
                    "write the character itself instead of its `\\u` escapes.");
        }
        boolean isLine = text.indexOf('\n') < 0;
        return new Fault(
                Codes.EXPRESSION_CONTROL_CHARACTER,
                "must stand on one line, without control characters",
                isLine
                        ? "remove it, or write a blank for it."
                        : "for a long expression, begin it with `>-` and indent its lines alike, none of them empty: YAML joins them by blanks.",
                isLine ? Optional.of(new Stretch(control, control + 1)) : Optional.empty());
    }

    /** What is refused before the syntax: a macro, blanks only, a backslash at the end. */
    @Override
    public Optional<String> pattern() {
        String line = "[^" + Text.CONTROLS_BUT_TAB + Text.HALVES + "]*";
        String text = "(?!" + line + Macros.BEGINNING + ")(?!" + line + "\\\\[" + Text.BLANKS + "]*$)" + line + "[^"
                + Text.BLANKS + Text.CONTROLS_BUT_TAB + Text.HALVES + "]" + line;
        return Optional.of(mayBeEmpty ? "|" + text : text);
    }
}
