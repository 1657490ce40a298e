package io.pilotconfig.importers.run;

import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.ImportCodes;
import java.util.List;

/** Reads one word of a command as a POSIX shell does ("Shell Command Language", 2.2 and 2.3). */
final class WordReader {
    private static final String ESCAPED_IN_QUOTES = "$`\"\\";
    private static final String IN_QUOTES = "put the value in single quotes.";

    private final ShellText text;
    private final ExpansionReader expansions;
    private final List<Flaw> flaws;
    private final Word.Builder word;
    private final BraceWatch braces = new BraceWatch();
    private final boolean inEngineLine;
    private int open;
    private boolean joined;
    private boolean unterminated;

    /**
     * A reader of the word that begins here.
     *
     * @param inEngineLine whether it belongs to the line of an engine, in which operators within a value are a mistake
     */
    WordReader(ShellText text, ExpansionReader expansions, List<Flaw> flaws, boolean inEngineLine) {
        this.text = text;
        this.expansions = expansions;
        this.flaws = flaws;
        this.word = new Word.Builder(text.at());
        this.inEngineLine = inEngineLine;
    }

    Word read() {
        while (!isAtEnd()) {
            readPiece(text.peek());
        }
        return word.build(text.at());
    }

    /** Whether it goes on in a further line, without quotes. */
    boolean isJoined() {
        return joined;
    }

    /** Whether a quote was still open at the end of the text. */
    boolean isUnterminated() {
        return unterminated;
    }

    private boolean isAtEnd() {
        int point = text.peek();
        if (point == '\r') {
            return text.lineEndsAt(0);
        } else if (ShellText.isOperator(point)) {
            return !expansions.isNext() && !isWithinValue(point);
        }
        return point == ShellText.END
                || point == '\n'
                || isBrokenContinuation()
                || ShellText.isBlank(point)
                || Lookalikes.isBlank(point);
    }

    private boolean isBrokenContinuation() {
        return text.peek(1) != '\n' && text.isContinuation();
    }

    /** Whether a shell's operator stands in the midst of what was meant to be one value. */
    private boolean isWithinValue(int point) {
        if (!inEngineLine) {
            return false;
        } else if (point == '(' || (point == ')' && open > 0)) {
            return true;
        }
        int ahead = 1;
        while (ahead < 3 && ShellText.isOperator(text.peek(ahead))) {
            ahead++;
        }
        int next = text.peek(ahead);
        boolean glued = !text.lineEndsAt(ahead) && !ShellText.isBlank(next) && !ShellText.isOperator(next);
        return glued && point != ')' && word.hasEquals();
    }

    private void readPiece(int point) {
        switch (point) {
            case '\'' -> readSingleQuoted();
            case '"' -> readDoubleQuoted();
            case '\\' -> readEscaped();
            case '$', '`', '<', '>' -> readActive(point);
            default -> readPlain(point);
        }
    }

    private void readSingleQuoted() {
        int quote = openQuote();
        while (text.peek() != '\'') {
            if (text.peek() == ShellText.END) {
                reportUnterminated(quote);
                return;
            }
            add(text.next());
        }
        text.next();
    }

    private void readDoubleQuoted() {
        int quote = openQuote();
        while (text.peek() != '"') {
            int point = text.peek();
            if (point == ShellText.END) {
                reportUnterminated(quote);
                return;
            } else if (point == '\\') {
                readEscapedInQuotes();
            } else if (expansions.isNext() && (point == '$' || point == '`')) {
                readExpansion();
            } else {
                add(text.next());
            }
        }
        text.next();
    }

    private int openQuote() {
        word.quoted();
        text.next();
        return text.at() - 1;
    }

    private void readEscapedInQuotes() {
        text.next();
        int point = text.peek();
        if (point == '\n') {
            text.next();
        } else if (point != ShellText.END && ESCAPED_IN_QUOTES.indexOf(point) >= 0) {
            add(text.next());
        } else {
            add('\\');
        }
    }

