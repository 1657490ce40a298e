package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.ParseResult;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What is found in START expressions, once for all pilots that have the same one. Bounded and thread-safe. */
final class StartFindings {
    private static final int MOST = 100;
    private static final int LONGEST = 1000;

    private final Map<Start, Found> known = new ConcurrentHashMap<>();

    /** All that the findings depend on. No record, whose equality would be linked in every short run. */
    private static final class Start {
        private final String expression;
        private final Map<String, String> attributes;

        Start(String expression, Map<String, String> attributes) {
            this.expression = expression;
            this.attributes = attributes;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Start that
                    && expression.equals(that.expression)
                    && attributes.equals(that.attributes);
        }

        @Override
        public int hashCode() {
            return 31 * expression.hashCode() + attributes.hashCode();
        }
    }

    /**
     * What was found.
     *
     * @param right whether the expression has the form that it must have
     * @param problems what else there is to say about it
     */
    record Found(boolean right, List<Diagnostic> problems) {
        private static final Found NOTHING = new Found(true, List.of());
    }

    /** What is found in the START expression of settings, if they have one. */
    Found of(PilotSettings settings) {
        String expression = settings.startExpression().orElse("");
        if (expression.isEmpty()) {
            return Found.NOTHING;
        } else if (expression.length() > LONGEST) {
            return find(settings);
        }
        Start start = new Start(expression, Map.copyOf(settings.attributes()));
        Found found = known.get(start);
        if (found == null) {
            found = find(settings);
            if (known.size() < MOST) {
                known.put(start, found);
            }
        }
        return found;
    }

    private static Found find(PilotSettings settings) {
        Problems problems = new Problems();
        Optional<ParseResult> parsed = StartExpressionRule.parse(settings);
        if (parsed.isEmpty()) {
            return Found.NOTHING;
        }
        StartExpressionRule.check(settings, parsed.get(), problems);
        String expression = settings.startExpression().orElse("");
        boolean right = ExpressionRule.START.fault(expression, parsed.get()).isEmpty();
        return new Found(right, problems.all());
    }
}
