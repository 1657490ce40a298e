package io.pilotconfig.core.classad;

import java.util.List;
import java.util.Optional;

/** A place for a value that another tool was to fill in. */
public final class Template {
    /** How such places begin and end. */
    private static final List<String[]> FORMS = List.of(
            new String[] {"{{", "}}"},
            new String[] {"{%", "%}"},
            new String[] {"<%", "%>"},
            new String[] {"${", "}"},
            new String[] {"%(", ")s"});

    private static final int LONGEST = 100;

    private Template() {}

    /** Such a place that begins there; empty where none does. */
    static Optional<Place> at(String text, int start) {
        for (String[] form : FORMS) {
            if (text.startsWith(form[0], start)) {
                String piece = text.substring(start, Math.min(text.length(), start + LONGEST));
                int end = piece.indexOf(form[1], form[0].length());
                if (end >= 0 && piece.lastIndexOf('"', end) < 0) {
                    return Optional.of(new Place(start, start + end + form[1].length()));
                }
            }
        }
        return Optional.empty();
    }

    /** The first such place in a text. */
    public static Optional<Place> in(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' || c == '<' || c == '$' || c == '%') {
                Optional<Place> found = at(text, i);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
