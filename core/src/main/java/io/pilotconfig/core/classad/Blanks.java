package io.pilotconfig.core.classad;

/** Steps over blanks in a text, for what looks beyond the tokens beside it. */
final class Blanks {
    private Blanks() {}

    /** The first place from {@code from} on where no blank stands. */
    static int behind(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The last place up to {@code from} with no blank before it. */
    static int before(String text, int from) {
        int at = from;
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }
}
