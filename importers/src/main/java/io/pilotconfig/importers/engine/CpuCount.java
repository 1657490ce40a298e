package io.pilotconfig.importers.engine;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number of CPUs as {@code --cpus} takes it: {@code 8}, {@code 1.5}, {@code .5}; 0 is no limit. */
public final class CpuCount {
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{0,9})?|\\.[0-9]{1,9}");

    private CpuCount() {}

    /** The number without needless zeros; empty where the text is none. */
    public static Optional<BigDecimal> of(String text) {
        return DECIMAL.matcher(text).matches()
                ? Optional.of(new BigDecimal(text).stripTrailingZeros())
                : Optional.empty();
    }
}
