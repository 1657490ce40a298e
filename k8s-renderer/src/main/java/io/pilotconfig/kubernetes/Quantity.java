package io.pilotconfig.kubernetes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount of storage, such as {@code 20Gi}. */
final class Quantity {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,18}(?:\\.[0-9]{1,9})?)(|[KMGTPE]i|[kMGTPE])");
    private static final BigDecimal MEBI = BigDecimal.valueOf(1L << 20);
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final Map<String, BigDecimal> UNITS = Map.ofEntries(
            Map.entry("", BigDecimal.ONE),
            Map.entry("Ki", BigDecimal.valueOf(1L << 10)),
            Map.entry("Mi", MEBI),
            Map.entry("Gi", BigDecimal.valueOf(1L << 30)),
            Map.entry("Ti", BigDecimal.valueOf(1L << 40)),
            Map.entry("Pi", BigDecimal.valueOf(1L << 50)),
            Map.entry("Ei", BigDecimal.valueOf(1L << 60)),
            Map.entry("k", BigDecimal.TEN.pow(3)),
            Map.entry("M", BigDecimal.TEN.pow(6)),
            Map.entry("G", BigDecimal.TEN.pow(9)),
            Map.entry("T", BigDecimal.TEN.pow(12)),
            Map.entry("P", BigDecimal.TEN.pow(15)),
            Map.entry("E", BigDecimal.TEN.pow(18)));

    private Quantity() {}

    /** The MiB that an amount needs, rounded up; empty where the text is no amount of storage, or none at all. */
    static Optional<Long> mebibytes(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal unit = UNITS.getOrDefault(matcher.group(2), BigDecimal.ONE);
        BigDecimal bytes = new BigDecimal(matcher.group(1)).multiply(unit);
        return bytes.signum() > 0 && bytes.compareTo(MOST) <= 0
                ? Optional.of(bytes.divide(MEBI, RoundingMode.CEILING).longValueExact())
                : Optional.empty();
    }

    /** A number of MiB as text. */
    static String ofMebibytes(long number) {
        return number + "Mi";
    }
}
