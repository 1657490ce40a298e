package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.ExpressionParser;
import io.pilotconfig.core.classad.ParseResult;
import io.pilotconfig.core.classad.Parsed;
import io.pilotconfig.core.classad.Place;
import io.pilotconfig.core.classad.SyntaxError;
import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic.Stretch;
import java.util.Optional;

/**
 * What HTCondor's parser refuses, or passes over: behind a conditional it does not look for the end. What the pilot
 * appends would meet the same fate behind a comment, or within a text that a backslash keeps from ending.
 *
 * <p>Errors {@code expression-syntax}, {@code expression-comment}, {@code expression-closing-backslash}; source:
 * HTCondor 23.9.6's startd, run with real jobs. Wrong: {@code Owner = "alice"}, {@code (Owner == "alice"},
 * {@code Owner == "alice" // me}, {@code NTDomain == "DOM\"}. Right: {@code Owner == "alice"}.
 */
final class SyntaxRule implements FormRule {
    private final String consequence;

    SyntaxRule(String consequence) {
        this.consequence = consequence;
    }

    @Override
    public Optional<Fault> fault(String text) {
        return fault(text, ExpressionParser.parse(text));
    }

    /** The same for a text that was parsed already. */
    Optional<Fault> fault(String text, ParseResult result) {
        if (result instanceof Parsed parsed) {
            return overlooked(parsed, text);
        }
        return Optional.of(syntax((SyntaxError) result));
    }

    private Optional<Fault> overlooked(Parsed parsed, String text) {
        if (parsed.overlooked().isPresent()) {
            return Optional.of(syntax(parsed.overlooked().get()));
        }
        return parsed.lineComment().isPresent()
                ? Optional.of(comment(parsed.lineComment().get()))
                : closingBackslash(text);
    }

    private Fault syntax(SyntaxError error) {
        return fault(
                Codes.EXPRESSION_SYNTAX,
                "must be a ClassAd expression, but " + error.message(),
                error.hint() + " " + consequence,
                error.place());
    }

    private static Fault comment(Place place) {
        return fault(
                Codes.EXPRESSION_COMMENT,
                "must not hold a `//` comment, which hides all that follows",
                "remove it, or write `/* ... */`.",
                place);
    }

    /** Only at the very end does a backslash not keep a quote from ending its text, and there the pilot appends more. */
    private static Optional<Fault> closingBackslash(String text) {
        boolean ends = text.endsWith("\\\"") || text.endsWith("\\'");
        return ends
                ? Optional.of(fault(
                        Codes.EXPRESSION_CLOSING_BACKSLASH,
                        "must not end in a text that ends in a backslash, which keeps it from ending where more follows",
                        "compare without it: `regexp(\"^DOM.$\", NTDomain)`, for instance.",
                        new Place(text.length() - 2, text.length())))
                : Optional.empty();
    }

    private static Fault fault(Code code, String demand, String hint, Place place) {
        return new Fault(code, demand, hint, Optional.of(new Stretch(place.start(), place.end())));
    }
}
