package io.pilotconfig.consumers;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A container that runs in the background, looked at from outside. */
record Container(Engine engine, String name) {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration BETWEEN = Duration.ofMillis(50);

    /** What {@code inspect} says for a Go template. */
    String inspect(String template) {
        return engine.call("inspect", "--format", template, name).orFail().out().strip();
    }

    /** What {@code inspect} says for a Go template, once it says this. */
    void awaitInspect(String template, Predicate<String> wanted) {
        await(template, () -> inspect(template), wanted);
    }

    /** What the program in the container saw, once it has told. */
    Report report() {
        return Report.in(await(
                "the report of " + name,
                () -> engine.call("logs", name).orFail().out(),
                log -> log.contains("\n")));
    }

    private static String await(String what, Supplier<String> source, Predicate<String> wanted) {
        Instant end = Instant.now().plus(LIMIT);
        String last = source.get();
        while (!wanted.test(last)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(what + " was still `" + last + "` after " + LIMIT);
            }
            pause();
            last = source.get();
        }
        return last;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
