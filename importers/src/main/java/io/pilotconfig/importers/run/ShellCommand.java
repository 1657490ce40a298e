package io.pilotconfig.importers.run;

import io.pilotconfig.core.section.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A simple command of a script.
 *
 * @param assignments the variables that are set for it
 * @param words its words
 * @param redirections where its input and output come from and go to
 * @param flaws what is wrong in it
 * @param end the operator behind it; empty text where a line ends
 * @param line the line in which it begins
 * @param continued whether it goes on in a further line
 */
record ShellCommand(
        List<Word> assignments,
        List<Word> words,
        List<Span> redirections,
        List<Flaw> flaws,
        Operator end,
        int line,
        boolean continued) {
    /**
     * What a shell takes for its own syntax.
     *
     * @param text the operator
     * @param span where it stands
     */
    record Operator(String text, Span span) {}

    /** Where it stands. */
    Span span() {
        Word first = assignments.isEmpty() ? words.get(0) : assignments.get(0);
        Word last = words.isEmpty() ? assignments.get(assignments.size() - 1) : words.get(words.size() - 1);
        return new Span(first.span().start(), last.span().end());
    }

    /** A command that is being read. */
    static final class Draft {
        private final List<Word> assignments = new ArrayList<>();
        private final List<Word> words = new ArrayList<>();
        private final List<Span> redirections = new ArrayList<>();
        private final List<Flaw> flaws;
        private int line;
        private boolean continued;
        private boolean ofEngine;

        /** A command without words yet, whose flaws are collected elsewhere. */
        Draft(List<Flaw> flaws) {
            this.flaws = flaws;
        }

        boolean isEmpty() {
            return words.isEmpty() && assignments.isEmpty();
        }

        boolean hasWords() {
            return !words.isEmpty();
        }

        /** Whether one of its words is an engine's program. */
        boolean isOfEngine() {
            return ofEngine;
        }

        /** Whether its first word declares variables, as {@code export} does. */
        boolean declares(Set<String> declaring) {
            return declaring.contains(words.get(0).text());
        }

        /** Adds a word that begins in a line. */
        void add(Word word, int at) {
            line = isEmpty() ? at : line;
            boolean assignment = words.isEmpty() && word.assignment() > 0;
            (assignment ? assignments : words).add(word);
            ofEngine |= !assignment && Engine.ofProgram(word.text()).isPresent();
        }

        void redirect(Span span) {
            redirections.add(span);
        }

        void goOn() {
            continued = true;
        }

        ShellCommand end(Operator operator) {
            return new ShellCommand(
                    List.copyOf(assignments),
                    List.copyOf(words),
                    List.copyOf(redirections),
                    List.copyOf(flaws),
                    operator,
                    line,
                    continued);
        }
    }
}
