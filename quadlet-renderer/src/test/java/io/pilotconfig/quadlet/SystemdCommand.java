package io.pilotconfig.quadlet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What systemd 257 makes of {@code ExecStart=}: words, then specifiers, then variables, of which none is set. */
final class SystemdCommand {
    /** LONG_LINE_MAX in src/basic/fileio.h. */
    private static final int LONGEST_LINE = 1 << 20;

    private SystemdCommand() {}

    static List<String> arguments(String line) {
        if (line.getBytes(StandardCharsets.UTF_8).length >= LONGEST_LINE) {
            throw new IllegalArgumentException("line too long");
        }
        // unichar_is_valid in src/basic/utf8.c
        if (line.codePoints().anyMatch(c -> (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef))) {
            throw new IllegalArgumentException("not UTF-8 clean");
        }
        return UnitWords.ofSystemd(line).stream()
                .map(SystemdCommand::withoutSpecifiers)
                .flatMap(SystemdCommand::expanded)
                .toList();
    }

    /** systemd.unit(5), "Specifiers"; a letter without a meaning makes systemd refuse the unit. */
    private static String withoutSpecifiers(String word) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
            if (c != '%' || !(next == '%' || Character.isLetter(next))) {
                text.append(c);
            } else if (next == '%') {
                text.append('%');
                i++;
            } else {
                throw new IllegalArgumentException("a specifier: " + word);
            }
        }
        return text.toString();
    }

    /** systemd.service(5), "Command lines": {@code $NAME} as a word, {@code ${NAME}} anywhere, {@code $$} for a dollar. */
    private static Stream<String> expanded(String word) {
        boolean isVariable = word.length() > 1 && word.charAt(0) == '$' && "{$".indexOf(word.charAt(1)) < 0;
        return isVariable || word.equals("$") ? Stream.of() : Stream.of(withoutVariables(word));
    }

    private static String withoutVariables(String word) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            int end = word.startsWith("${", at) ? word.indexOf('}', at) : -1;
            if (end > 0) {
                at = end + 1;
            } else {
                text.append(word.charAt(at));
                at += word.startsWith("$$", at) ? 2 : 1;
            }
        }
        return text.toString();
    }
}
