package io.pilotconfig.importers.compose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as Go writes them: {@code 1m30s}, {@code 1.5h}, {@code 500ms}. */
final class Duration {
    private static final Pattern PIECE = Pattern.compile("([0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(ns|us|µs|μs|ms|s|m|h)");
    private static final int LONGEST = 100;

    private Duration() {}

    /** The seconds; empty where the text is no duration. */
    static Optional<BigDecimal> seconds(String text) {
        String digits = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        if (digits.equals("0")) {
            return Optional.of(BigDecimal.ZERO);
        }
        Matcher piece = PIECE.matcher(digits);
        BigDecimal seconds = BigDecimal.ZERO;
        int at = 0;
        while (at < digits.length()
                && digits.length() <= LONGEST
                && piece.region(at, digits.length()).lookingAt()) {
            seconds = seconds.add(new BigDecimal(piece.group(1)).multiply(unit(piece.group(2))));
            at = piece.end();
        }
        if (at == 0 || at < digits.length()) {
            return Optional.empty();
        }
        return Optional.of(text.startsWith("-") ? seconds.negate() : seconds);
    }

    private static BigDecimal unit(String unit) {
        return switch (unit) {
            case "h" -> BigDecimal.valueOf(3600);
            case "m" -> BigDecimal.valueOf(60);
            case "s" -> BigDecimal.ONE;
            case "ms" -> BigDecimal.ONE.movePointLeft(3);
            case "ns" -> BigDecimal.ONE.movePointLeft(9);
            default -> BigDecimal.ONE.movePointLeft(6);
        };
    }
}
