package io.pilotconfig.importers.specimen;

/** Names of variables as shells, systemd and compose know them: letters of ASCII, digits and {@code _}, no digit first. */
public final class VariableName {
    private VariableName() {}

    /** Whether a text is one. */
    public static boolean is(String text) {
        return !text.isEmpty() && isStart(text.charAt(0)) && text.chars().allMatch(VariableName::isPart);
    }

    /** Whether a character may be its first. */
    public static boolean isStart(int c) {
        return c == '_' || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** Whether a character may stand in it. */
    public static boolean isPart(int c) {
        return isStart(c) || (c >= '0' && c <= '9');
    }
}
