package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.Evaluation;
import io.pilotconfig.core.classad.Expression;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Kind;
import io.pilotconfig.core.classad.Mending;
import io.pilotconfig.core.classad.Outcome;
import io.pilotconfig.core.classad.ParseResult;
import io.pilotconfig.core.classad.Parsed;
import io.pilotconfig.core.classad.Place;
import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Diagnostic.Stretch;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One expression that HTCondor takes, or would take without its slips, while the rules look at it. */
final class Inspection {
    private static final int LONGEST_QUOTE = 40;
    private static final int LONGEST_COPY = 200;

    /** Each costs an evaluation of the whole; who is told of so many knows what the others lack. */
    private static final int MOST_OUTCOMES = 20;

    private final SettingPath path;
    private final String text;
    private final Parsed parsed;
    private final PilotSurroundings surroundings;
    private final Problems problems;
    private final ExpressionParts parts;
    private final @Nullable Mending mending;
    private @Nullable NearNames nearNames;
    private final Set<String> accepted;
    private @Nullable Set<String> blamed;
    private @Nullable Set<String> excused;
    private int outcomes;
    private @Nullable Outcome outcome;
    private @Nullable Set<Expression> suspects;
    private @Nullable IdentityHashMap<Expression, AttributeUse> useOf;
    private @Nullable Boolean allKnown;
    private @Nullable List<Expression> errors;

    private Inspection(
            SettingPath path,
            String text,
            Parsed parsed,
            @Nullable Mending mending,
            PilotSurroundings surroundings,
            Set<String> accepted,
            Problems problems) {
        this.path = path;
        this.text = text;
        this.parsed = parsed;
        this.mending = mending;
        this.surroundings = surroundings;
        this.accepted = accepted;
        this.problems = problems;
        this.parts = new ExpressionParts(parsed.tree());
    }

    /**
     * Lets the traps look at an expression; where HTCondor does not take it, at what it was surely meant to be. What follows
     * from a finding that is accepted is told on its own.
     */
    static void check(
            List<ExpressionTrap> traps,
            SettingPath path,
            String text,
            ParseResult result,
            PilotSurroundings surroundings,
            Set<String> accepted,
            Problems problems) {
        Inspection inspection =
                result instanceof Parsed parsed && parsed.overlooked().isEmpty()
                        ? new Inspection(path, text, parsed, null, surroundings, accepted, problems)
                        : ofMended(path, text, surroundings, accepted, problems);
        if (inspection != null) {
            for (ExpressionTrap trap : traps) {
                trap.check(inspection);
            }
        }
    }

    private static @Nullable Inspection ofMended(
            SettingPath path, String text, PilotSurroundings surroundings, Set<String> accepted, Problems problems) {
        Mending mending = Mending.of(text);
        Optional<Parsed> parsed = mending.parsed();
        return parsed.isPresent() && mending.isSure()
                ? new Inspection(path, mending.text(), parsed.get(), mending, surroundings, accepted, problems)
                : null;
    }

    Parsed parsed() {
        return parsed;
    }

    /** What the expression is made of. */
    ExpressionParts parts() {
        return parts;
    }

    /** The use that a tree is; empty where it is something else. */
    Optional<AttributeUse> use(Expression tree) {
        if (useOf == null) {
            useOf = new IdentityHashMap<>();
            for (AttributeUse use : parts.uses()) {
                useOf.put(use.tree(), use);
            }
        }
        return Optional.ofNullable(useOf.get(tree));
    }

    /** Whether every attribute is known where it is asked for, as it is in most expressions. */
    boolean isAllKnown() {
        if (allKnown == null) {
            allKnown = findAllKnown();
        }
        return allKnown;
    }

    private boolean findAllKnown() {
        for (AttributeUse use : parts.uses()) {
            if (!surroundings.isKnown(use)) {
                return false;
            }
        }
        return true;
    }

    boolean hasBackslash() {
        return text.indexOf('\\') >= 0;
    }

    /** The character that a part begins with. */
    char first(Place place) {
        return text.charAt(place.start());
    }

    /** Whether an attribute of the part is asked for. */
    boolean isSelectedFrom(Place place) {
        return text.startsWith(".", place.end());
    }

