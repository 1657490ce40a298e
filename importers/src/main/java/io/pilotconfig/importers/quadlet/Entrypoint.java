package io.pilotconfig.importers.quadlet;

import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.PlacedText;
import io.pilotconfig.importers.specimen.Specimen;
import java.util.ArrayList;
import java.util.List;

/** The program of a container: its name, or a list of words in JSON. What is no such list is a name. */
final class Entrypoint {
    private static final String LETTERS = "\"\\/bfnrt";
    private static final String CHARACTERS = "\"\\/\b\f\n\r\t";

    private final PlacedText text;
    private final List<Scalar> words = new ArrayList<>();
    private int at;

    private Entrypoint(PlacedText text) {
        this.text = text;
    }

    static void read(Argument argument, Specimen.Builder specimen, Remarks remarks) {
        Entrypoint list = new Entrypoint(argument.value());
        String value = argument.value().text();
        if (list.isList()) {
            specimen.entrypoint(list.words);
        } else if (!value.isEmpty() && !value.strip().equals("null")) {
            specimen.entrypoint(List.of(argument.value().scalar()));
        }
        if (specimen.build().entrypoint().isEmpty()) {
            remarks.add(
                    ImportCodes.CHANGED,
                    argument.span(),
                    argument.written() + " is empty, and takes the image's entrypoint away: settings keep it.",
                    "write the program that is to run.");
        }
    }

    private boolean isList() {
        skipBlanks();
        if (!take('[')) {
            return false;
        }
        skipBlanks();
        if (take(']')) {
            return isEnd();
        }
        do {
            skipBlanks();
            if (!isWord()) {
                return false;
            }
            skipBlanks();
        } while (take(','));
        return take(']') && isEnd();
    }

    private boolean isEnd() {
        skipBlanks();
        return at == text.length();
    }

    private boolean take(char c) {
        boolean isThere = at < text.length() && text.charAt(at) == c;
        at += isThere ? 1 : 0;
        return isThere;
    }

    private void skipBlanks() {
        while (at < text.length() && Blanks.separates(text.charAt(at))) {
            at++;
        }
    }

    private boolean isWord() {
        if (!take('"')) {
            return false;
        }
        StringBuilder word = new StringBuilder();
        int start = at;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c < ' ' || (c == '\\' && !isEscape(word))) {
                return false;
            }
            if (c != '\\') {
                word.append(c);
            }
        }
        words.add(new Scalar(word.toString(), false, text.span(start, at)));
        return take('"');
    }

    private boolean isEscape(StringBuilder word) {
        if (at == text.length()) {
            return false;
        }
        char letter = text.charAt(at++);
        int simple = LETTERS.indexOf(letter);
        if (simple >= 0) {
            word.append(CHARACTERS.charAt(simple));
            return true;
        }
        if (letter != 'u' || at + 4 > text.length()) {
            return false;
        }
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(text.charAt(at++), 16);
            value = digit < 0 ? -1 : value * 16 + digit;
            if (value < 0) {
                return false;
            }
        }
        word.append((char) value);
        return true;
    }
}
