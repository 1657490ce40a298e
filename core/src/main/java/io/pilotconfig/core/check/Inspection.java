package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.Evaluation;
import io.pilotconfig.core.classad.Expression;
import io.pilotconfig.core.classad.Expression.Attribute;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Expression.Selection;
import io.pilotconfig.core.classad.Kind;
import io.pilotconfig.core.classad.Outcome;
import io.pilotconfig.core.classad.Parsed;
import io.pilotconfig.core.classad.Place;
import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Diagnostic.Stretch;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.section.NearestName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One expression that HTCondor takes, while the rules look at it. */
final class Inspection {
    private static final int LONGEST_QUOTE = 40;

    /** Shorter names are near to too many. */
    private static final int SHORTEST_NAME = 4;

    private static final int LONGEST_NAME = 64;
    private static final int MOST_NAMES = 100;

    private final SettingPath path;
    private final String text;
    private final Parsed parsed;
    private final PilotSurroundings surroundings;
    private final Problems problems;
    private final List<Expression> parts;
    private final List<AttributeUse> uses = new ArrayList<>();
    private final Map<String, Optional<String>> near = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> blamed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private @Nullable Outcome outcome;
    private boolean mayFail;
    private @Nullable IdentityHashMap<Expression, AttributeUse> useOf;
    private @Nullable Boolean allKnown;
    private @Nullable List<Expression> errors;

    Inspection(SettingPath path, String text, Parsed parsed, PilotSurroundings surroundings, Problems problems) {
        this.path = path;
        this.text = text;
        this.parsed = parsed;
        this.surroundings = surroundings;
        this.problems = problems;
        this.parts = parsed.tree().all();
        collectUses();
    }

    private void collectUses() {
        Expression scope = null;
        for (Expression part : parts) {
            if (part instanceof Selection selection && selection.base() instanceof Attribute base) {
                AttributeUse.Scope of = AttributeUse.Scope.of(base);
                if (of != AttributeUse.Scope.BARE) {
                    scope = base;
                    uses.add(new AttributeUse(of, selection.name(), part));
                }
            } else if (part instanceof Attribute attribute && part != scope) {
                uses.add(new AttributeUse(AttributeUse.Scope.BARE, attribute.name(), part));
            }
        }
    }

    Parsed parsed() {
        return parsed;
    }

    /** The tree and all trees below it. */
    List<Expression> parts() {
        return parts;
    }

    /** Every attribute that is asked for, scopes themselves aside. */
    List<AttributeUse> uses() {
        return uses;
    }

    /** The use that a tree is; empty where it is something else. */
    Optional<AttributeUse> use(Expression tree) {
        if (useOf == null) {
            useOf = new IdentityHashMap<>();
            for (AttributeUse use : uses) {
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
        for (AttributeUse use : uses) {
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

    /** The known attribute that a name is nearly; looked for once, and for so many names at most. */
    Optional<String> nearest(String name) {
        if (name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        Optional<String> known = near.get(name);
        if (known == null) {
            known = near.size() < MOST_NAMES ? NearestName.of(name, surroundings.names()) : Optional.empty();
            near.put(name, known);
        }
        return known;
    }

    PilotSurroundings surroundings() {
        return surroundings;
    }

    /** What the expression may come to for the jobs of the pool. */
    Outcome outcome() {
        if (outcome == null) {
            outcome = Evaluation.of(parsed.tree(), surroundings, (part, value) -> mayFail |= value.mayBe(Kind.ERROR));
        }
        return outcome;
    }

    /** The smallest parts that are an error whatever the job, though it has all attributes. */
    List<Expression> errors() {
        if (errors == null) {
            outcome();
            errors = mayFail ? findErrors() : List.of();
        }
        return errors;
    }

    private List<Expression> findErrors() {
        List<Expression> found = new ArrayList<>();
        Set<Expression> wrong = Collections.newSetFromMap(new IdentityHashMap<>());
        Evaluation.of(parsed.tree(), surroundings.withAllBut(""), (part, value) -> {
            if (value.isAlways(Kind.ERROR)) {
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
        String source = place.in(text);
        return "`" + (source.length() <= LONGEST_QUOTE ? source : source.substring(0, LONGEST_QUOTE) + "...") + "`";
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
        blamed.add(attribute);
    }

    boolean isBlamed(String attribute) {
        return blamed.contains(attribute);
    }

    /** Whether something was said about an attribute in the part. */
    boolean isBlamed(Expression part) {
        return !blamed.isEmpty()
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
