package io.pilotconfig.importers.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The texts that Go's YAML library takes for a time. */
final class GoTime {
    private GoTime() {}

    /** Whether a text is one: a day of the calendar, alone or with something behind it that begins as a time does. */
    static boolean is(String text) {
        int year = digits(text, 0);
        int month = year == 4 && text.startsWith("-", year) ? digits(text, year + 1) : year;
        int day = month > year + 1 && text.startsWith("-", month) ? digits(text, month + 1) : month;
        boolean whole = day > month + 1 && month <= year + 3 && day <= month + 3;
        return whole && isTimeAt(text, day) && isDay(text, year, month, day);
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** Whether the text ends, or goes on with {@code T12:}. */
    private static boolean isTimeAt(String text, int at) {
        if (at == text.length()) {
            return true;
        }
        int hour = digits(text, at + 1);
        return "Tt ".indexOf(text.charAt(at)) >= 0 && hour > at + 1 && text.startsWith(":", hour);
    }

    private static boolean isDay(String text, int year, int month, int day) {
        try {
            LocalDate.of(
                    Integer.parseInt(text, 0, year, 10),
                    Integer.parseInt(text, year + 1, month, 10),
                    Integer.parseInt(text, month + 1, day, 10));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
