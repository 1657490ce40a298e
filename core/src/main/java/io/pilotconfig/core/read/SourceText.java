package io.pilotconfig.core.read;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Excerpt;
import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of a settings file with its lines, and its secrets. Counts in code points. Nothing is computed before the
 * first place is asked for: a file without problems costs nothing.
 */
final class SourceText {
    private static final int BEFORE = 100;
    private static final int BEHIND = 400;
    private static final int STEP = 100;

    private final String name;
    private final String text;
    private final Secrets secrets = new Secrets();
    private boolean silent;
    private int[] points = {};
    private int[] lineStarts = {};
    private @Nullable Window last;

    /** A line, or of a long one the surroundings of a place, as it may be shown. Neighbouring places share it. */
    private static final class Window {
        private final int line;
        private final int first;
        private final String shown;
        private final int[] offsets;

        /**
         * A window.
         *
         * @param first the first of its code points
         * @param offsets where in {@code shown} each of them is, and the end
         */
        Window(int line, int first, String shown, int[] offsets) {
            this.line = line;
            this.first = first;
            this.shown = shown;
            this.offsets = offsets;
        }

        int offset(int place) {
            return offsets[Math.max(0, Math.min(place - first, offsets.length - 1))];
        }
    }

    SourceText(String name, String text) {
        this.name = name;
        this.text = text;
    }

    String text() {
        return text;
    }

    Secrets secrets() {
        return secrets;
    }

    /** From now on no line of this source is shown: it cannot be told where in it a secret is. */
    void silence() {
        silent = true;
    }

    /** The diagnostic at the place of a stretch of this text, without any secret in its words. */
    Diagnostic locate(Diagnostic diagnostic, Span span) {
        boolean many = secrets.areMany();
        return new Diagnostic(
                diagnostic.code(),
                secrets.mask(diagnostic.path()),
                diagnostic.part(),
                diagnostic.stretch(),
                many ? diagnostic.code().summary() : secrets.mask(diagnostic.message()),
                many ? "" : secrets.mask(diagnostic.hint()),
                Optional.of(place(span)));
    }

    /** The place of a piece of a scalar's text; the scalar's own where that cannot be told. */
    Span span(Scalar scalar, Diagnostic.Stretch piece) {
        index();
        return new ScalarText(points, scalar).span(piece).orElse(scalar.span());
    }

    private void index() {
        if (lineStarts.length == 0) {
            points = text.codePoints().toArray();
            lineStarts = findLines();
            secrets.hideTokens(text);
        }
    }

    private Location place(Span span) {
        index();
        int start = Math.min(Math.max(span.start(), 0), points.length);
        int found = Arrays.binarySearch(lineStarts, start);
        int line = found >= 0 ? found : -found - 2;
        Optional<Excerpt> shown = silent ? Optional.empty() : Optional.of(excerpt(line, start, span.end()));
        return new Location(name, line + 1, start - lineStarts[line] + 1, shown);
    }

    private Excerpt excerpt(int line, int start, int end) {
        int cut = start - lineStarts[line] - BEFORE;
        int first = lineStarts[line] + (cut > 0 ? cut / STEP * STEP : 0);
        if (last == null || last.line != line || last.first != first) {
            last = window(line, first, Math.min(lineEnd(line), first + BEFORE + STEP + BEHIND));
        }
        int from = last.offset(start);
        return new Excerpt(last.shown, from, Math.max(from, last.offset(end)));
    }

    private Window window(int line, int first, int end) {
        StringBuilder shown = new StringBuilder();
        int[] offsets = new int[Math.max(0, end - first) + 1];
        int at = first;
        while (at < end) {
            int secretEnd = Math.min(secrets.endAt(at), end);
            offsets[at - first] = shown.length();
            if (secretEnd > at) {
                Arrays.fill(offsets, at - first, secretEnd - first, shown.length());
                shown.append(Secrets.MASK);
                at = secretEnd;
            } else {
                shown.appendCodePoint(points[at]);
                at++;
            }
        }
        offsets[offsets.length - 1] = shown.length();
        return new Window(line, first, shown.toString(), offsets);
    }

    private int lineEnd(int line) {
        int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : points.length;
        while (end > lineStarts[line] && isBreak(points[end - 1])) {
            end--;
        }
        return end;
    }

    /** Lines end at {@code \n}, {@code \r\n} or {@code \r}, as in YAML 1.2. */
    private int[] findLines() {
        int[] starts = new int[points.length + 1];
        int lines = 1;
        for (int i = 0; i < points.length; i++) {
            boolean pair = points[i] == '\r' && i + 1 < points.length && points[i + 1] == '\n';
            if (isBreak(points[i]) && !pair) {
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    private static boolean isBreak(int codePoint) {
        return codePoint == '\n' || codePoint == '\r';
    }
}
