package io.pilotconfig.core.schema;

/**
 * Turns the regular expression of a rule, which matches a text as a whole, into one of ECMAScript. Rules keep to the
 * syntax that both have in common, possessive quantifiers aside: those lose their mark.
 */
final class EcmaPattern {
    private static final String QUANTIFIER_ENDS = "*+?}";

    private EcmaPattern() {}

    static String of(String java) {
        StringBuilder ecma = new StringBuilder("^(?:");
        boolean inClass = false;
        boolean afterQuantifier = false;
        for (int i = 0; i < java.length(); i++) {
            char c = java.charAt(i);
            if (c == '+' && afterQuantifier) {
                afterQuantifier = false;
                continue;
            }
            ecma.append(c);
            if (c == '\\') {
                i++;
                ecma.append(java.charAt(i));
            }
            inClass = inClass ? c != ']' : c == '[';
            afterQuantifier = !inClass && QUANTIFIER_ENDS.indexOf(c) >= 0;
        }
        return ecma.append(")$").toString();
    }
}
