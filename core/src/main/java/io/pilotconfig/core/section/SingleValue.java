package io.pilotconfig.core.section;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Visible;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The shape of a single value: a form, and what its text means.
 *
 * @param <V> the type of the value
 */
abstract class SingleValue<V> implements Shape<V> {
    static final Shape<String> TEXT = new Text();
    static final Shape<Boolean> FLAG = new Flag();
    static final Shape<Integer> NUMBER =
            new WholeNumber("-?(?:0|[1-9][0-9]*)", 10, Integer.MIN_VALUE, Integer.MAX_VALUE);
    static final Shape<Integer> PADDED_NUMBER = new WholeNumber("-?[0-9]+", 9, -999_999_999, 999_999_999);

    private final String expected;
    private final V standIn;

    private SingleValue(String expected, V standIn) {
        this.expected = expected;
        this.standIn = standIn;
    }

    /** What the text means; empty after a problem was reported. */
    abstract Optional<V> meaning(String text, SettingPath path, Problems problems);

    @Override
    public Optional<V> read(Node node, SettingPath path, Problems problems) {
        if (node instanceof Scalar scalar) {
            return meaning(scalar.text(), path, problems);
        }
        boolean isItem = path.last().startsWith("[");
        String hint = isItem
                ? "write one value per item."
                : "write one value behind the colon: `" + path.last() + ": VALUE`.";
        Shape.wrongType(node, path, expected, hint, problems);
        return Optional.empty();
    }

    @Override
    public Optional<V> standIn() {
        return Optional.of(standIn);
    }

    @Override
    public String expects() {
        return expected;
    }

    private static void refuse(Code code, String text, SettingPath path, String what, String hint, Problems problems) {
        problems.add(code, path, Shape.subject(path) + " " + what + ", but is " + Visible.quoted(text) + ".", hint);
    }

    private static final class Text extends SingleValue<String> {
        Text() {
            super("a single value", "");
        }

        @Override
        Optional<String> meaning(String text, SettingPath path, Problems problems) {
            return Optional.of(text);
        }

        @Override
        public <R> R describe(ShapeDescriber<R> describer) {
            return describer.text();
        }
    }

    private static final class Flag extends SingleValue<Boolean> {
        Flag() {
            super("true or false", false);
        }

        @Override
        Optional<Boolean> meaning(String text, SettingPath path, Problems problems) {
            switch (text) {
                case "true", "True", "TRUE" -> {
                    return Optional.of(true);
                }
                case "false", "False", "FALSE" -> {
                    return Optional.of(false);
                }
                default -> {
                    String hint = Pattern.matches("(?i)y|yes|on|1", text)
                            ? "write `true`."
                            : Pattern.matches("(?i)n|no|off|0", text) ? "write `false`." : "write `true` or `false`.";
                    refuse(Codes.WRONG_TYPE, text, path, "must be true or false", hint, problems);
                    return Optional.empty();
                }
            }
        }

        @Override
        public <R> R describe(ShapeDescriber<R> describer) {
            return describer.flag("[Tt]rue|TRUE|[Ff]alse|FALSE");
        }
    }

    private static final class WholeNumber extends SingleValue<Integer> {
        private final Pattern form;
        private final int mostDigits;
        private final int least;
        private final int most;

        WholeNumber(String form, int mostDigits, int least, int most) {
            super("a whole number", 0);
            this.form = Pattern.compile(form);
            this.mostDigits = mostDigits;
            this.least = least;
            this.most = most;
        }

        @Override
        Optional<Integer> meaning(String text, SettingPath path, Problems problems) {
            if (!form.matcher(text).matches()) {
                String hint = Pattern.matches("-?[0-9]+", text)
                        ? "write it without leading zeros."
                        : "write decimal digits only, such as `8`: no unit, fraction, exponent, sign `+` or word.";
                refuse(Codes.WRONG_TYPE, text, path, "must be a whole number", hint, problems);
                return Optional.empty();
            }
            int digits = text.length() - (text.startsWith("-") ? 1 : 0);
            if (digits > mostDigits || Long.parseLong(text) < least || Long.parseLong(text) > most) {
                String hint = "write at most nine digits.";
                refuse(Codes.NUMBER_RANGE, text, path, "must be a number nearer to zero", hint, problems);
                return Optional.empty();
            }
            return Optional.of(Integer.valueOf(text));
        }

        @Override
        public <R> R describe(ShapeDescriber<R> describer) {
            return describer.wholeNumber(form.pattern(), least, most);
        }
    }
}
