package io.pilotconfig.importers.run;

import io.pilotconfig.core.section.Span;
import java.util.List;

/** The ends of a script's lines, and what people do wrong there: a command ends earlier than it was meant to. */
final class LineEnds {
    private static final String LAST_CHARACTER = "make the backslash the very last character of the line.";

    private final ShellText text;
    private final List<Flaw> flaws;
    private final List<Flaw> fatal;
    private boolean windows;
    private int comment = -1;
    private int commentEnd;

    /**
     * The line ends of a text.
     *
     * @param flaws what is wrong in the command that is read
     * @param fatal what is wrong in the whole script
     */
    LineEnds(ShellText text, List<Flaw> flaws, List<Flaw> fatal) {
        this.text = text;
        this.flaws = flaws;
        this.fatal = fatal;
    }

    /** A new line begins behind the end of a command. */
    void begin() {
        comment = -1;
    }

    /** Passes over a comment. */
    void comment() {
        comment = text.at();
        while (!text.lineEndsAt(0)) {
            text.next();
        }
        commentEnd = text.at();
    }

    /** Passes over the CR of a CR LF, which a shell takes for a character of the last word. */
    void carriageReturn() {
        if (text.peek() != '\r') {
            return;
        }
        if (!windows) {
            windows = true;
            fatal.add(Flaw.syntax(
                    new Span(text.at(), text.at() + 1),
                    "The line ends in CR LF, and a shell takes the CR for a character.",
                    "save the file with the line ends of Unix: `sed -i 's/\\r$//'` makes them."));
        }
        text.next();
    }

    /** Goes on in the next line. */
    void goOn() {
        int backslash = text.at();
        text.next();
        int blanks = 0;
        while (!text.lineEndsAt(blanks)) {
            blanks++;
        }
        if (blanks > 0) {
            flaws.add(Flaw.syntax(
                    new Span(backslash, backslash + 1),
                    "Blanks stand behind the backslash, so that the command ends with this line.",
                    LAST_CHARACTER));
        }
        text.skip(blanks);
        carriageReturn();
        text.skip(1);
        comment = -1;
    }

    /** Whether the next line that says something begins with a flag: the command was meant to go on. */
    boolean isBroken() {
        int ahead = firstAhead();
        int second = text.peek(ahead + 1);
        return text.peek(ahead) == '-' && (second == '-' || Character.isLetter(second));
    }

    private int firstAhead() {
        int ahead = 0;
        while (text.peek(ahead) == '\n' || text.peek(ahead) == '\r' || ShellText.isBlank(text.peek(ahead))) {
            ahead++;
        }
        return ahead;
    }

    /** Goes on where the command was meant to. */
    void reportBroken() {
        if (comment >= 0) {
            flaws.add(Flaw.syntax(
                    new Span(comment, commentEnd),
                    "The comment ends its line, and with it the command: what follows is a command of its own.",
                    "move the comment above the command."));
        } else {
            flaws.add(Flaw.syntax(
                    new Span(text.at(), text.at() + 1),
                    "The command ends with this line, for no backslash does: what follows is a command of its own.",
                    "end the line in a backslash."));
        }
        text.skip(firstAhead());
        comment = -1;
    }
}
