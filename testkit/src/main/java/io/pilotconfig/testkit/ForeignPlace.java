package io.pilotconfig.testkit;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/**
 * A machine elsewhere: another language, other digits, another clock, other line ends.
 *
 * @param locale the default locale there
 * @param timeZone the default time zone there
 * @param lineEnd the line end there
 */
record ForeignPlace(Locale locale, String timeZone, String lineEnd) {
    private static final String LINE_SEPARATOR = "line.separator";

    /** Where {@code i} has another capital letter, where digits look different, and where years are counted otherwise. */
    static final List<ForeignPlace> ALL = List.of(
            new ForeignPlace(Locale.forLanguageTag("tr-TR"), "Asia/Tokyo", "\r\n"),
            new ForeignPlace(Locale.forLanguageTag("ar-EG-u-nu-arab"), "America/St_Johns", "\n"),
            new ForeignPlace(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"), "Pacific/Kiritimati", "\r"));

    /** What comes of work that is done there. Changes the whole process for that time. */
    <T> T get(Supplier<T> work) {
        Locale locale = Locale.getDefault();
        Locale display = Locale.getDefault(Locale.Category.DISPLAY);
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        TimeZone zone = TimeZone.getDefault();
        String line = System.lineSeparator();
        try {
            Locale.setDefault(this.locale);
            TimeZone.setDefault(TimeZone.getTimeZone(timeZone));
            System.setProperty(LINE_SEPARATOR, lineEnd);
            return work.get();
        } finally {
            Locale.setDefault(locale);
            Locale.setDefault(Locale.Category.DISPLAY, display);
            Locale.setDefault(Locale.Category.FORMAT, format);
            TimeZone.setDefault(zone);
            System.setProperty(LINE_SEPARATOR, line);
        }
    }
}
