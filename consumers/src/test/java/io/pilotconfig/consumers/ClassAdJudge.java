package io.pilotconfig.consumers;

import io.pilotconfig.core.classad.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the startd makes of expressions, said by HTCondor's own library. */
final class ClassAdJudge {
    private static final String PROGRAM = "/usr/local/bin/classad-judge";

    private ClassAdJudge() {}

    /**
     * What an expression comes to.
     *
     * @param type the type, as the judge names it; {@code invalid} for a text that is no expression
     * @param text the value as the library prints it
     */
    record Value(String type, String text) {
        private static Value of(String line) {
            String[] words = line.split("\t", 3);
            return words.length == 3 ? new Value(words[1], words[2]) : new Value(line, "");
        }

        Kind kind() {
            return switch (type) {
                case "boolean" -> text.equals("true") ? Kind.TRUE : Kind.FALSE;
                case "integer" -> Kind.INTEGER;
                case "real" -> Kind.REAL;
                case "string" -> Kind.TEXT;
                case "list" -> Kind.LIST;
                case "classad" -> Kind.AD;
                case "abstime", "reltime" -> Kind.TIME;
                case "undefined" -> Kind.UNDEFINED;
                case "error" -> Kind.ERROR;
                default -> throw new AssertionError(type);
            };
        }

        @Override
        public String toString() {
            return type + " " + text;
        }
    }

    /** Ends the test here unless the judge is there. */
    static void require() {
        if (!Files.isExecutable(Path.of(Consumers.TRIXIE + PROGRAM))) {
            Consumers.missing(
                    "no classad-judge in " + Consumers.TRIXIE + "; run consumers/environment/provide as root");
        }
    }

    /** Whether each text is an expression, in one process. */
    static List<Boolean> areTaken(List<String> texts) {
        return lines(texts, texts.size(), "--parse-only").stream()
                .map("valid"::equals)
                .toList();
    }

    /** What each expression comes to in an empty ad. */
    static List<Value> values(List<String> texts) {
        return lines(texts, texts.size()).stream().map(Value::of).toList();
    }

    /** What each expression comes to in the ad of a machine that is matched with a job. */
    static List<Value> values(List<String> texts, MatchedAds ads) {
        List<String> all = new ArrayList<>();
        for (String text : texts) {
            all.add(all.isEmpty() ? ads.machine() : "");
            all.add(all.size() == 1 ? ads.job() : "");
            all.add(text);
        }
        return lines(all, texts.size(), "--match").stream().map(Value::of).toList();
    }

    private static List<String> lines(List<String> texts, int count, String... arguments) {
        List<String> words = new ArrayList<>(List.of("chroot", Consumers.TRIXIE.toString(), PROGRAM));
        words.addAll(List.of(arguments));
        try {
            Path file = Files.createTempFile("expressions", ".txt");
            try {
                Files.writeString(file, String.join("\0", texts) + "\0");
                List<String> lines = Program.of(words)
                        .reading(file)
                        .run()
                        .orFail()
                        .out()
                        .lines()
                        .toList();
                if (lines.size() != count) {
                    throw new AssertionError(lines.size() + " verdicts on " + count + " expressions");
                }
                return lines;
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
