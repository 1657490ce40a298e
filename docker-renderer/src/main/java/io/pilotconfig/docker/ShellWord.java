package io.pilotconfig.docker;

/**
 * A text as one word of a shell: single quotes where quoting is needed, in which every shell (dash, bash, zsh, busybox
 * sh) takes every character as it is; a single quote itself ends them, stands escaped, and begins them anew. See
 * "Quoting" in the POSIX Shell Command Language, 2.2.
 */
final class ShellWord {
    private static final String PLAIN_SIGNS = "_@%+=:,./-";

    private ShellWord() {}

    static String of(String text) {
        return isPlain(text) ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    /** Whether no shell treats any of it specially; a word that begins with {@code =} is a command's path to zsh. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && PLAIN_SIGNS.indexOf(c) < 0) {
                return false;
            }
        }
        return !text.isEmpty() && text.charAt(0) != '=';
    }
}
