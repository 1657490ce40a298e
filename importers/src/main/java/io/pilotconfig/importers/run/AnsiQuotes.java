package io.pilotconfig.importers.run;

import io.pilotconfig.core.section.Span;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads <code>$'...'</code>, whose escapes bash, zsh and POSIX 2024 know, and dash does not (bash's manual, "ANSI-C
 * Quoting").
 */
final class AnsiQuotes {
    private static final String ESCAPES = "abeEfnrtv\\'\"?";
    private static final String MEANT = "\u0007\b\u001b\u001b\f\n\r\t\u000b\\'\"?";

    private final ShellText text;
    private final Word.Builder word;
    private final List<Flaw> flaws;
    private final ByteBuffer bytes = ByteBuffer.allocate(4);

    AnsiQuotes(ShellText text, Word.Builder word, List<Flaw> flaws) {
        this.text = text;
        this.word = word;
        this.flaws = flaws;
    }

    /** Reads on from behind the opening quote; false where it is never closed. */
    boolean read() {
        while (text.peek() != '\'') {
            if (text.peek() == ShellText.END) {
                return false;
            }
            int start = text.at();
            int point = text.next();
            if (point == '\\') {
                readEscape(start);
            } else {
                add(point, start);
            }
        }
        endBytes(text.at());
        text.next();
        return true;
    }

    private void readEscape(int start) {
        int point = text.peek();
        int known = ESCAPES.indexOf(point);
        if (known >= 0 && point != ShellText.END) {
            text.next();
            add(MEANT.charAt(known), start);
        } else if (point == 'x') {
            text.next();
            addByte(number(16, 2), start);
        } else if (point == 'u' || point == 'U') {
            text.next();
            addPoint(number(16, point == 'u' ? 4 : 8), start);
        } else if (point >= '0' && point <= '7') {
            addByte(number(8, 3) & 0xff, start);
        } else if (point == 'c') {
            text.next();
            add(text.peek() == ShellText.END ? 0 : text.next() & 0x1f, start);
        } else {
            add('\\', start);
        }
    }

    private int number(int radix, int most) {
        int value = 0;
        for (int i = 0; i < most && Character.digit(text.peek(), radix) >= 0; i++) {
            value = value * radix + Character.digit(text.next(), radix);
        }
        return value;
    }

    private void addPoint(int point, int start) {
        boolean character = Character.isValidCodePoint(point) && (point < 0xd800 || point > 0xdfff);
        if (character) {
            add(point, start);
        } else {
            refuse(start);
        }
    }

    private void add(int point, int start) {
        endBytes(start);
        if (point == 0) {
            refuse(start);
        } else {
            word.add(point, text.at());
        }
    }

    /** Bytes beyond ASCII are pieces of a character in UTF-8. */
    private void addByte(int value, int start) {
        if (value < 0x80) {
            add(value, start);
            return;
        }
        if (!bytes.hasRemaining()) {
            endBytes(start);
        }
        bytes.put((byte) value);
        if (decode()) {
            bytes.clear();
        }
    }

    private boolean decode() {
        try {
            ByteBuffer collected = bytes.duplicate().flip();
            String character =
                    StandardCharsets.UTF_8.newDecoder().decode(collected).toString();
            word.add(character.codePointAt(0), text.at());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private void endBytes(int at) {
        if (bytes.position() > 0) {
            refuse(at);
            bytes.clear();
        }
    }

    private void refuse(int at) {
        flaws.add(Flaw.syntax(
                new Span(at, Math.max(at + 1, text.at())),
                "The escape is no character that a value can hold.",
                "write the character itself, in single quotes."));
    }
}
