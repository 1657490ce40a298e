package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Code;
import java.util.Optional;

/**
 * A text that a program can get as an argument or variable: everything but NUL and halves of characters.
 *
 * <p>Errors {@code command-word}, {@code variable-value}; source: execve(2). Wrong: {@code "a\0b"} in YAML's double
 * quotes. Right: {@code "a b"}.
 */
record DeliverableRule(Code code) implements FormRule {
    @Override
    public Optional<Fault> fault(String text) {
        return Text.isDeliverable(text)
                ? Optional.empty()
                : Fault.of(
                        code,
                        "must not hold a NUL or half of a character",
                        "no program can be given these; write the character itself instead of its `\\u` escapes.");
    }

    @Override
    public Optional<String> pattern() {
        return Optional.of("[^\\u0000" + Text.HALVES + "]*");
    }
}
