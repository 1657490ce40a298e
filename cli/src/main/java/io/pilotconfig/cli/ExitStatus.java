package io.pilotconfig.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the command tells the script that called it. Where two apply, the greater one counts. */
final class ExitStatus {
    /** Done, nothing wrong. */
    static final int DONE = 0;

    /** The settings have errors; when strict, also warnings. */
    static final int INVALID_SETTINGS = 1;

    /** Wrong use of the command. */
    static final int WRONG_USE = 2;

    /** A check found files that a run would change, or two pilots differ. */
    static final int DIFFERENT = 3;

    /** Reading or writing failed, or the command itself did. */
    static final int FAILED = 4;

    private ExitStatus() {}

    /** The list for usage texts, in order. */
    static Map<String, String> explained() {
        Map<String, String> list = new LinkedHashMap<>();
        list.put(Integer.toString(DONE), "done, nothing wrong");
        list.put(Integer.toString(INVALID_SETTINGS), "the settings have errors (with --strict: or warnings)");
        list.put(Integer.toString(WRONG_USE), "wrong use of the command");
        list.put(Integer.toString(DIFFERENT), "--check or diff found differences");
        list.put(Integer.toString(FAILED), "reading or writing failed, or pilotconfig itself; outranks 1");
        return list;
    }
}
