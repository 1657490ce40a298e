package io.pilotconfig.docker;

import java.util.regex.Pattern;

/**
 * A text as one word of a shell: single quotes where quoting is needed, in which every shell (dash, bash, zsh, busybox
 * sh) takes every character as it is; a single quote itself ends them, stands escaped, and begins them anew. See
 * "Quoting" in the POSIX Shell Command Language, 2.2.
 */
final class ShellWord {
    /** Characters that no shell treats specially anywhere; {@code =} may not be first (zsh: path of a command). */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+=:,./-]*");

    private ShellWord() {}

    static String of(String text) {
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
