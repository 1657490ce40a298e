package io.pilotconfig.importers.run;

import io.pilotconfig.core.section.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the simple commands of a shell script. Words that rule their order ({@code if}, {@code do}) are words of theirs:
 * what is imported is one command, whenever it runs.
 */
final class ScriptReader {
    private static final Set<String> DECLARING = Set.of("export", "readonly", "declare", "local", "typeset");

    private final ShellText text;
    private final List<ShellCommand> commands = new ArrayList<>();
    private final List<Flaw> fatal = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final Map<String, Integer> assigned = new HashMap<>();
    private final ExpansionReader expansions;
    private final LineEnds lineEnds;
    private final Deque<HereDocument> awaited = new ArrayDeque<>();
    private ShellCommand.Draft draft;

    private ScriptReader(String text) {
        this.text = new ShellText(text);
        this.expansions = new ExpansionReader(this.text, assigned, flaws);
        this.lineEnds = new LineEnds(this.text, flaws, fatal);
        this.draft = new ShellCommand.Draft(flaws);
    }

    static Script read(String text) {
        ScriptReader reader = new ScriptReader(text);
        reader.run();
        return new Script(List.copyOf(reader.commands), Map.copyOf(reader.assigned), List.copyOf(reader.fatal));
    }

    private void run() {
        while (text.peek() != ShellText.END) {
            step(text.peek());
        }
        end("", text.at());
    }

    private void step(int point) {
        if (ShellText.isBlank(point)) {
            text.next();
        } else if (Lookalikes.isBlank(point)) {
            flaws.add(Lookalikes.blank(point, text.at()));
            text.next();
        } else if (point == '#') {
            lineEnds.comment();
        } else if (point == '\n' || (point == '\r' && text.lineEndsAt(0))) {
            endLine();
        } else if (text.isContinuation()) {
            lineEnds.goOn();
            draft.goOn();
        } else if (ShellText.isOperator(point) && !isWord(point)) {
            readOperator(text.at());
        } else {
            readWord();
        }
    }

    /** Whether what begins like an operator is a word: {@code <(...)}, or a bracket among the words of an engine. */
    private boolean isWord(int point) {
        return (point == '(' && draft.isOfEngine()) || ((point == '<' || point == '>') && expansions.isNext());
    }

    private void endLine() {
        lineEnds.carriageReturn();
        if (draft.isOfEngine() && lineEnds.isBroken()) {
            lineEnds.reportBroken();
            draft.goOn();
            return;
        }
        end("", text.at());
        if (text.peek() != ShellText.END) {
            text.next();
        }
        lineEnds.begin();
        while (!awaited.isEmpty()) {
            awaited.removeFirst().skip(text);
        }
    }

    private void end(String operator, int at) {
        if (!draft.isEmpty()) {
            Span span = new Span(at, at + operator.length());
            commands.add(draft.end(new ShellCommand.Operator(operator, span)));
        }
        flaws.clear();
        draft = new ShellCommand.Draft(flaws);
    }

    private void readWord() {
        int line = text.line();
        Word word = nextWord();
        boolean redirects = (text.peek() == '<' || text.peek() == '>')
                && word.text().length() == 1
                && Word.isDigit(word.text().charAt(0));
        if (redirects) {
            readOperator(word.span().start());
            return;
        }
        draft.add(word, line);
        int equals = word.assignment();
        if (equals > 0 && (!draft.hasWords() || draft.declares(DECLARING))) {
            assigned.put(word.text().substring(0, equals), line);
        }
    }

    private Word nextWord() {
        WordReader reader = new WordReader(text, expansions, flaws, draft.isOfEngine());
        Word word = reader.read();
        if (reader.isJoined()) {
            draft.goOn();
        }
        if (reader.isUnterminated()) {
            fatal.add(flaws.remove(flaws.size() - 1));
        }
        return word;
    }

    private void readOperator(int start) {
        int first = text.next();
        int second = text.peek();
        boolean redirects = first == '<' || first == '>' || (first == '&' && second == '>');
        boolean twice = second == first && first != '(' && first != ')';
        if (twice || (redirects && (second == '>' || second == '&' || second == '|'))) {
            text.next();
        }
        if (!redirects) {
            end(text.text(start, text.at()), start);
            return;
        }
        boolean document = first == '<' && second == '<' && text.peek() != '<';
        if (text.peek() == '<' || text.peek() == '>' || (document && text.peek() == '-')) {
            text.next();
        }
        readTarget(start, document);
    }

    private void readTarget(int start, boolean document) {
        boolean indented = text.peek(-1) == '-';
        text.skip(text.blanks());
        if (text.lineEndsAt(0) || (ShellText.isOperator(text.peek()) && !expansions.isNext())) {
            flaws.add(Flaw.syntax(
                    new Span(start, text.at()),
                    "The redirection names no file.",
                    "put the value in single quotes, if it is one."));
            return;
        }
        Word target = nextWord();
        draft.redirect(new Span(start, text.at()));
        if (document) {
            awaited.add(new HereDocument(target.text(), indented));
        }
    }
}
