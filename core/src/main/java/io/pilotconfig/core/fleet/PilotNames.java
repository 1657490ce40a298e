package io.pilotconfig.core.fleet;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Visible;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names of the pilots of a fleet, which become names of files. */
final class PilotNames {
    /** A file system takes 255 bytes; a target appends an ending. */
    private static final int LONGEST = 240;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, String> byLowerCase = new HashMap<>();

    private record Place(String file, int line) {}

    /** What is wrong with the form of a name. */
    static Optional<Diagnostic> fault(String name, SettingPath path) {
        if (!FORM.matcher(name).matches()) {
            return Optional.of(Diagnostic.ofKey(
                    Codes.PILOT_NAME,
                    path,
                    "The name " + Visible.quoted(name) + " cannot be that of a pilot.",
                    "write letters, digits, `.`, `_` and `-`, a letter or digit first: names become file names."));
        } else if (name.length() > LONGEST) {
            return Optional.of(Diagnostic.ofKey(
                    Codes.PILOT_NAME,
                    path,
                    "The name of a pilot has " + LONGEST + " characters at most.",
                    "write a shorter one: names become file names."));
        }
        return Optional.empty();
    }

    /** Adds a name that stands in a line of a file; what is to be said of it beside the names before. */
    Optional<Diagnostic> add(String name, SettingPath path, String file, int line) {
        Place before = places.putIfAbsent(name, new Place(file, line));
        if (before != null) {
            return Optional.of(Diagnostic.ofKey(
                    before.file.equals(file) ? Codes.DUPLICATE_KEY : Codes.PILOT_NAME_TWICE,
                    path,
                    "A pilot of the name " + Visible.quoted(name) + " stands at " + before.file + ":" + before.line
                            + " already.",
                    "remove one of the two, or give it another name."));
        }
        String other = byLowerCase.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        return Optional.ofNullable(other)
                .map(similar -> Diagnostic.ofKey(
                        Codes.PILOT_NAME_CASE,
                        path,
                        "The name " + Visible.quoted(name) + " differs from " + Visible.quoted(similar)
                                + " in letter case only.",
                        "give it another name: macOS and Windows take both for one directory."));
    }
}
