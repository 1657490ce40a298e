package example.nomad;

/**
 * A text as a template of HCL, for Nomad evaluates whatever stands in the configuration of a task's driver. What would
 * begin a sequence, and what the scanner strips or splits, is written as an interpolated literal, such as <code>${"$"}</code>;
 * the doubled sign that HCL has for that does not say what another sign before it means.
 *
 * @see <a href="https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#templates">HCL Native Syntax, Templates</a>
 */
final class HclTemplate {
    private HclTemplate() {}

    /** The template from which Nomad makes the text. */
    static String of(String text) {
        StringBuilder template = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\r' -> template.append("${\"\\r\"}");
                case '\ufeff' -> template.append("${\"\\ufeff\"}");
                case '$', '%' -> template.append(isHarmless(text, i) ? String.valueOf(c) : "${\"" + c + "\"}");
                default -> template.append(c);
            }
        }
        return template.toString();
    }

    /** Whether neither a brace follows nor what is written as a sequence itself. */
    private static boolean isHarmless(String text, int at) {
        return at + 1 == text.length() || "{$%\r\ufeff".indexOf(text.charAt(at + 1)) < 0;
    }
}
