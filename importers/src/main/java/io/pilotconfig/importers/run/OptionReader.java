package io.pilotconfig.importers.run;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what becomes an option of the target: how the line runs its container, not what the container is. */
final class OptionReader {
    private static final Pattern ATTEMPTS = Pattern.compile("[0-9]{1,9}");
    private static final List<String> RESTARTS = List.of("no", "always", "unless-stopped", "on-failure");

    private final Gathering gathering;
    private final RunLine line;
    private final Map<String, Span> switches = new HashMap<>();
    private String restart = "no";
    private boolean never;

    OptionReader(Gathering gathering, RunLine line) {
        this.gathering = gathering;
        this.line = line;
    }

    /** Reads a switch; of several the last one counts. */
    void addSwitch(Flag flag, boolean on) {
        if (on) {
            switches.put(flag.name(), flag.span());
        } else {
            switches.remove(flag.name());
        }
    }

    /** Reads {@code -a}, which a line in the background cannot have. */
    void addAttach(Flag flag) {
        switches.putIfAbsent(flag.name(), flag.span());
    }

    void addRestart(Flag flag) {
        String[] parts = flag.text().split(":", 2);
        never = gathering.isPodman() && parts[0].equals("never");
        String word = parts[0].isEmpty() || never ? "no" : parts[0];
        if (!RESTARTS.contains(word)) {
            gathering.unknown(flag.value().span(), "restart policy", word, RESTARTS);
        } else if (parts.length > 1
                && !(word.equals("on-failure") && ATTEMPTS.matcher(parts[1]).matches())) {
            gathering.wrong(
                    flag.value().span(),
                    "Only `on-failure` takes something behind a colon, a number of attempts.",
                    "write `--restart=" + word + "`.");
        } else {
            restart = word;
            if (parts.length > 1) {
                gathering.dropped(
                        flag.span(),
                        "The number of attempts has no place in the settings, and is left out.",
                        "a pilot is started again whatever its exit status: `restart: unless-stopped`.");
            }
            if (!word.equals("no")) {
                gathering
                        .specimen()
                        .option(
                                "restart",
                                flag.span(),
                                new Scalar(word, false, flag.value().span()));
            }
        }
    }

    /** Reads {@code --secret} of podman: the token's, which is mounted where the pilot looks for it. */
    void addSecret(Flag flag) {
        String[] parts = flag.text().split(",", -1);
        Map<String, String> keys = new HashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            keys.put(equals < 0 ? parts[i] : parts[i].substring(0, equals), parts[i].substring(equals + 1));
        }
        if (!Paths.TOKEN.equals(keys.get("target")) || "env".equals(keys.get("type"))) {
            gathering.dropped(
                    flag.span(),
                    "The secret " + Visible.quoted(parts[0]) + " has no place in the settings, and is left out.",
                    "the token's secret has `target=" + Paths.TOKEN + "`.");
            return;
        }
        gathering.specimen().option("tokenSecret", flag.span(), flag.part(0, parts[0].length()));
        String mode = keys.getOrDefault("mode", "0444");
        if (!mode.equals("0400") && !mode.equals("400")) {
            gathering.changed(
                    flag.span(),
                    "The token gets the mode 0400, not " + Visible.quoted(mode) + ": it is for its owner alone.",
                    "write `mode=0400`, and `uid=` with the number of the pilot's user.");
        }
    }

    /** Tells the specimen what differs from the renderer's defaults, and what the engine refuses together. */
    void end() {
        boolean detached = switches.containsKey("detach");
        boolean interactive = switches.containsKey("interactive") && switches.containsKey("tty");
        if (detached) {
            flag("detach", "detach", true);
            reportAttached(Optional.ofNullable(switches.get("attach")));
        }
        if (interactive == detached) {
            flag("interactive", "interactive", interactive);
        }
        if (!interactive) {
            dropAlone("interactive");
            dropAlone("tty");
        }
        endRemoval();
        if (!line.command().continued()) {
            flag("oneLine", "", true);
        }
    }

    private void reportAttached(Optional<Span> attached) {
        if (attached.isPresent()) {
            gathering.wrong(attached.get(), "`-d` and `-a` contradict each other.", "leave one of them out.");
        }
    }

    private void endRemoval() {
        boolean remove = switches.containsKey("rm") || switches.containsKey("rmi");
        boolean restarts = !restart.equals("no");
        if (remove && (restarts || never)) {
            gathering.wrong(
                    Optional.ofNullable(switches.get("rm")).orElse(line.span()),
                    "A container cannot be removed when it ends and have a restart policy: "
                            + line.engine().program() + " refuses.",
                    "leave `--rm` out, or `--restart`.");
        } else if (remove == restarts) {
            flag("remove", "rm", remove);
        }
    }

    private void flag(String option, String name, boolean on) {
        Span said = switches.getOrDefault(name, line.span());
        gathering.specimen().option(option, said, new Scalar(String.valueOf(on), true, said));
    }

    private void dropAlone(String name) {
        Span span = switches.get(name);
        if (span != null) {
            String other = name.equals("tty") ? "-i" : "-t";
            gathering.dropped(
                    span,
                    "`--" + name + "` without `" + other + "` has no place in the settings, and is left out.",
                    "write `-it` for a line that a person runs, and neither for one that no person does.");
        }
    }
}
