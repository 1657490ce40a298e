package io.pilotconfig.kubernetes;

import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;

/** The command that makes the Secret with the token, of the token's file. */
final class SecretCommand {
    private static final String PLACEHOLDER = "TOKEN-FILE";

    private SecretCommand() {}

    static String of(LaunchPlan plan, KubernetesOptions options) {
        StringBuilder command = new StringBuilder("kubectl");
        options.namespace()
                .ifPresent(namespace -> command.append(" --namespace ").append(quoted(namespace)));
        command.append(" create secret generic ").append(quoted(options.tokenSecret()));
        String file = tokenFile(plan);
        String from = "--from-file=" + options.tokenKey() + "=";
        // kubectl splits at each equals sign, and refuses a path that has one.
        return file.contains("=")
                ? command.append(' ')
                        .append(quoted(from + "/dev/stdin"))
                        .append(" < ")
                        .append(quoted(file))
                        .toString()
                : command.append(' ').append(quoted(from + file)).toString();
    }

    /** The path; a placeholder for what is no path, for it might be the token itself. */
    private static String tokenFile(LaunchPlan plan) {
        return plan.mounts().stream()
                .filter(mount -> mount.role() == Mount.Role.TOKEN)
                .map(Mount::source)
                .filter(source -> source.startsWith("/"))
                .findFirst()
                .orElse(PLACEHOLDER);
    }

    /** A word of a POSIX shell. */
    private static String quoted(String word) {
        boolean plain = !word.isEmpty()
                && word.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z')
                                || (c >= 'A' && c <= 'Z')
                                || (c >= '0' && c <= '9')
                                || "_./=-".indexOf(c) >= 0);
        return plain ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
