package io.pilotconfig.consumers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A terminal, with a person in front of it who pastes or types; {@code script} of util-linux behind it. */
final class Prompt implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String READY = "READY> ";
    private static final String PASTE_BEGINS = "\u001b[200~";
    private static final String PASTE_ENDS = "\u001b[201~";

    private final Process process;
    private final OutputStream keyboard;
    private final Path screen;

    private Prompt(String command, Path directory, Map<String, String> environment) throws IOException {
        Consumers.require("script");
        screen = Files.createTempFile(directory, "screen", ".txt");
        ProcessBuilder builder = new ProcessBuilder("script", "-qefc", command, "/dev/null")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(screen.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        process = builder.start();
        keyboard = process.getOutputStream();
    }

    /** Starts a command on a terminal. */
    static Prompt of(String command, Path directory, Map<String, String> environment) throws IOException {
        Map<String, String> all = new HashMap<>(environment);
        all.put("SHELL", "/bin/sh");
        all.put("TERM", "xterm");
        return new Prompt(command, directory, all);
    }

    /** Starts a shell that waits for a line. */
    static Prompt of(Shell shell, Path directory, Map<String, String> environment) throws IOException {
        Map<String, String> all = new HashMap<>(environment);
        all.put("PS1", READY);
        shell.command();
        Prompt prompt = of(shell == Shell.ZSH ? "zsh -f -i" : "bash --noprofile --norc -i", directory, all);
        prompt.await(READY);
        return prompt;
    }

    /** Types a text, or pastes it where the terminal does not say which it is. */
    void type(String text) throws IOException {
        keyboard.write(text.getBytes(StandardCharsets.UTF_8));
        keyboard.flush();
    }

    /** Pastes a text, as terminals do today, and presses Enter. */
    void paste(String text) throws IOException {
        type(PASTE_BEGINS + text.stripTrailing() + PASTE_ENDS + "\r");
    }

    /** Waits until a text stands on the screen. */
    void await(String text) throws IOException {
        Instant end = Instant.now().plus(LIMIT);
        while (!screen().contains(text)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("no `" + text + "` on the screen: " + screen());
            }
            try {
                process.waitFor(20, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted", e);
            }
        }
    }

    /** What stands on the screen. */
    String screen() throws IOException {
        return new String(Files.readAllBytes(screen), StandardCharsets.UTF_8);
    }

    /** Waits for the end of the command. */
    int exitStatus() throws IOException {
        try {
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("does not end: " + screen());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    @Override
    public void close() {
        Program.kill(process);
    }
}
