package io.pilotconfig.importers.run;

import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A JSON list of texts, as podman takes one for an entrypoint; {@code null} is the empty one. */
final class JsonWords {
    private final String text;
    private int at;

    private JsonWords(String text) {
        this.text = text;
    }

    /** The words, each at the same place; empty where it is no such list, so that podman takes it as it is. */
    static Optional<List<Scalar>> read(String text, Span span) {
        return new JsonWords(text)
                .list()
                .map(words -> words.stream()
                        .map(word -> new Scalar(word, false, span))
                        .toList());
    }

    private Optional<List<String>> list() {
        List<String> words = new ArrayList<>();
        if (text.strip().equals("null")) {
            return Optional.of(words);
        } else if (!take('[')) {
            return Optional.empty();
        }
        boolean more = !take(']');
        while (more) {
            Optional<String> word = word();
            if (word.isEmpty()) {
                return Optional.empty();
            }
            words.add(word.get());
            more = take(',');
            if (!more && !take(']')) {
                return Optional.empty();
            }
        }
        skipBlanks();
        return at == text.length() ? Optional.of(words) : Optional.empty();
    }

    private Optional<String> word() {
        if (!take('"')) {
            return Optional.empty();
        }
        StringBuilder word = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c == '\\' && !addEscaped(word)) {
                return Optional.empty();
            } else if (c != '\\') {
                word.append(c);
            }
        }
        at++;
        return at <= text.length() ? Optional.of(word.toString()) : Optional.empty();
    }

    private boolean addEscaped(StringBuilder word) {
        char c = at < text.length() ? text.charAt(at++) : 0;
        int known = "\"\\/bfnrt".indexOf(c);
        if (known >= 0 && c != 0) {
            word.append("\"\\/\b\f\n\r\t".charAt(known));
            return true;
        } else if (c != 'u' || at + 4 > text.length()) {
            return false;
        }
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(text.charAt(at++), 16);
            if (digit < 0) {
                return false;
            }
            unit = 16 * unit + digit;
        }
        word.append((char) unit);
        return true;
    }

    private boolean take(char wanted) {
        skipBlanks();
        boolean there = at < text.length() && text.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
