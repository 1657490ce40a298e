package io.pilotconfig.importers.run;

/** Notices lists in braces, {@code {a,b}} and {@code {1..3}}, among the unquoted characters of a word. */
final class BraceWatch {
    private int start = -1;
    private int last;
    private int lastAt = -1;
    private boolean list;

    /** Where the list begins. */
    int start() {
        return start;
    }

    /** Whether a character, at a place, is the end of a list. */
    boolean closesList(int point, int at) {
        boolean pair = point == '.' && last == '.' && lastAt == at - 1;
        last = point;
        lastAt = at;
        switch (point) {
            case '{' -> {
                start = at;
                list = false;
            }
            case ',' -> list = true;
            case '}' -> {
                boolean closes = start >= 0 && list;
                list = false;
                return closes;
            }
            default -> list |= pair;
        }
        return false;
    }
}
