package io.pilotconfig.core.diagnostic;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lasting name of one kind of problem, with its severity. A code is never given another meaning; {@link Codes} lists
 * those of pilotconfig, a renderer or a site's own rule makes more.
 *
 * @param id lower-case words joined by hyphens, such as {@code squid-address}
 * @param severity how bad every problem of this kind is
 * @param summary one sentence that says what the rule demands
 */
public record Code(String id, Severity severity, String summary) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

    /** @throws IllegalArgumentException if {@code id} is not lower-case words joined by hyphens */
    public Code {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(summary);
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "A code is lower-case words joined by hyphens, such as `squid-address`, but was `" + id + "`");
        }
    }

    /** The code for an {@link Severity#ERROR error}. */
    public static Code error(String id, String summary) {
        return new Code(id, Severity.ERROR, summary);
    }

    /** The code for a {@link Severity#WARNING warning}. */
    public static Code warning(String id, String summary) {
        return new Code(id, Severity.WARNING, summary);
    }

    /** The code for a piece of {@link Severity#ADVICE advice}. */
    public static Code advice(String id, String summary) {
        return new Code(id, Severity.ADVICE, summary);
    }

    /** By the id alone, in plain code: a record's own would be made at run time, which a short run notices. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Code code && id.equals(code.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
