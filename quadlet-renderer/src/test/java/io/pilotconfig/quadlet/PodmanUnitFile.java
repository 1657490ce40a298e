package io.pilotconfig.quadlet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A unit file as podman's generator reads it: {@code pkg/systemd/parser/unitfile.go} of podman 5.4.2, in our words. */
final class PodmanUnitFile {
    private record Line(String key, String value) {}

    private final Map<String, List<Line>> groups = new LinkedHashMap<>();
    private final boolean unquotes;

    private PodmanUnitFile(boolean unquotes) {
        this.unquotes = unquotes;
    }

    /** @throws IllegalArgumentException if podman would drop every quadlet of the directory */
    static PodmanUnitFile parse(String text, PodmanVersion version) {
        PodmanUnitFile file = new PodmanUnitFile(version.isAtLeast(new PodmanVersion(5, 0)));
        String group = null;
        String remaining = "";
        String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        String[] lines = body.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = trim(lines[i]);
            if (isComment(line)) {
                if (!remaining.isEmpty()) {
                    continue;
                }
            } else {
                if (line.endsWith("\\")) {
                    line = line.substring(0, line.length() - 1);
                    if (i != lines.length - 1) {
                        remaining += line;
                        continue;
                    }
                }
                line = remaining + line;
                remaining = "";
            }
            group = file.add(line, group);
        }
        return file;
    }

    private String add(String line, String group) {
        if (isComment(line)) {
            return group;
        }
        if (line.matches("\\[[^\\[\\]\\p{Cntrl}]+][ \t]*")) {
            String name = line.substring(1, line.indexOf(']'));
            groups.computeIfAbsent(name, key -> new ArrayList<>());
            return name;
        }
        int equals = line.indexOf('=');
        if (equals <= 0 || group == null) {
            throw new IllegalArgumentException("not a key-value pair, group, or comment: " + line);
        }
        groups.get(group).add(new Line(trimEnd(line.substring(0, equals)), trimStart(line.substring(equals + 1))));
        return group;
    }

    List<String> groups() {
        return List.copyOf(groups.keySet());
    }

    List<String> keys(String group) {
        return groups.getOrDefault(group, List.of()).stream().map(Line::key).toList();
    }

    /** {@code LookupAll}: an empty value clears those before. */
    List<String> all(String group, String key) {
        List<String> values = new ArrayList<>();
        for (Line line : groups.getOrDefault(group, List.of())) {
            if (line.key.equals(key)) {
                if (line.value.isEmpty()) {
                    values.clear();
                } else {
                    values.add(line.value);
                }
            }
        }
        return values;
    }

    /** {@code LookupLast}. */
    Optional<String> last(String group, String key) {
        return groups.getOrDefault(group, List.of()).stream()
                .filter(line -> line.key.equals(key))
                .map(Line::value)
                .reduce((earlier, later) -> later);
    }

    /** {@code Lookup}: without double quotes at the ends since 5.0. */
    Optional<String> one(String group, String key) {
        return last(group, key)
                .map(PodmanUnitFile::trimEnd)
                .map(value -> unquotes ? value.replaceAll("^\"+|\"+$", "") : value);
    }

    private static boolean isComment(String line) {
        return line.isEmpty() || line.charAt(0) == '#' || line.charAt(0) == ';';
    }

    private static String trim(String text) {
        return trimStart(trimEnd(text));
    }

    private static String trimStart(String text) {
        int start = 0;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    private static String trimEnd(String text) {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    /** {@code unicode.IsSpace} of Go: White_Space of Unicode. */
    private static boolean isSpace(char c) {
        return "\t\n\u000b\f\r \u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000".indexOf(c) >= 0
                || (c >= '\u2000' && c <= '\u200a');
    }
}
