package io.pilotconfig.importers.run;

import io.pilotconfig.core.section.Span;
import java.util.Locale;

/** Characters that word processors and web pages put where a shell wants plain ones. */
final class Lookalikes {
    private static final String SINGLE = "\u2018\u2019\u201a\u201b\u2032";
    private static final String DOUBLE = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    private static final int BYTE_ORDER_MARK = 0xfeff;

    private Lookalikes() {}

    /** Whether it looks like a blank, and is a letter to a shell. */
    static boolean isBlank(int point) {
        return point > 0x7f
                && (Character.isSpaceChar(point) || point == 0x85 || point == 0x200b || point == BYTE_ORDER_MARK);
    }

    static boolean isQuote(int point) {
        return SINGLE.indexOf(point) >= 0 || DOUBLE.indexOf(point) >= 0;
    }

    static boolean isDash(int point) {
        return DASHES.indexOf(point) >= 0;
    }

    static Flaw blank(int point, int at) {
        if (point == BYTE_ORDER_MARK && at == 0) {
            return Flaw.syntax(
                    new Span(at, at + 1),
                    "The file begins with a byte order mark (U+FEFF), which a shell takes for a letter.",
                    "save the file as UTF-8 without one.");
        }
        String code = String.format(Locale.ROOT, "U+%04X", point);
        return Flaw.syntax(
                new Span(at, at + 1),
                "The blank is a special one (" + code + "), which a shell takes for a letter.",
                "write a plain blank.");
    }

    static Flaw quote(int point, int at) {
        String plain = SINGLE.indexOf(point) >= 0 ? "'" : "\"";
        return Flaw.syntax(
                new Span(at, at + 1),
                "`" + Character.toString(point) + "` is no quote to a shell, but a character of the value.",
                "write the plain quote `" + plain + "`.");
    }

    static Flaw dash(int point, int at) {
        return Flaw.syntax(
                new Span(at, at + 1),
                "`" + Character.toString(point) + "` is no dash that begins a flag.",
                "write plain dashes: `-` before one letter, `--` before a word.");
    }
}
