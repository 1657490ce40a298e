package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Code;
import java.util.Optional;
import java.util.regex.Pattern;

/** A rule that a regular expression says in full. */
final class PatternRule implements FormRule {
    private final Pattern pattern;
    private final Optional<Fault> fault;

    PatternRule(String pattern, Code code, String demand, String hint) {
        this.pattern = Pattern.compile(pattern);
        this.fault = Fault.of(code, demand, hint);
    }

    @Override
    public Optional<Fault> fault(String text) {
        return pattern.matcher(text).matches() ? Optional.empty() : fault;
    }

    @Override
    public Optional<String> pattern() {
        return Optional.of(pattern.pattern());
    }
}
