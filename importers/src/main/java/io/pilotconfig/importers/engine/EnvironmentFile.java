package io.pilotconfig.importers.engine;

import io.pilotconfig.importers.specimen.PlacedText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The lines of a file of {@code --env-file}: {@code NAME=VALUE}, the value as it is, without quotes or escapes. Sources:
 * {@code pkg/kvfile} of github.com/docker/cli, {@code pkg/env} of github.com/containers/podman; both were run.
 */
public final class EnvironmentFile {
    /** {@code bufio.MaxScanTokenSize} of Go, by which both read. */
    private static final int LONGEST_LINE = 64 * 1024;

    private EnvironmentFile() {}

    /**
     * A line that says something, or is too long to be read.
     *
     * @param number its number, from 1
     * @param text it without its indentation
     * @param tooLong whether it is longer than the 64 KiB that the engines read
     */
    public record Line(int number, PlacedText text, boolean tooLong) {
        /** What stands before the {@code =}. */
        public PlacedText name() {
            int equals = text.indexOf('=', 0);
            return text.piece(0, equals < 0 ? text.length() : equals);
        }

        /** What stands behind it; empty where there is none, so that the environment is asked. */
        public Optional<PlacedText> value() {
            int equals = text.indexOf('=', 0);
            return equals < 0 ? Optional.empty() : Optional.of(text.piece(equals + 1));
        }

        /** Whether the name is one that docker refuses. */
        public boolean hasBlankInName() {
            return name().text().chars().anyMatch(EnvironmentFile::isBlank);
        }
    }

    /** The lines as docker reads them: it passes over a byte order mark, and over every blank at their beginning. */
    public static List<Line> ofDocker(PlacedText text) {
        return lines(text.piece(text.startsWith("\ufeff", 0) ? 1 : 0), EnvironmentFile::isSpace);
    }

    /** The lines as podman reads them, for which a byte order mark is part of the first name. */
    public static List<Line> ofPodman(PlacedText text) {
        return lines(text, EnvironmentFile::isBlank);
    }

    private static List<Line> lines(PlacedText text, IntPredicate isIndent) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int number = 1; start < text.length(); number++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int last = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
            PlacedText whole = text.piece(start, last);
            Line line = new Line(number, withoutIndent(whole, isIndent), isTooLong(whole));
            if (line.tooLong() || !(line.text().isEmpty() || line.text().charAt(0) == '#')) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean isTooLong(PlacedText line) {
        return line.text().getBytes(StandardCharsets.UTF_8).length >= LONGEST_LINE;
    }

    private static PlacedText withoutIndent(PlacedText line, IntPredicate isIndent) {
        int start = 0;
        while (start < line.length() && isIndent.test(line.charAt(start))) {
            start++;
        }
        return line.piece(start);
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t';
    }

    /** {@code unicode.IsSpace} of Go. */
    private static boolean isSpace(int c) {
        return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || c == 0x85;
    }
}
