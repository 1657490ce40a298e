package io.pilotconfig.importers.quadlet;

import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.PlacedText;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a line, with quotes and escapes, as podman splits them ({@code extractFirstWord} in {@code split.go}):
 * as arguments with C escapes and forgiven quotes, or as names, where a backslash is a character like others.
 */
final class UnitWords {
    private final UnitLine line;
    private final PlacedText text;
    private final boolean names;
    private final Remarks remarks;
    private int at;
    private boolean broken;

    private UnitWords(UnitLine line, boolean names, Remarks remarks) {
        this.line = line;
        this.text = line.value();
        this.names = names;
        this.remarks = remarks;
    }

    /** The words of arguments; none where podman drops the line. */
    static List<PlacedText> arguments(UnitLine line, Remarks remarks) {
        return new UnitWords(line, false, remarks).read();
    }

    /** The words of a list of names; none where podman drops the line. */
    static List<PlacedText> names(UnitLine line, Remarks remarks) {
        return new UnitWords(line, true, remarks).read();
    }

    private List<PlacedText> read() {
        List<PlacedText> words = new ArrayList<>();
        while (skipBlanks()) {
            int start = at;
            PlacedText word = next();
            if (broken) {
                return List.of();
            }
            if (word.isEmpty()) {
                remarks.dropped(
                        text.span(start, text.length()),
                        "The empty word in " + line.written() + " ends the list for podman: it is lost, and all that"
                                + " follows.",
                        "take the empty word out; a command that needs it belongs into a script.");
                return words;
            }
            words.add(word);
        }
        return words;
    }

    private boolean skipBlanks() {
        while (at < text.length() && Blanks.separates(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private PlacedText next() {
        PlacedText.Builder word = new PlacedText.Builder();
        int start = at;
        int quote = -1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && !names) {
                unescape(word);
            } else if (quote >= 0 ? c == text.charAt(quote) : c == '"' || c == '\'') {
                quote = quote >= 0 ? -1 : at;
                at++;
            } else if (quote < 0 && Blanks.separates(c)) {
                break;
            } else {
                word.append(text, at++);
            }
        }
        if (quote >= 0 && !broken) {
            unbalanced(text.span(quote, quote + 1));
        }
        return word.build(text.span(start, at));
    }

    private void unbalanced(Span quote) {
        String message = "The quote in " + line.written() + " is never closed: ";
        String hint = "close it, or write it as `\\x22` or `\\x27` if it is part of the value.";
        if (names) {
            broken = true;
            remarks.add(ImportCodes.SYNTAX, quote, message + "podman drops the line.", hint);
        } else {
            remarks.add(
                    ImportCodes.AMBIGUOUS,
                    quote,
                    message + "podman takes all to the end of the line as one word, systemd would refuse it.",
                    hint);
        }
    }

    private void unescape(PlacedText.Builder word) {
        UnitEscape escape = UnitEscape.at(text, at);
        Span span = text.span(at, Math.min(text.length(), at + escape.length()));
        at += escape.length();
        if (escape.isKnown()) {
            word.appendCodePoint(escape.point(), span);
        } else if (escape.length() > 1 && !broken) {
            broken = true;
            remarks.add(
                    ImportCodes.SYNTAX,
                    span,
                    "Podman knows no such escape in " + line.written() + ", and drops the whole line.",
                    "write a backslash as `\\\\`.");
        }
    }
}
