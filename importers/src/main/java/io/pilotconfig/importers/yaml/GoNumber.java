package io.pilotconfig.importers.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The texts that Go's YAML library takes for numbers. */
final class GoNumber {
    private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]++|[0-9]++(\\.[0-9]*+)?)([eE][-+]?[0-9]++)?");
    private static final int LONGEST = 400;
    private static final int FIRST_EXPONENT = 6;
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);

    private GoNumber() {}

    /** The number that a text is; empty where it is none. */
    static Optional<GoScalar> of(String text) {
        if (text.length() > LONGEST || text.isEmpty() || "+-.0123456789".indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case ".nan" ->
                isAlikeCased(text) ? Optional.of(new GoScalar(GoScalar.Type.FLOAT, "NaN")) : Optional.empty();
            case ".inf", "+.inf" ->
                isAlikeCased(text) ? Optional.of(new GoScalar(GoScalar.Type.FLOAT, "+Inf")) : Optional.empty();
            case "-.inf" ->
                isAlikeCased(text) ? Optional.of(new GoScalar(GoScalar.Type.FLOAT, "-Inf")) : Optional.empty();
            default -> finite(text);
        };
    }

    /** {@code .inf}, {@code .Inf} and {@code .INF} are numbers, {@code .iNf} is none. */
    private static boolean isAlikeCased(String text) {
        String word = text.substring(text.indexOf('.') + 1);
        return word.equals("NaN")
                || word.equals(word.toLowerCase(Locale.ROOT))
                || word.equals(word.toUpperCase(Locale.ROOT))
                || word.equals("Inf");
    }

    private static Optional<GoScalar> finite(String text) {
        String digits = text.charAt(0) == '.' ? text : text.replace("_", "");
        Optional<GoScalar> whole = whole(digits).map(number -> new GoScalar(GoScalar.Type.INTEGER, number.toString()));
        return whole.isPresent() ? whole : fraction(digits);
    }

    private static Optional<BigInteger> whole(String text) {
        int sign = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        String digits = text.substring(sign).toLowerCase(Locale.ROOT);
        int radix = radix(digits);
        String bare = radix == 10 ? digits : digits.substring(radix == 8 && !digits.startsWith("0o") ? 1 : 2);
        if (bare.isEmpty() || !bare.chars().allMatch(c -> c < 0x80 && Character.digit(c, radix) >= 0)) {
            return Optional.empty();
        }
        BigInteger number = new BigInteger(bare, radix);
        BigInteger signed = text.startsWith("-") ? number.negate() : number;
        boolean signedOnly = sign == 1 && signed.bitLength() >= Long.SIZE;
        boolean fits = signed.compareTo(LEAST) >= 0 && signed.compareTo(MOST) <= 0 && !signedOnly;
        return fits ? Optional.of(signed) : Optional.empty();
    }

    private static int radix(String digits) {
        if (digits.length() < 2 || digits.charAt(0) != '0') {
            return 10;
        }
        return switch (digits.charAt(1)) {
            case 'x' -> 16;
            case 'b' -> 2;
            default -> 8;
        };
    }

    private static Optional<GoScalar> fraction(String text) {
        if (!FLOAT.matcher(text).matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(text);
        return Double.isInfinite(number)
                ? Optional.empty()
                : Optional.of(new GoScalar(GoScalar.Type.FLOAT, printed(number)));
    }

    /** The shortest digits that give the number again, with an exponent only where it is large, as {@code %v} prints it. */
    private static String printed(double number) {
        if (number == 0) {
            return 1 / number < 0 ? "-0" : "0";
        }
        BigDecimal exact = new BigDecimal(number);
        BigDecimal shortest = exact;
        for (int digits = 17; digits > 0; digits--) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() != number) {
                break;
            }
            shortest = rounded;
        }
        BigDecimal plain = shortest.stripTrailingZeros();
        int exponent = plain.precision() - plain.scale() - 1;
        return exponent < -4 || exponent >= FIRST_EXPONENT ? scientific(plain, exponent) : plain.toPlainString();
    }

    private static String scientific(BigDecimal number, int exponent) {
        String digits = number.unscaledValue().abs().toString();
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        String sign = number.signum() < 0 ? "-" : "";
        return sign + mantissa + String.format(Locale.ROOT, "e%s%02d", exponent < 0 ? "-" : "+", Math.abs(exponent));
    }
}