    /** Outside quotes: the next character as it is, and nothing at all for a newline. */
    private void readEscaped() {
        word.quoted();
        text.next();
        if (text.peek() == '\n') {
            text.next();
            joined = true;
        } else if (text.peek() == ShellText.END) {
            add('\\');
        } else {
            add(text.next());
        }
    }

    private void readActive(int point) {
        int second = text.peek(1);
        if (expansions.isNext()) {
            readExpansion();
        } else if (point == '$' && second == '\'') {
            readAnsiQuoted();
        } else if (point == '$' && second == '"') {
            flaws.add(Flaw.syntax(
                    new Span(text.at(), text.at() + 2),
                    "bash takes `$\"` for a text to translate, other shells for a `$` and a quote.",
                    "write `\"` alone."));
            text.next();
        } else if (ShellText.isOperator(point)) {
            readPlain(point);
        } else {
            add(text.next());
        }
    }

    private void readAnsiQuoted() {
        int start = text.at();
        word.quoted();
        text.skip(2);
        flaws.add(new Flaw(
                ImportCodes.AMBIGUOUS,
                new Span(start, text.at()),
                "`$'` is known to bash and zsh; to other shells it is a `$` and a quote.",
                "write the characters themselves in single quotes, newlines included."));
        if (!new AnsiQuotes(text, word, flaws).read()) {
            reportUnterminated(start);
        }
    }

    private void readExpansion() {
        int start = text.at();
        word.quoted();
        word.unknown();
        expansions.read();
        text.text(start, text.at()).codePoints().forEach(this::add);
    }

    private void readPlain(int point) {
        int at = text.at();
        if (ShellText.isOperator(point)) {
            readOperator();
            return;
        } else if (Lookalikes.isQuote(point) || (Lookalikes.isDash(point) && word.isEmpty())) {
            readLookalike(point);
            return;
        } else if (isGlob(point)) {
            word.unknown();
            expansion(at, "A shell may put names of files here: `" + Character.toString(point) + "` is a pattern.");
        } else if (point == '~' && isHomeNext()) {
            word.unknown();
            flaws.add(Flaw.expansion(
                    new Span(at, at + 1), "A shell would put a home directory here.", "write the directory itself."));
        } else if (braces.closesList(point, at)) {
            word.unknown();
            expansion(braces.start(), "bash makes several words of a list in braces.");
        }
        add(text.next());
    }

    /** Goes on with what was meant: no quote, or the dashes of a flag. */
    private void readLookalike(int point) {
        int at = text.at();
        text.next();
        if (Lookalikes.isQuote(point)) {
            flaws.add(Lookalikes.quote(point, at));
            return;
        }
        flaws.add(Lookalikes.dash(point, at));
        add('-');
        if (Character.isLetter(text.peek(1))) {
            add('-');
        }
    }

    private void expansion(int at, String message) {
        flaws.add(Flaw.expansion(new Span(at, text.at() + 1), message, IN_QUOTES));
    }

    private void readOperator() {
        int start = text.at();
        while (ShellText.isOperator(text.peek())) {
            open += text.peek() == '(' ? 1 : text.peek() == ')' ? -1 : 0;
            add(text.next());
        }
        flaws.add(Flaw.syntax(
                new Span(start, text.at()),
                "`" + text.text(start, text.at()) + "` is not quoted: to a shell the word ends before it.",
                IN_QUOTES));
    }

    private static boolean isGlob(int point) {
        return point == '*' || point == '?' || point == '[';
    }

    /** At the start of a word; bash also behind the {@code =} of what looks like an assignment, and its colons. */
    private boolean isHomeNext() {
        return word.isEmpty() || word.isNameWithEquals();
    }

    private void add(int point) {
        word.add(point, text.at());
    }

    private void reportUnterminated(int quote) {
        unterminated = true;
        flaws.add(Flaw.syntax(
                new Span(quote, quote + 1),
                "The quote is never closed.",
                "close it where its value ends, or look for a quote too many before it."));
    }
}
