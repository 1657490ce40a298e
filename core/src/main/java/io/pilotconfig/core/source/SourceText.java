package io.pilotconfig.core.source;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Excerpt;
import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a settings file, or a piece of it, with its lines and its secrets. Places are those of the whole file, in
 * code points. Nothing is computed before the first place is asked for: a file without problems costs nothing.
 * Thread-safe once it is composed.
 */
public final class SourceText {
    /**
     * What a file that may hold a token has: a key {@code TOKEN}, a key {@code token} without a path behind it, something
     * that looks like a token, or an escape that may hide one of these. Such a file is not shown once its structure is
     * lost.
     */
    private static final String MAY_HOLD_TOKEN = "(?m)(?<![A-Za-z0-9_])"
            + "(?:TOKEN(?![A-Za-z0-9_])|(?i:token)[\"']?\\s*+:[^/\\n]*$)|eyJ[A-Za-z0-9_-]{8}|\\\\[xuU\\r\\n]";

    private static final int BEFORE = 100;
    private static final int BEHIND = 400;
    private static final int STEP = 100;

    private final String name;
    private final String text;
    private final Origin origin;
    private final Secrets secrets;
    private boolean silent;
    private int[] points = {};
    private int[] lineStarts = {};
    private @Nullable Window last;

    /**
     * Where in its file a piece begins.
     *
     * @param point its first code point, counted from 0
     * @param line its first line, counted from 0
     * @param column the column of its first code point, counted from 0
     */
    record Origin(int point, int line, int column) {
        static final Origin OF_FILE = new Origin(0, 0, 0);
    }

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

    /** The whole text of a file. */
    public SourceText(String name, String text) {
        this(name, text, Origin.OF_FILE, new Secrets());
    }

    SourceText(String name, String text, Origin origin, Secrets secrets) {
        this.name = name;
        this.text = text;
        this.origin = origin;
        this.secrets = secrets;
    }

    /** What diagnostics call the file. */
    public String name() {
        return name;
    }

    /** The line of the file in which it begins, counted from 1. */
    public int firstLine() {
        return origin.line + 1;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** Whether there are texts that are masked wherever they stand. */
    public boolean hasSecrets() {
        return !secrets.areNone();
    }

    Secrets secrets() {
        return secrets;
    }

    /** From now on no line of this source is shown: it cannot be told where in it a secret is. */
    public void silence() {
        silent = true;
    }

    /** From now on a text is not shown, wherever it stands, and neither is a stretch of this source. */
    public void hide(String secret, Span span) {
        secrets.add(secret);
        secrets.hide(span);
    }

    /** Shows no line of this source if it might hold a token, now that its structure is lost. */
    public void silenceIfTokenMayBe() {
        silent = silent || Pattern.compile(MAY_HOLD_TOKEN).matcher(text).find();
    }

    /** The diagnostic at the place of a stretch of this text, without any secret in its words. */
    public Diagnostic locate(Diagnostic diagnostic, Span span) {
        return mask(diagnostic).at(place(span));
    }

    /** The diagnostic without any secret of this text in its words. */
    Diagnostic mask(Diagnostic diagnostic) {
        if (secrets.areNone() && !Secrets.mayHoldToken(diagnostic)) {
            return diagnostic;
        }
        boolean many = secrets.areMany();
        return new Diagnostic(
                diagnostic.code(),
                secrets.mask(diagnostic.path()),
                diagnostic.part(),
                diagnostic.stretch(),
                many ? diagnostic.code().summary() : secrets.mask(diagnostic.message()),
                many ? "" : secrets.mask(diagnostic.hint()),
                diagnostic.location());
    }

    /** The place of a piece of a scalar's text; the scalar's own where that cannot be told. */
    public synchronized Span span(Scalar scalar, Diagnostic.Stretch piece) {
        index();
        return new ScalarText(points, origin.point, scalar).span(piece).orElse(scalar.span());
    }

    /** Where a character stands next, from a place on; the end of the text where it does not. */
    int find(int codePoint, int from) {
        int at = text.offsetByCodePoints(0, from - origin.point);
        int found = text.indexOf(codePoint, at);
        return from + text.codePointCount(at, found < 0 ? text.length() : found);
    }

    private void index() {
        if (lineStarts.length == 0) {
            points = text.codePoints().toArray();
            lineStarts = findLines();
            secrets.hideTokens(text, origin.point);
        }
    }

    /** The place of a stretch of this text. */
    synchronized Location place(Span span) {
        index();
        int start = Math.min(Math.max(span.start() - origin.point, 0), points.length);
        int found = Arrays.binarySearch(lineStarts, start);
        int line = found >= 0 ? found : -found - 2;
        int column = start - lineStarts[line] + (line == 0 ? origin.column : 0);
        Optional<Excerpt> shown =
                silent ? Optional.empty() : Optional.of(excerpt(line, start, span.end() - origin.point));
        return new Location(name, origin.line + line + 1, column + 1, shown);
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
            int secretEnd = Math.min(secrets.endAt(at + origin.point) - origin.point, end);
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