    /** The known attribute that a name is nearly, of those that can be asked for in the scope. */
    Optional<String> nearest(AttributeUse.Scope scope, String name) {
        if (nearNames == null) {
            nearNames = new NearNames(surroundings);
        }
        return nearNames.of(scope, name);
    }

    PilotSurroundings surroundings() {
        return surroundings;
    }

    /** What the expression may come to for the jobs of the pool. */
    Outcome outcome() {
        if (outcome == null) {
            outcome = Evaluation.of(parsed.tree(), surroundings, this::suspect);
        }
        return outcome;
    }

    private void suspect(Expression part, Outcome value) {
        if (value.mayBe(Kind.ERROR) && value.isAlways(Kind.ERROR, Kind.UNDEFINED)) {
            suspects = suspects == null ? Collections.newSetFromMap(new IdentityHashMap<>()) : suspects;
            suspects.add(part);
        }
    }

    /** The smallest parts that are an error for every job that has all attributes, and no good for any other job. */
    List<Expression> errors() {
        if (errors == null) {
            outcome();
            errors = suspects == null ? List.of() : errorsAmong(suspects);
        }
        return errors;
    }

    private List<Expression> errorsAmong(Set<Expression> suspected) {
        List<Expression> found = new ArrayList<>();
        Set<Expression> wrong = Collections.newSetFromMap(new IdentityHashMap<>());
        Evaluation.of(parsed.tree(), surroundings.complete(), (part, value) -> {
            if (value.isAlways(Kind.ERROR) && suspected.contains(part)) {
                boolean origin = Collections.disjoint(part.children(), wrong);
                boolean first = wrong.add(part);
                if (origin && first && !(part instanceof Literal)) {
                    found.add(part);
                }
            }
        });
        return found;
    }

    /** The source of a part, short enough for a message. */
    String quote(Place place) {
        return "`" + place.in(text, LONGEST_QUOTE) + "`";
    }

    /** The source of a part for what to write instead; dots where it is too long to be written again. */
    String copy(Place place) {
        return isShort(place) ? source(place) : "...";
    }

    /** Whether a part may be written again in a hint. */
    boolean isShort(Place place) {
        return place.end() - place.start() <= LONGEST_COPY;
    }

    String source(Place place) {
        return place.in(text);
    }

    /** Whether an opening parenthesis stands between the beginning of a tree and that of its first part. */
    boolean isParenthesized(Expression tree, Expression first) {
        return first.place().start() > tree.place().start();
    }

    /** What the expression may come to for jobs that lack an attribute and have all others; empty if asked too often. */
    Optional<Outcome> outcomeWithout(String attribute) {
        outcomes++;
        return outcomes > MOST_OUTCOMES
                ? Optional.empty()
                : Optional.of(Evaluation.of(parsed.tree(), surroundings.withAllBut(Set.of(attribute))));
    }

    /** Notes that something was said about an attribute already, and under which code. */
    void blame(Code code, String attribute) {
        blamed = blamed == null ? new TreeSet<>(String.CASE_INSENSITIVE_ORDER) : blamed;
        blamed.add(attribute);
        if (accepted.contains(code.id())) {
            excused = excused == null ? new TreeSet<>(String.CASE_INSENSITIVE_ORDER) : excused;
            excused.add(attribute);
        }
    }

    /** Whether something was said about an attribute, and accepted: what follows from it is told nowhere else. */
    boolean isExcused(String attribute) {
        return excused != null && excused.contains(attribute);
    }

    boolean isBlamed(String attribute) {
        return blamed != null && blamed.contains(attribute);
    }

    /** Whether something was said about an attribute in the part. */
    boolean isBlamed(Expression part) {
        return blamed != null
                && part.all().stream()
                        .anyMatch(below -> use(below)
                                .filter(found -> isBlamed(found.name()))
                                .isPresent());
    }

    /** The setting's name, for a message. */
    String setting() {
        return "`" + path + "`";
    }

    void report(Code code, Place place, String message, String hint) {
        Place original = mending == null ? place : mending.place(place);
        problems.add(Diagnostic.of(code, path, message, hint).about(new Stretch(original.start(), original.end())));
    }

    /** Reports a problem of the expression as a whole. */
    void report(Code code, String message, String hint) {
        problems.add(code, path, message, hint);
    }
}
