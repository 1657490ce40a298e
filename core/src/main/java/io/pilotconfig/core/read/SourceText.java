package io.pilotconfig.core.read;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Excerpt;
import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import io.pilotconfig.core.section.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The text of a settings file with its lines, and the stretches of it that must not be shown. Counts in code points.
 * Nothing is computed before the first place is asked for: a file without problems costs nothing.
 */
final class SourceText {
    private static final String MASK = "***";
    private static final int BEFORE = 200;
    private static final int BEHIND = 400;
    private static final int MOST_SECRETS = 16;
    private static final int SHORTEST_SECRET = 4;

    private final String name;
    private final String text;
    private final List<Span> secrets = new ArrayList<>();
    private final List<String> secretTexts = new ArrayList<>();
    private boolean silent;
    private int[] points = {};
    private int[] lineStarts = {};

    SourceText(String name, String text) {
        this.name = name;
        this.text = text;
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    /** From now on no line of this source is shown: it cannot be told where in it a secret is. */
    void silence() {
        silent = true;
    }

    /** Marks a node that is never shown, and whose texts no message repeats. */
    void hide(Node node) {
        if (!node.span().equals(Span.NONE) && !Mapping.isNull(node)) {
            secrets.add(node.span());
            silent |= secrets.size() > MOST_SECRETS;
            collectTexts(node);
        }
    }

    private void collectTexts(Node node) {
        if (node instanceof Scalar scalar) {
            secretTexts.add(scalar.text());
        } else if (node instanceof Sequence sequence) {
            sequence.items().forEach(this::collectTexts);
        } else if (node instanceof Mapping mapping) {
            mapping.entries().values().forEach(entry -> collectTexts(entry.value()));
        }
    }

    /** The diagnostic at the place of a stretch of this text, without any secret in its words. */
    Diagnostic locate(Diagnostic diagnostic, Span span) {
        return new Diagnostic(
                diagnostic.code(),
                diagnostic.path(),
                diagnostic.part(),
                withoutSecrets(diagnostic.message()),
                withoutSecrets(diagnostic.hint()),
                Optional.of(locate(span)));
    }

    private String withoutSecrets(String words) {
        String clean = words;
        for (String secret : secretTexts) {
            clean = secret.length() < SHORTEST_SECRET ? clean : clean.replace(Visible.of(secret), MASK);
        }
        return clean;
    }

    private Location locate(Span span) {
        if (lineStarts.length == 0) {
            points = text.codePoints().toArray();
            lineStarts = findLines();
        }
        int start = Math.min(Math.max(span.start(), 0), points.length);
        int found = Arrays.binarySearch(lineStarts, start);
        int line = found >= 0 ? found : -found - 2;
        Optional<Excerpt> shown = silent ? Optional.empty() : Optional.of(excerpt(line, start, span.end()));
        return new Location(name, line + 1, start - lineStarts[line] + 1, shown);
    }

    /** The line around a stretch; only a window of it where it is very long. */
    private Excerpt excerpt(int line, int start, int end) {
        int first = Math.max(lineStarts[line], start - BEFORE);
        int last = Math.max(start, Math.min(lineEnd(line), start + BEHIND));
        StringBuilder shown = new StringBuilder(last - first);
        int from = -1;
        int to = -1;
        for (int at = first; at < last; at++) {
            from = at >= start && from < 0 ? shown.length() : from;
            to = at >= end && to < 0 ? shown.length() : to;
            Optional<Span> secret = secretAt(at);
            if (secret.isPresent()) {
                shown.append(MASK);
                at = Math.min(secret.get().end(), last) - 1;
            } else {
                shown.appendCodePoint(points[at]);
            }
        }
        from = from < 0 ? shown.length() : from;
        return new Excerpt(shown.toString(), from, to < 0 ? shown.length() : Math.max(from, to));
    }

    private Optional<Span> secretAt(int at) {
        return secrets.stream()
                .filter(secret -> secret.start() <= at && at < secret.end())
                .findFirst();
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
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < points.length; i++) {
            boolean pair = points[i] == '\r' && i + 1 < points.length && points[i + 1] == '\n';
            if (isBreak(points[i]) && !pair) {
                starts.add(i + 1);
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean isBreak(int codePoint) {
        return codePoint == '\n' || codePoint == '\r';
    }
}
