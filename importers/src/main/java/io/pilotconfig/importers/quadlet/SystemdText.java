package io.pilotconfig.importers.quadlet;

import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.PlacedText;
import java.util.Locale;

/**
 * What systemd makes of a word of {@code ExecStart=}: first {@code %} and a letter is replaced (systemd.unit(5)), then
 * {@code ${NAME}} anywhere and {@code $NAME} as a word (systemd.service(5)). Both signs stand for themselves when doubled;
 * what they would be replaced by is not known here.
 */
final class SystemdText {
    /** {@code unit_full_printf} in src/core/unit-printf.c. */
    private static final String SPECIFIERS = "aAbBCdDEfgGhHiIjJlLmMnNopPqsStTuUvVwWyY";

    private final UnitLine line;
    private final Remarks remarks;

    private SystemdText(UnitLine line, Remarks remarks) {
        this.line = line;
        this.remarks = remarks;
    }

    /** A word as podman gets it. */
    static PlacedText resolve(PlacedText word, boolean isWholeWord, UnitLine line, Remarks remarks) {
        SystemdText text = new SystemdText(line, remarks);
        text.checkCharacters(word);
        PlacedText specified = word.indexOf('%', 0) < 0 ? word : text.specified(word);
        if (isWholeWord && isVariable(specified)) {
            text.expansion(specified.span());
            return specified;
        }
        return specified.indexOf('$', 0) < 0 ? specified : text.expanded(specified);
    }

    /**
     * The generator writes U+0080 as a byte that systemd does not take for this character ({@code split.go}); a line with
     * what Unicode calls noncharacters systemd passes over; and a lone semicolon begins another command.
     */
    private void checkCharacters(PlacedText word) {
        String text = word.text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80 && isLost(text.codePointAt(i))) {
                remarks.add(
                        ImportCodes.SYNTAX,
                        word.span(i, i + 1),
                        String.format(
                                Locale.ROOT,
                                "The character U+%04X in %s does not get through podman and systemd.",
                                text.codePointAt(i),
                                line.written()),
                        "leave it out.");
            }
        }
        if (word.length() == 1 && word.charAt(0) == ';') {
            remarks.add(
                    ImportCodes.SYNTAX,
                    word.span(),
                    "With a lone semicolon in " + line.written() + " systemd begins another command.",
                    "put the command into a script.");
        }
    }

    private static boolean isLost(int c) {
        return c == 0x80 || (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
    }

    private PlacedText specified(PlacedText word) {
        PlacedText.Builder text = new PlacedText.Builder();
        for (int i = 0; i < word.length(); i++) {
            boolean percent = word.charAt(i) == '%' && i + 1 < word.length();
            if (percent && word.charAt(i + 1) == '%') {
                text.append('%', word.span(i, i + 2));
                i++;
                continue;
            }
            if (percent && isLetterOrDigit(word.charAt(i + 1))) {
                specifier(word, i);
            }
            text.append(word, i);
        }
        return text.build(word.span());
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private void specifier(PlacedText word, int index) {
        Span span = word.span(index, index + 2);
        String written = "`%" + word.charAt(index + 1) + "` in " + line.written();
        if (SPECIFIERS.indexOf(word.charAt(index + 1)) >= 0) {
            remarks.add(
                    ImportCodes.EXPANSION,
                    span,
                    "Systemd puts something in the place of " + written + " that is not known here.",
                    "write out what `systemctl show -p ExecStart` shows in its place, or `%%` for a percent sign.");
        } else {
            remarks.add(
                    ImportCodes.SYNTAX,
                    span,
                    "Systemd knows no " + written + ", and refuses the unit.",
                    "write `%%` for a percent sign.");
        }
    }

    private static boolean isVariable(PlacedText word) {
        return !word.isEmpty()
                && word.charAt(0) == '$'
                && (word.length() == 1 || (word.charAt(1) != '{' && word.charAt(1) != '$'));
    }

    private PlacedText expanded(PlacedText word) {
        PlacedText.Builder text = new PlacedText.Builder();
        int lastBrace = word.text().lastIndexOf('}');
        for (int i = 0; i < word.length(); i++) {
            if (word.startsWith("$$", i)) {
                text.append('$', word.span(i, i + 2));
                i++;
                continue;
            }
            if (word.startsWith("${", i) && lastBrace > i) {
                int end = word.indexOf('}', i) + 1;
                expansion(word.span(i, end));
                text.append(word.piece(i, end));
                i = end - 1;
                continue;
            }
            text.append(word, i);
        }
        return text.build(word.span());
    }

    /** What stands there is not repeated: it may be part of the token. */
    private void expansion(Span span) {
        remarks.add(
                ImportCodes.EXPANSION,
                span,
                "Systemd puts a variable of its own in the place of `$...` in " + line.written()
                        + ", which is not known here.",
                "write the value out, or `$$` for a dollar sign.");
    }
}
