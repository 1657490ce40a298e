package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Code;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A rule that a regular expression says in full. */
final class PatternRule implements FormRule {
    private final String expression;
    private final Optional<Fault> fault;
    private volatile @Nullable Pattern pattern;

    PatternRule(String expression, Code code, String demand, String hint) {
        this.expression = expression;
        this.fault = Fault.of(code, demand, hint);
    }

    @Override
    public Optional<Fault> fault(String text) {
        return compiled().matcher(text).matches() ? Optional.empty() : fault;
    }

    /** Compiled when it is first asked for: few of them are in a short run. */
    private Pattern compiled() {
        Pattern compiled = pattern;
        if (compiled == null) {
            compiled = Pattern.compile(expression);
            pattern = compiled;
        }
        return compiled;
    }

    @Override
    public Optional<String> pattern() {
        return Optional.of(expression);
    }
}
