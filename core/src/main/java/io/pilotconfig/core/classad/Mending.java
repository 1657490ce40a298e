package io.pilotconfig.core.classad;

import io.pilotconfig.core.classad.SyntaxError.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All slips of a text that is no expression. The parser stops at the first, as HTCondor's does; here each is mended and the
 * text is read again, until nothing is left to mend, or nobody can say how it goes on:
 *
 * <pre>{@code
 * Mending mending = Mending.of("Owner = \"alice\" and RequestCpus = 4");
 * for (SyntaxError error : mending.errors()) {
 *     System.out.println(error.message()); // `=` does not compare; `and` is no operator; `=` does not compare
 * }
 * System.out.println(mending.text()); // Owner == "alice" && RequestCpus == 4
 * }</pre>
 *
 * Takes no longer than some parses. Does not change once it is made.
 */
public final class Mending {
    private static final int MOST = 20;

    private final List<SyntaxError> errors = new ArrayList<>();
    private String text;

    /** For each point between two characters of the text, the one of the original that it stands for. */
    private int[] points;

    private boolean isSure = true;
    private @Nullable Parsed parsed;

    private Mending(String original) {
        text = original;
        points = IntStream.rangeClosed(0, original.length()).toArray();
    }

    /** Looks for the slips of a text, for 20 at most. A text without any stays as it is. */
    public static Mending of(String text) {
        Mending mending = new Mending(text);
        Optional<SyntaxError> error = mending.read();
        for (int i = 0; i < MOST && error.isPresent() && mending.mend(error.get()); i++) {
            error = mending.read();
        }
        return mending;
    }

    /** Reads the text as it is now, and gives the first slip that is left. */
    private Optional<SyntaxError> read() {
        ParseResult result = ExpressionParser.parse(text);
        if (result instanceof SyntaxError error) {
            return Optional.of(error);
        }
        Parsed found = (Parsed) result;
        parsed = found.overlooked().isEmpty() ? found : null;
        return found.overlooked();
    }

    /** Notes a slip and mends it; false where that leads nowhere. */
    private boolean mend(SyntaxError error) {
        Place place = place(error.place());
        if (isOfMending(place, error.place()) || has(error.kind(), place)) {
            return false;
        }
        if (!isOneMoreWord(error.kind()) && !isAtKnown(place)) {
            errors.add(new SyntaxError(error.kind(), place, error.message(), error.hint()));
        }
        Optional<Repair> repair = Repair.of(error, text);
        repair.ifPresent(this::apply);
        return repair.isPresent();
    }

    /** Whether only what was put in is at fault. */
    private static boolean isOfMending(Place original, Place place) {
        return original.start() == original.end() && place.start() < place.end();
    }

    private boolean has(Kind kind, Place place) {
        return errors.stream()
                .anyMatch(error -> error.kind() == kind && error.place().start() == place.start());
    }

    /** Whether another slip was found there, whose mending this one may be about. */
    private boolean isAtKnown(Place place) {
        return errors.stream().anyMatch(error -> error.place().start() == place.start());
    }

    /** Whether values without operators were found before: in a sentence of words, one of them says it all. */
    private boolean isOneMoreWord(Kind kind) {
        return kind == Kind.MISSING_OPERATOR && errors.stream().anyMatch(error -> error.kind() == kind);
    }

    private void apply(Repair repair) {
        int from = repair.place().start();
        int to = repair.place().end();
        int length = repair.replacement().length();
        int[] moved = new int[points.length - (to - from) + length];
        System.arraycopy(points, 0, moved, 0, from + 1);
        Arrays.fill(moved, from, from + length, points[from]);
        System.arraycopy(points, to, moved, from + length, points.length - to);
        points = moved;
        text = text.substring(0, from) + repair.replacement() + text.substring(to);
        isSure &= repair.isSure();
    }

    /** The slips, as they were found, each at its place in the original text. */
    public List<SyntaxError> errors() {
        return Collections.unmodifiableList(errors);
    }

    /** The text with all of them mended, as far as that goes. */
    public String text() {
        return text;
    }

    /** What the mended text says; empty where a slip was left. */
    public Optional<Parsed> parsed() {
        return Optional.ofNullable(parsed);
    }

    /** Whether nothing was guessed: each slip that was mended has one remedy only. */
    public boolean isSure() {
        return isSure;
    }

    /** Where in the original text a piece of the mended one stands. */
    public Place place(Place mended) {
        return new Place(points[mended.start()], points[mended.end()]);
    }
}
