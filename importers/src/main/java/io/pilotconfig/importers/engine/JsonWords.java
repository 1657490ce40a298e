package io.pilotconfig.importers.engine;

import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.specimen.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A JSON list of texts, as podman takes one for an entrypoint; {@code null} is the empty one. */
public final class JsonWords {
    private static final String LETTERS = "\"\\/bfnrt";
    private static final String MEANT = "\"\\/\b\f\n\r\t";

    private final PlacedText text;
    private int at;

    private JsonWords(PlacedText text) {
        this.text = text;
    }

    /** The words; empty where it is no such list, so that podman takes it as it is. */
    public static Optional<List<Scalar>> read(PlacedText text) {
        return text.text().strip().equals("null") ? Optional.of(List.of()) : new JsonWords(text).list();
    }

    private Optional<List<Scalar>> list() {
        List<Scalar> words = new ArrayList<>();
        if (!take('[')) {
            return Optional.empty();
        }
        boolean more = !take(']');
        while (more) {
            Optional<Scalar> word = word();
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

    private Optional<Scalar> word() {
        if (!take('"')) {
            return Optional.empty();
        }
        StringBuilder word = new StringBuilder();
        int start = at;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c < ' ' || (c == '\\' && !addEscaped(word))) {
                return Optional.empty();
            } else if (c != '\\') {
                word.append(c);
            }
        }
        PlacedText place = text.piece(start, at);
        at++;
        return at <= text.length() ? Optional.of(place.scalar(word.toString())) : Optional.empty();
    }

    private boolean addEscaped(StringBuilder word) {
        char c = at < text.length() ? text.charAt(at++) : 0;
        int known = LETTERS.indexOf(c);
        if (known >= 0) {
            word.append(MEANT.charAt(known));
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
