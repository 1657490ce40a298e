package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.Evaluation;
import io.pilotconfig.core.classad.Expression;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Kind;
import io.pilotconfig.core.classad.Outcome;
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

/** One expression that HTCondor takes, while the rules look at it. */
final class Inspection {
    private static final int LONGEST_QUOTE = 40;
    private static final int LONGEST_COPY = 200;

    private final SettingPath path;
    private final String text;
    private final Parsed parsed;
    private final PilotSurroundings surroundings;
    private final Problems problems;
    private final ExpressionParts parts;
    private @Nullable NearNames nearNames;
    private @Nullable Set<String> blamed;
    private @Nullable Outcome outcome;
    private @Nullable Set<Expression> suspects;
    private @Nullable IdentityHashMap<Expression, AttributeUse> useOf;
    private @Nullable Boolean allKnown;
    private @Nullable List<Expression> errors;

    Inspection(SettingPath path, String text, Parsed parsed, PilotSurroundings surroundings, Problems problems) {
        this.path = path;
        this.text = text;
        this.parsed = parsed;
        this.surroundings = surroundings;
        this.problems = problems;
        this.parts = new ExpressionParts(parsed.tree());
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
        return place.end() - place.start() <= LONGEST_COPY ? source(place) : "...";
    }

    String source(Place place) {
        return place.in(text);
    }

    /** Whether an opening parenthesis stands between the beginning of a tree and that of its first part. */
    boolean isParenthesized(Expression tree, Expression first) {
        return first.place().start() > tree.place().start();
    }

    /** Notes that something was said about an attribute already. */
    void blame(String attribute) {
        blamed = blamed == null ? new TreeSet<>(String.CASE_INSENSITIVE_ORDER) : blamed;
        blamed.add(attribute);
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
        problems.add(Diagnostic.of(code, path, message, hint).about(new Stretch(place.start(), place.end())));
    }

    /** Reports a problem of the expression as a whole. */
    void report(Code code, String message, String hint) {
        problems.add(code, path, message, hint);
    }
}
