package io.pilotconfig.consumers;

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

    /** Ends the test here unless the judge is there. */
    static void require() {
        if (!Files.isExecutable(Path.of(Consumers.TRIXIE + PROGRAM))) {
            Consumers.missing(
                    "no classad-judge in " + Consumers.TRIXIE + "; run consumers/environment/provide as root");
        }
    }

    /** Whether each text is an expression, in one process. */
    static List<Boolean> areTaken(List<String> texts) {
        return lines(texts, "--parse-only").stream().map("valid"::equals).toList();
    }

    /** The type and the value of each expression, with a tab between them; {@code invalid} for what is none. */
    static List<String> values(List<String> texts) {
        return lines(texts).stream()
                .map(line -> line.replaceFirst("^valid\t", ""))
                .toList();
    }

    private static List<String> lines(List<String> texts, String... arguments) {
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
                if (lines.size() != texts.size()) {
                    throw new AssertionError(lines.size() + " verdicts on " + texts.size() + " expressions");
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
