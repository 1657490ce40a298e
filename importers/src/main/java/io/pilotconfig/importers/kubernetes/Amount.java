package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.section.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of a resource (apimachinery, {@code resource.Quantity}).
 *
 * @param value the number
 * @param written how it is written
 */
record Amount(BigDecimal value, Scalar written) {
    private static final Pattern FORM =
            Pattern.compile("([+-]?)([0-9]{0,30})(?:\\.([0-9]{0,30}))?([eE][-+]?[0-9]{1,2}|[numkMGTPE]|[KMGTPE]i|)");

    /** The form that the renderer's options of storage have. */
    private static final Pattern STORAGE = Pattern.compile("[0-9]{1,18}(?:\\.[0-9]{1,9})?(?:|[KMGTPE]i|[kMGTPE])");

    private static final Map<String, Integer> TENS = Map.ofEntries(
            Map.entry("n", -9),
            Map.entry("u", -6),
            Map.entry("m", -3),
            Map.entry("", 0),
            Map.entry("k", 3),
            Map.entry("M", 6),
            Map.entry("G", 9),
            Map.entry("T", 12),
            Map.entry("P", 15),
            Map.entry("E", 18));

    private static final String BINARY = "KMGTPE";
    private static final int BITS_OF_STEP = 10;

    /** The number that a text is an amount of; empty where it is none. */
    static Optional<BigDecimal> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String fraction = matcher.group(3) == null ? "" : matcher.group(3);
        if (matcher.group(2).isEmpty() && fraction.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group(1) + "0" + matcher.group(2) + "." + fraction + "0");
        return Optional.of(scaled(number, matcher.group(4)));
    }

    private static BigDecimal scaled(BigDecimal number, String suffix) {
        Integer ten = TENS.get(suffix);
        if (ten != null) {
            return number.scaleByPowerOfTen(ten);
        } else if (suffix.endsWith("i")) {
            int bits = BITS_OF_STEP * (BINARY.indexOf(suffix.charAt(0)) + 1);
            return number.multiply(new BigDecimal(BigInteger.ONE.shiftLeft(bits)));
        }
        return number.scaleByPowerOfTen(Integer.parseInt(suffix.substring(1)));
    }

    /** The number in decimal digits. */
    Scalar decimal() {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return new Scalar(plain.toPlainString(), false, written.span());
    }

    /** The number rounded up, as the API server rounds what is counted in whole. */
    Scalar whole() {
        return new Scalar(rounded(value).toString(), false, written.span());
    }

    /** How many times another amount fits into it, rounded up, as the kubelet counts it for a variable. */
    String dividedBy(BigDecimal divisor) {
        return value.divide(divisor, 0, RoundingMode.CEILING).toPlainString();
    }

    /** The amount as the options of the renderer take it. */
    Scalar storage() {
        return STORAGE.matcher(written.text()).matches() ? written : whole();
    }

    /** Whether it is as much as another. */
    boolean isAsMuchAs(Amount other) {
        return value.compareTo(other.value) == 0;
    }

    private static BigInteger rounded(BigDecimal number) {
        return number.setScale(0, RoundingMode.CEILING).toBigInteger();
    }
}
