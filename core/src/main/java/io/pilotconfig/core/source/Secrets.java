package io.pilotconfig.core.source;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a settings file is never shown: texts that were marked, wherever they stand, and what looks like a token. A
 * token is a JSON Web Token: base64url that begins with {@code eyJ}, in parts joined by dots.
 */
final class Secrets {
    static final String MASK = "***";

    private static final Pattern TOKEN = Pattern.compile("eyJ[A-Za-z0-9_-]{8,}+(?:\\.[A-Za-z0-9_-]*+)*+");
    private static final String TOKEN_BEGINS = "eyJ";
    private static final int MOST_WORDED = 16;
    private static final int MOST_LEARNT = 1000;
    private static final int SHORTEST_WITHIN = 4;

    private final TreeMap<Integer, Integer> spans = new TreeMap<>();
    private final Set<String> texts = new HashSet<>();
    private final List<Words> words = new ArrayList<>();

    Secrets() {}

    /** Secrets that begin with the texts of others, as a piece of a file does with those of the pieces before it. */
    Secrets(Secrets known) {
        texts.addAll(known.texts);
        words.addAll(known.words);
    }

    /** Marks the texts that are secret elsewhere, up to a bound. */
    void learn(Secrets others) {
        if (texts.size() < MOST_LEARNT) {
            others.texts.forEach(this::add);
        }
    }

    /** How a message says a secret: as a value, and within other words where it is long enough to be told apart. */
    private record Words(String quoted, String plain) {}

    /** Marks a text; the same text is secret wherever it stands. */
    void add(String text) {
        if (!text.isEmpty() && texts.add(text) && words.size() <= MOST_WORDED) {
            words.add(new Words(Visible.quoted(text), Visible.of(text)));
        }
    }

    boolean contains(String text) {
        return texts.contains(text);
    }

    /** Marks a stretch of the file. */
    void hide(Span span) {
        int start = span.start();
        int end = span.end();
        if (start >= end) {
            return;
        }
        Map.Entry<Integer, Integer> before = spans.floorEntry(start);
        start = before != null && before.getValue() >= start ? before.getKey() : start;
        for (Map.Entry<Integer, Integer> at = spans.ceilingEntry(start);
                at != null && at.getKey() <= end;
                at = spans.ceilingEntry(start)) {
            end = Math.max(end, at.getValue());
            spans.remove(at.getKey());
        }
        spans.put(start, end);
    }

    /** Marks what looks like a token in a text whose first character stands at a place. */
    void hideTokens(String text, int place) {
        Matcher token = TOKEN.matcher(text);
        int chars = 0;
        int points = place;
        while (token.find()) {
            points += text.codePointCount(chars, token.start());
            chars = token.start();
            hide(new Span(points, points + token.end() - token.start()));
        }
    }

    /** Where the secret that covers a place ends; the place itself where none does. */
    int endAt(int place) {
        Map.Entry<Integer, Integer> span = spans.floorEntry(place);
        return span == null ? place : Math.max(place, span.getValue());
    }

    /** Whether no text is secret. */
    boolean areNone() {
        return texts.isEmpty();
    }

    /** Whether there are so many secrets that looking for each in a message would take long. */
    boolean areMany() {
        return words.size() > MOST_WORDED;
    }

    /** False for nearly every diagnostic. */
    static boolean mayHoldToken(Diagnostic diagnostic) {
        return mayHoldToken(diagnostic.message())
                || mayHoldToken(diagnostic.hint())
                || mayHoldToken(diagnostic.path().toString());
    }

    /** False for nearly every text, and much faster than the pattern. */
    private static boolean mayHoldToken(String text) {
        return text.contains(TOKEN_BEGINS);
    }

    /** Words of a message with each secret masked. */
    String mask(String message) {
        String masked = mayHoldToken(message) ? TOKEN.matcher(message).replaceAll(MASK) : message;
        for (Words secret : words) {
            masked = masked.replace(secret.quoted, "`" + MASK + "`");
            masked = secret.plain.length() < SHORTEST_WITHIN ? masked : masked.replace(secret.plain, MASK);
        }
        return masked;
    }

    /** A path with each key that is a secret masked. */
    SettingPath mask(SettingPath path) {
        SettingPath masked = SettingPath.ROOT;
        boolean same = true;
        for (Object step : path.steps()) {
            boolean secret = step instanceof String key
                    && (texts.contains(key)
                            || (mayHoldToken(key) && TOKEN.matcher(key).find()));
            same &= !secret;
            masked = step instanceof Integer index ? masked.index(index) : masked.key(secret ? MASK : (String) step);
        }
        return same ? path : masked;
    }
}
