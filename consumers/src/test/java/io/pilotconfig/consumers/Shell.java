package io.pilotconfig.consumers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The shells that a line is run by. */
enum Shell {
    /** Whatever the machine has as {@code sh}; the others are asked for by name. */
    SH("sh"),
    DASH("dash"),
    BASH("bash"),
    ZSH("zsh"),
    BUSYBOX("busybox sh");

    private final String words;

    Shell(String words) {
        this.words = words;
    }

    /** The command that runs a file, or standard input where no file is named. */
    List<String> command(String... file) {
        List<String> command = new ArrayList<>(Arrays.asList(words.split(" ")));
        Consumers.require(command.get(0));
        command.addAll(List.of(file));
        return command;
    }
}
