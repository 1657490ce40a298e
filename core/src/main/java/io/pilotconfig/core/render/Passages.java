package io.pilotconfig.core.render;

import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Origin;
import io.pilotconfig.core.launch.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes note, while a text is written, of what each piece of it comes from. Writers hand in the pieces in the order of the
 * text; whether anybody wants to know makes no difference to what they write.
 */
public final class Passages {
    private static final Passages IGNORED = new Passages(null);

    private final @Nullable List<Piece> pieces;

    private record Piece(int start, int end, Origin origin) {}

    private Passages(@Nullable List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** Takes no note. */
    public static Passages ignored() {
        return IGNORED;
    }

    /** Whether no note is taken, so that nobody need look where a piece stands. */
    public boolean areIgnored() {
        return pieces == null;
    }

    static Passages noted() {
        return new Passages(new ArrayList<>());
    }

    /**
     * Takes note of a piece of the main file's text.
     *
     * @param start its first character
     * @param end the character behind its last
     * @param origin what it comes from
     * @throws IllegalArgumentException if it does not stand behind the piece before
     */
    public void add(int start, int end, Origin origin) {
        if (pieces != null) {
            int before = pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).end;
            if (start < before || end < start) {
                throw new IllegalArgumentException(
                        "A piece from " + start + " to " + end + " does not stand behind " + before);
            }
            pieces.add(new Piece(start, end, origin));
        }
    }

    /** The pieces with their reasons, and the lines that nobody told of. */
    List<Passage> of(RenderedFile file, LaunchPlan plan, String target) {
        Cursor cursor = new Cursor(file, target);
        for (Piece piece : pieces == null ? List.<Piece>of() : pieces) {
            cursor.skipTo(piece.start);
            cursor.take(piece.end, piece.origin.reason(plan, target));
        }
        cursor.skipTo(file.text().length());
        return List.copyOf(cursor.passages);
    }

    /** Goes through the text, and counts lines. */
    private static final class Cursor {
        private final String file;
        private final String text;
        private final String target;
        private final List<Passage> passages = new ArrayList<>();
        private int at;
        private int line = 1;

        Cursor(RenderedFile file, String target) {
            this.file = file.name();
            this.text = file.text();
            this.target = target;
        }

        void take(int end, Reason reason) {
            boolean withNewline = end > at && text.charAt(end - 1) == '\n';
            passages.add(new Passage(file, line, text.substring(at, withNewline ? end - 1 : end), reason));
            moveTo(end);
        }

        /** Passes over what stands between pieces; a line that nobody told of is a passage all the same. */
        void skipTo(int start) {
            while (at < start) {
                int newline = text.indexOf('\n', at);
                int end = newline < 0 || newline >= start ? start : newline + 1;
                boolean atBegin = at == 0 || text.charAt(at - 1) == '\n';
                boolean whole = atBegin && (end == newline + 1 || end == text.length());
                if (whole && !text.substring(at, end).isBlank()) {
                    take(end, untold());
                } else {
                    moveTo(end);
                }
            }
        }

        private Reason untold() {
            return Reason.always(
                    "The renderer `" + target + "` does not say why it writes this.",
                    "the renderer `" + target + "`",
                    "Ask those who wrote the renderer.");
        }

        private void moveTo(int end) {
            for (int i = at; i < end; i++) {
                line += text.charAt(i) == '\n' ? 1 : 0;
            }
            at = end;
        }
    }
}
