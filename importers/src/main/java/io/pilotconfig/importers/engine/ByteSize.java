package io.pilotconfig.importers.engine;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Sizes: {@code 16g}, {@code 512 MB}, {@code 1.5GiB}; units are powers of 1024 ({@code RAMInBytes} of docker/go-units, 0.5).
 */
public final class ByteSize {
    private static final Pattern NUMBER = Pattern.compile("(?:[0-9]++\\.?[0-9]*+|\\.[0-9]++)");
    private static final int LONGEST = 100;
    private static final String UNITS = "bkmgtp";

    private ByteSize() {}

    /** The bytes; empty where the text is no size for podman, of which Debian's takes {@code 16gi} as well (go-units 0.4). */
    public static OptionalLong ofPodman(String text) {
        return of(text.toLowerCase(Locale.ROOT).endsWith("i") ? text + "b" : text);
    }

    /** The bytes; empty where the text is no size. */
    public static OptionalLong of(String text) {
        int end = text.length();
        while (end > 0 && !isOfNumber(text.charAt(end - 1))) {
            end--;
        }
        String number = text.substring(0, end).replaceFirst(" $", "");
        String suffix = text.substring(end).toLowerCase(Locale.ROOT);
        int unit = suffix.isEmpty() ? 0 : UNITS.indexOf(suffix.charAt(0));
        boolean known = switch (suffix.length()) {
            case 0, 1 -> true;
            case 2 -> unit > 0 && suffix.endsWith("b");
            default -> unit > 0 && suffix.substring(1).equals("ib");
        };
        if (text.length() > LONGEST
                || unit < 0
                || !known
                || !NUMBER.matcher(number).matches()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of((long) (Double.parseDouble(number) * (1L << (10 * unit))));
    }

    private static boolean isOfNumber(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ' ';
    }
}
