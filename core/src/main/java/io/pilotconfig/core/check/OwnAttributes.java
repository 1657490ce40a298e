package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.Evaluation;
import io.pilotconfig.core.classad.ExpressionParser;
import io.pilotconfig.core.classad.Kind;
import io.pilotconfig.core.classad.Outcome;
import io.pilotconfig.core.classad.Parsed;
import io.pilotconfig.core.classad.Surroundings;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The attributes that a pilot gets by its settings, and what their values may come to beside each other. */
final class OwnAttributes {
    private static final Outcome SOMETHING = Outcome.ANYTHING.without(Kind.UNDEFINED, Kind.ERROR);
    private static final int DEEPEST = 20;

    private final Map<String, String> values;
    private final Map<String, Outcome> outcomes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private int depth;

    private OwnAttributes(Map<String, String> values) {
        this.values = values;
    }

    static OwnAttributes of(Map<String, String> values) {
        if (values.isEmpty()) {
            return new OwnAttributes(Map.of());
        }
        Map<String, String> caseless = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        caseless.putAll(values);
        return new OwnAttributes(caseless);
    }

    boolean has(String name) {
        return !values.isEmpty() && values.containsKey(name);
    }

    Collection<String> names() {
        return Collections.unmodifiableCollection(values.keySet());
    }

    /** The same attributes, to be looked at in other surroundings. */
    OwnAttributes afresh() {
        return new OwnAttributes(values);
    }

    /**
     * What the attribute comes to in the surroundings, which must be the same each time. The kind of a value counts, not
     * the value: that one may be another on the next machine. What leads back to itself may be anything.
     */
    Outcome outcome(String name, Surroundings surroundings) {
        Outcome known = outcomes.get(name);
        if (known != null) {
            return known;
        } else if (depth == DEEPEST) {
            return Outcome.ANYTHING;
        }
        outcomes.put(name, Outcome.ANYTHING);
        depth++;
        Outcome found = evaluated(values.getOrDefault(name, ""), surroundings);
        depth--;
        outcomes.put(name, found);
        return found;
    }

    /** Of what is no expression another rule tells. */
    private static Outcome evaluated(String value, Surroundings surroundings) {
        if (!(ExpressionParser.parse(value) instanceof Parsed parsed)) {
            return SOMETHING;
        }
        Outcome outcome = Evaluation.of(parsed.tree(), surroundings);
        Outcome kinds = Outcome.of(outcome.kinds().toArray(Kind[]::new));
        boolean isBoolean = kinds.mayBe(Kind.TRUE) || kinds.mayBe(Kind.FALSE);
        return isBoolean ? kinds.or(Outcome.of(Kind.TRUE, Kind.FALSE)) : kinds;
    }
}
