package io.pilotconfig.kubernetes;

import java.util.Set;

/**
 * Text that the kubelet expands before the container gets it (Kubernetes,
 * {@code third_party/forked/golang/expansion/expand.go}):
 *
 * <ul>
 *   <li>{@code $$} becomes {@code $};
 *   <li>{@code $(NAME)} becomes the value of a variable that is defined, and stays as it is, to the parenthesis, where it
 *       is not;
 *   <li>{@code $} before a character beyond ASCII breaks that character, since its bytes are taken for characters;
 *   <li>any other {@code $} stays.
 * </ul>
 */
final class KubeletText {
    private static final String SERVICE = "KUBERNETES_";
    private static final char FIRST_BEYOND_ASCII = 0x80;

    private KubeletText() {}

    /**
     * A variable's value, in which {@code $} is doubled only where the kubelet would change something. What reads the
     * manifest without expanding it, as {@code podman kube play} does, then mostly sees the value itself.
     *
     * @param defined the variables that are defined earlier in the container
     */
    static String value(String text, Set<String> defined) {
        int at = text.indexOf('$');
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 8);
        int copied = 0;
        while (at >= 0) {
            int end = unchangedTo(text, at, defined);
            if (end == at) {
                out.append(text, copied, at).append('$');
                copied = at;
                end = at + 1;
            }
            at = text.indexOf('$', end);
        }
        return out.append(text, copied, text.length()).toString();
    }

    /** A word of a command, in which every {@code $} is doubled: every reader expands these, each with its variables. */
    static String word(String text) {
        return text.replace("$", "$$");
    }

    /** The end of what the kubelet takes from a {@code $} and leaves as it is; the place itself where it changes it. */
    private static int unchangedTo(String text, int dollar, Set<String> defined) {
        int next = dollar + 1;
        if (next == text.length()) {
            return next;
        }
        char c = text.charAt(next);
        if (c != '(') {
            return c == '$' || c >= FIRST_BEYOND_ASCII ? dollar : next;
        }
        int close = text.indexOf(')', next);
        if (close < 0) {
            return next + 1;
        }
        return isDefined(text.substring(next + 1, close), defined) ? dollar : close + 1;
    }

    /** The API server's own service is announced to each pod, {@code enableServiceLinks} or not (kubelet_pods.go). */
    private static boolean isDefined(String name, Set<String> defined) {
        return defined.contains(name)
                || name.startsWith(SERVICE + "SERVICE_")
                || name.equals(SERVICE + "PORT")
                || name.startsWith(SERVICE + "PORT_");
    }
}
