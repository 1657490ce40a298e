package example.nomad;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What HCL makes of a template that has interpolated literals only: see "Templates" and "Literal Values" in its specification. */
final class HclTemplateReader {
    private static final Pattern SEQUENCE =
            Pattern.compile("\\$\\{\"((?:[^\"\\\\$%]|\\$|%|\\\\.)*)\"}|\\$\\{|%\\{|\\$\\$|%%");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|(.))");

    private HclTemplateReader() {}

    static String read(String template) {
        if (template.startsWith("\ufeff") || template.contains("\r")) {
            throw new AssertionError("HCL's scanner strips or splits what stands in: " + template);
        }
        String text = SEQUENCE.matcher(template).replaceAll(found -> {
            if (found.group(1) == null) {
                throw new AssertionError("Begins a sequence of HCL: " + template);
            }
            return Matcher.quoteReplacement(literal(found.group(1)));
        });
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String literal(String quoted) {
        return ESCAPE.matcher(quoted)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) == null
                                ? sign(found.group(2))
                                : String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static String sign(String letter) {
        return switch (letter) {
            case "r" -> "\r";
            case "n" -> "\n";
            case "t" -> "\t";
            case "\"", "\\" -> letter;
            default -> throw new AssertionError("No escape of HCL: " + letter);
        };
    }
}
