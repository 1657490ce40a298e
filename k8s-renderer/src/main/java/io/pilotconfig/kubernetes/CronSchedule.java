package io.pilotconfig.kubernetes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Schedules as Kubernetes reads them (robfig/cron v3, {@code ParseStandard}). */
final class CronSchedule {
    private static final Set<String> NAMED =
            Set.of("@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly");
    private static final Pattern EVERY = Pattern.compile("@every (?:[0-9]{1,6}[hms])+");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> DAYS = List.of("sun", "mon", "tue", "wed", "thu", "fri", "sat");
    private static final List<Field> FIELDS = List.of(
            new Field(0, 59, List.of()),
            new Field(0, 23, List.of()),
            new Field(1, 31, List.of()),
            new Field(1, 12, MONTHS),
            new Field(0, 6, DAYS));
    private static final int LONGEST_NUMBER = 3;

    private CronSchedule() {}

    /** A field: from where to where it counts, and the names of its numbers. */
    private record Field(int from, int to, List<String> names) {
        boolean takes(String list) {
            for (String item : list.split(",", -1)) {
                if (!takesItem(item)) {
                    return false;
                }
            }
            return true;
        }

        private boolean takesItem(String item) {
            int slash = item.indexOf('/');
            String range = slash < 0 ? item : item.substring(0, slash);
            if (slash >= 0 && unsigned(item.substring(slash + 1)) <= 0) {
                return false;
            }
            if (range.equals("*") || range.equals("?")) {
                return true;
            }
            int dash = range.indexOf('-');
            int first = number(dash < 0 ? range : range.substring(0, dash));
            int last = dash < 0 ? first : number(range.substring(dash + 1));
            return first >= from && first <= last && last <= to;
        }

        private int number(String text) {
            int name = names.indexOf(text.toLowerCase(Locale.ROOT));
            return name < 0 ? unsigned(text) : name + from;
        }

        private static int unsigned(String text) {
            boolean digits = !text.isEmpty()
                    && text.length() <= LONGEST_NUMBER
                    && text.chars().allMatch(c -> c >= '0' && c <= '9');
            return digits ? Integer.parseInt(text) : -1;
        }
    }

    /** Whether a CronJob takes the text. */
    static boolean isSchedule(String text) {
        if (NAMED.contains(text) || EVERY.matcher(text).matches()) {
            return true;
        }
        String[] fields = text.strip().split("[ \t]+", -1);
        if (fields.length != FIELDS.size()) {
            return false;
        }
        for (int i = 0; i < fields.length; i++) {
            if (!FIELDS.get(i).takes(fields[i])) {
                return false;
            }
        }
        return true;
    }
}
