package io.pilotconfig.docker;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the words of one simple command as every POSIX shell does ("Shell Command Language", 2.2 and 2.3), and refuses
 * what a shell would do more with than hand it on: an expansion, an operator, a comment, a second command. Unquoted, it
 * is stricter than POSIX, for zsh's sake.
 */
final class ShellReader {
    private static final String ACTIVE = "|&;<>()$`*?[]#~={}!^\"'\\ \t\n";
    private static final String HARMLESS_WITHIN = "=~%#";
    private static final String ESCAPED_IN_QUOTES = "$`\"\\";

    private final String text;
    private final List<String> words = new ArrayList<>();
    private StringBuilder word = new StringBuilder();
    private boolean inWord;
    private int at;

    private ShellReader(String text) {
        this.text = text;
    }

    /** The words of a text that is one command, ended by a newline. */
    static List<String> words(String text) {
        ShellReader reader = new ShellReader(text);
        reader.read();
        return List.copyOf(reader.words);
    }

    private void read() {
        while (at < text.length() && text.charAt(at) != '\n') {
            step();
        }
        endWord();
        if (at != text.length() - 1) {
            throw fault("the command ends before the text does, or is not ended by a newline");
        }
    }

    private void step() {
        char c = text.charAt(at++);
        switch (c) {
            case ' ', '\t' -> endWord();
            case '\'' -> addQuoted(closing('\''));
            case '"' -> readDoubleQuoted();
            case '\\' -> readEscaped();
            default -> {
                boolean harmless = inWord && HARMLESS_WITHIN.indexOf(c) >= 0;
                if ((ACTIVE.indexOf(c) >= 0 && !harmless) || c < ' ' || c > '~') {
                    throw fault("an unquoted `" + c + "`");
                }
                add(c);
            }
        }
    }

    private void endWord() {
        if (inWord) {
            words.add(word.toString());
            word = new StringBuilder();
            inWord = false;
        }
    }

    private void add(char c) {
        word.append(c);
        inWord = true;
    }

    private void addQuoted(String quoted) {
        word.append(quoted);
        inWord = true;
    }

    private String closing(char quote) {
        int end = text.indexOf(quote, at);
        if (end < 0) {
            throw fault("a quote that is never closed");
        }
        String quoted = text.substring(at, end);
        at = end + 1;
        return quoted;
    }

    /** Outside quotes: the next character as it is, and nothing at all for a newline. */
    private void readEscaped() {
        char c = next();
        if (c != '\n') {
            add(c);
        }
    }

    private void readDoubleQuoted() {
        inWord = true;
        for (char c = next(); c != '"'; c = next()) {
            if (c == '$' || c == '`' || c == '!') {
                throw fault("an expansion in double quotes");
            } else if (c == '\\') {
                char escaped = next();
                if (escaped != '\n') {
                    word.append(ESCAPED_IN_QUOTES.indexOf(escaped) < 0 ? "\\" : "")
                            .append(escaped);
                }
            } else {
                word.append(c);
            }
        }
    }

    private char next() {
        if (at >= text.length()) {
            throw fault("the text ends within a word");
        }
        return text.charAt(at++);
    }

    private AssertionError fault(String what) {
        return new AssertionError("A shell would meet " + what + " at character " + at + " of\n" + text);
    }
}
