package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.ExpressionParser;
import io.pilotconfig.core.classad.Mending;
import io.pilotconfig.core.classad.ParseResult;
import io.pilotconfig.core.classad.Parsed;
import io.pilotconfig.core.classad.Place;
import io.pilotconfig.core.classad.SyntaxError;
import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What HTCondor's parser refuses, or passes over: behind a conditional it does not look for the end. What the pilot
 * appends would meet the same fate behind a comment, or within a text that a backslash keeps from ending.
 *
 * <p>Errors {@code expression-syntax}, {@code expression-comment}, {@code expression-closing-backslash}; source:
 * HTCondor 23.9.6's startd, run with real jobs. Wrong: {@code Owner = "alice"}, {@code (Owner == "alice"},
 * {@code Owner == "alice" // me}, {@code Owner == "DOM\"}. Right: {@code Owner == "alice"}.
 */
final class SyntaxRule implements FormRule {
    private static final int LONGEST_SHOWN = 200;
    private static final String TOO_DEEP = "HTCondor may read it, or end by it: nobody looks further here.";

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
        return Optional.of(syntax((SyntaxError) result, ""));
    }

    private Optional<Fault> overlooked(Parsed parsed, String text) {
        if (parsed.overlooked().isPresent()) {
            return Optional.of(syntax(parsed.overlooked().get(), ""));
        }
        return parsed.lineComment().isPresent()
                ? Optional.of(comment(parsed.lineComment().get()))
                : closingBackslash(text);
    }

    @Override
    public List<Fault> faults(String text) {
        return faults(text, true);
    }

    /** All slips, and what else is wrong with a text that has none left; whether to show what comes of mending them. */
    List<Fault> faults(String text, boolean shown) {
        Mending mending = Mending.of(text);
        List<Fault> faults = new ArrayList<>();
        List<SyntaxError> errors = mending.errors();
        for (int i = 0; i < errors.size(); i++) {
            faults.add(syntax(errors.get(i), shown && i > 0 && i == errors.size() - 1 ? whole(mending) : ""));
        }
        mending.parsed()
                .flatMap(parsed -> overlooked(parsed, mending.text()))
                .map(fault -> moved(fault, mending))
                .ifPresent(faults::add);
        return faults;
    }

    /** What comes of following all hints, where they leave no choice. */
    private static String whole(Mending mending) {
        boolean isShown = mending.isSure()
                && mending.parsed().isPresent()
                && mending.text().length() <= LONGEST_SHOWN;
        return isShown ? " With all of it mended: `" + mending.text() + "`." : "";
    }

    private Fault syntax(SyntaxError error, String more) {
        boolean isTooDeep = error.kind() == SyntaxError.Kind.TOO_DEEP;
        return fault(
                Codes.EXPRESSION_SYNTAX,
                "must be a ClassAd expression, but " + error.message(),
                error.hint() + " " + (isTooDeep ? TOO_DEEP : consequence) + more,
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
                        "leave it out; in a pattern, `.` stands for it: `regexp(\"^DOM.$\", Owner)`.",
                        new Place(text.length() - 2, text.length())))
                : Optional.empty();
    }

    /** Where it stands in the text as it was before it was mended. */
    private static Fault moved(Fault fault, Mending mending) {
        Stretch stretch = fault.stretch().orElseThrow();
        return fault(
                fault.code(), fault.demand(), fault.hint(), mending.place(new Place(stretch.from(), stretch.to())));
    }

    private static Fault fault(Code code, String demand, String hint, Place place) {
        return new Fault(code, demand, hint, Optional.of(new Stretch(place.start(), place.end())));
    }
}
