package io.pilotconfig.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a page shows of a terminal: commands behind {@code $}, and what they say. The commands are run, with the folder of
 * the page for the files that they make; {@code ...} on a line of its own stands for any lines.
 */
final class Transcript {
    private static final String PROMPT = "$ ";
    private static final String EXAMPLES = "examples/";
    /** No command says it. */
    private static final String EDGE = "\0\n";

    private static final Pattern WORD = Pattern.compile("(?:'[^']*'|[^\\s'])+");
    private static final Pattern ELLIPSIS = Pattern.compile("(?m)^ *\\.\\.\\.\n");

    private final Path folder;
    private int status;

    Transcript(Path folder) {
        this.folder = folder;
    }

    /** The block as it is now; as it was shown where that is what comes now. */
    String again(String block) {
        StringBuilder now = new StringBuilder();
        for (String part : block.split("(?m)^(?=\\$ )", -1)) {
            if (!part.isEmpty()) {
                now.append(answered(part));
            }
        }
        return now.toString();
    }

    private String answered(String part) {
        if (!part.startsWith(PROMPT)) {
            throw new AssertionError("What does this say? A command begins with `$`: " + part);
        }
        int end = part.indexOf('\n') + 1;
        String command = part.substring(PROMPT.length(), end - 1);
        String said = run(command);
        String shown = part.substring(end);
        boolean json = command.contains("--format json");
        boolean holds = shows(
                ELLIPSIS.splitAsStream(EDGE + shown + EDGE)
                        .map(piece -> levelled(piece, json))
                        .toList(),
                levelled(EDGE + said + EDGE, json));
        return part.substring(0, end) + (holds ? shown : said);
    }

    /** In JSON blanks and line breaks mean nothing, so a page may have others. */
    private static String levelled(String text, boolean json) {
        return json ? text.replaceAll("[ \n]", "") : text;
    }

    /** Whether the pieces come in order. */
    private static boolean shows(List<String> pieces, String said) {
        int from = 0;
        for (String piece : pieces) {
            int found = said.indexOf(piece, from);
            if (found < 0) {
                return false;
            }
            from = found + piece.length();
        }
        return from == said.length();
    }

    private String run(String line) {
        List<String> words = WORD.matcher(line)
                .results()
                .map(found -> found.group().replace("'", ""))
                .collect(Collectors.toList());
        return switch (words.get(0)) {
            case "pilotconfig", "./pilotconfig" -> pilotconfig(words.subList(1, words.size()));
            case "cat" -> words.stream().skip(1).map(this::read).collect(Collectors.joining());
            case "echo" -> line.equals("echo $?") ? status + "\n" : fail(line);
            default -> fail(line);
        };
    }

    private static String fail(String line) {
        throw new AssertionError("Only `pilotconfig`, `cat` and `echo $?` are run: " + line);
    }

    private String pilotconfig(List<String> words) {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        int redirect = words.indexOf(">");
        List<String> arguments = redirect < 0 ? words : words.subList(0, redirect);
        status = new TestRun().with(redirect < 0 ? terminal : file, terminal, paths(arguments));
        if (redirect >= 0) {
            write(words.get(redirect + 1), file.toByteArray());
        }
        return shortened(terminal.toString(StandardCharsets.UTF_8));
    }

    private String[] paths(List<String> arguments) {
        List<String> paths = new ArrayList<>();
        for (String argument : arguments) {
            boolean written = !paths.isEmpty() && paths.get(paths.size() - 1).equals("--output");
            paths.add(written ? folder.resolve(argument).toString() : place(argument));
        }
        return paths.toArray(String[]::new);
    }

    private String place(String word) {
        Path made = folder.resolve(word);
        return word.startsWith(EXAMPLES) ? "../" + word : Files.exists(made) ? made.toString() : word;
    }

    private String shortened(String text) {
        return text.replace("../" + EXAMPLES, EXAMPLES).replace(folder + "/", "");
    }

    private String read(String word) {
        try {
            return Files.readString(Path.of(place(word)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, byte[] bytes) {
        try {
            Files.writeString(folder.resolve(name), shortened(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
