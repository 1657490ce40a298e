package io.pilotconfig.cli;

import io.pilotconfig.core.diagnostic.Visible;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** How a report is printed. */
enum ReportFormat {
    TEXT,
    JSON;

    /** The format that an argument names. */
    static ReportFormat of(String word) {
        for (ReportFormat format : values()) {
            if (format.toString().equals(word)) {
                return format;
            }
        }
        throw new TypeConversionException("expected text or json, but was " + Visible.quoted(word));
    }

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
