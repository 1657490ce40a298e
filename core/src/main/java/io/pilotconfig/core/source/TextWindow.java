package io.pilotconfig.core.source;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.source.SourceText.Origin;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * A text as it is read, of which the characters from some place on are kept: a piece of it, with its lines, can be shown
 * though the rest is gone. Fails where a piece becomes too long.
 */
final class TextWindow extends Reader {
    private final Reader in;
    private final int most;
    private final String tooLong;
    private final String hint;
    private char[] kept = new char[1 << 14];
    private int length;
    private Origin origin = Origin.OF_FILE;

    /**
     * A window on a text.
     *
     * @param most how many characters are kept at most
     * @param tooLong what is said where that is not enough
     * @param hint what is to be done then
     */
    TextWindow(Reader in, int most, String tooLong, String hint) {
        this.in = in;
        this.most = most;
        this.tooLong = tooLong;
        this.hint = hint;
    }

    @Override
    public int read(char[] into, int from, int count) throws IOException {
        if (length > most) {
            throw new SourceFailure(Codes.PILOT_TOO_LARGE, tooLong, hint);
        }
        int read = in.read(into, from, count);
        if (read > 0) {
            if (length + read > kept.length) {
                kept = Arrays.copyOf(kept, Math.max(length + read, 2 * kept.length));
            }
            System.arraycopy(into, from, kept, length, read);
            length += read;
        }
        return read;
    }

    /** Forgets what stands before a place, but for the blanks that its line begins with. */
    void moveTo(int place) {
        int point = origin.point();
        int line = origin.line();
        int column = origin.column();
        int lineStart = column == 0 ? 0 : -1;
        boolean blank = true;
        int at = 0;
        while (at < length && (point < place || Character.isLowSurrogate(kept[at]))) {
            char c = kept[at++];
            if (!Character.isLowSurrogate(c)) {
                point++;
                column++;
            }
            if (c == '\n' || (c == '\r' && !(at < length && kept[at] == '\n'))) {
                line++;
                column = 0;
                lineStart = at;
                blank = true;
            } else {
                blank &= c == ' ' || c == '\t';
            }
        }
        if (blank && lineStart >= 0) {
            point -= at - lineStart;
            column = 0;
            at = lineStart;
        }
        length -= at;
        System.arraycopy(kept, at, kept, 0, length);
        origin = new Origin(point, line, column);
    }

    /** What is kept, up to a place. */
    SourceText text(String name, int end, Secrets secrets) {
        int point = origin.point();
        int at = 0;
        while (at < length && (point < end || Character.isLowSurrogate(kept[at]))) {
            point += Character.isLowSurrogate(kept[at++]) ? 0 : 1;
        }
        return new SourceText(name, new String(kept, 0, at), origin, secrets);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
