package io.pilotconfig.importers.run;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.List;
import java.util.Optional;

/** Reads {@code --security-opt}: {@code KEY=VALUE}, or {@code KEY:VALUE} as of old. */
final class SecurityReader {
    private static final List<String> OF_DOCKER =
            List.of("seccomp", "systempaths", "no-new-privileges", "apparmor", "label");
    private static final List<String> OF_PODMAN =
            List.of("seccomp", "unmask", "systempaths", "no-new-privileges", "apparmor", "label", "mask", "proc-opts");

    private final Gathering gathering;

    SecurityReader(Gathering gathering) {
        this.gathering = gathering;
    }

    void add(Flag flag) {
        String text = flag.text();
        int separator = text.indexOf('=') >= 0 ? text.indexOf('=') : text.indexOf(':');
        String key = separator < 0 ? text : text.substring(0, separator);
        List<String> known = gathering.isPodman() ? OF_PODMAN : OF_DOCKER;
        if (!known.contains(key) && !isWritableCgroups(key)) {
            gathering.unknown(flag.value().span(), "security option", key, known);
        } else if (separator < 0 && !key.equals("no-new-privileges")) {
            gathering.wrong(
                    flag.value().span(), "`" + key + "` wants a value.", "write `--security-opt " + key + "=VALUE`.");
        } else if (separator < 0) {
            gathering.specimen().with(Part.NO_NEW_PRIVILEGES, "true", flag.span());
        } else {
            read(key, flag.part(separator + 1, text.length()), flag, text.charAt(separator));
        }
    }

    private boolean isWritableCgroups(String key) {
        return !gathering.isPodman() && key.equals("writable-cgroups");
    }

    private void read(String key, Scalar value, Flag flag, char separator) {
        switch (key) {
            case "seccomp" -> readSeccomp(value, flag.span());
            case "apparmor" -> gathering.with(Part.APPARMOR, value);
            case "label" -> readLabel(value, flag.span());
            case "no-new-privileges" -> readPrivileges(value);
            case "systempaths" -> readSystemPaths(value, flag, separator);
            case "unmask" -> readUnmask(value, flag.span());
            case "writable-cgroups" ->
                gathering.excess(
                        flag.span(),
                        "Writable control groups are more than a pilot needs, and are left out.",
                        "remove the option.");
            default -> drop(flag.span(), key + "=" + value.text());
        }
    }

    private void readSeccomp(Scalar value, Span span) {
        if (value.text().equals("builtin") || value.text().equals("default")) {
            gathering.dropped(
                    span,
                    "The engine's own seccomp profile keeps jobs from using containers of their own; it is left out.",
                    "write `seccomp=unconfined`, or a profile of yours with `security: { profile: minimum }`.");
        } else {
            gathering.with(Part.SECCOMP, value);
        }
    }

    private void readLabel(Scalar value, Span span) {
        if (value.text().equals("disable")) {
            gathering.specimen().with(Part.SELINUX_DISABLED, "true", span);
        } else {
            gathering.dropped(
                    span,
                    "The SELinux label " + Visible.quoted(value.text())
                            + " has no place in the settings, and is left out.",
                    "choose `selinux: relabel`, or `selinux: disable`.");
        }
    }

    private void readPrivileges(Scalar value) {
        Optional<Boolean> on = Switch.parse(value.text());
        if (on.isEmpty()) {
            gathering.wrong(
                    value.span(), "`no-new-privileges` is `true` or `false`.", "write `no-new-privileges` alone.");
        } else {
            gathering.specimen().with(Part.NO_NEW_PRIVILEGES, on.get().toString(), value.span());
        }
    }

    /** Docker's client reads this one, and knows it with a {@code =} only. */
    private void readSystemPaths(Scalar value, Flag flag, char separator) {
        if (!value.text().equals("unconfined") || (separator == ':' && !gathering.isPodman())) {
            gathering.wrong(
                    flag.value().span(), "The option is `systempaths=unconfined`.", "write `systempaths=unconfined`.");
        } else {
            gathering.specimen().with(Part.SYSTEM_PATHS_UNMASKED, "true", flag.span());
        }
    }

    private void readUnmask(Scalar value, Span span) {
        if (value.text().equals("ALL")) {
            gathering.specimen().with(Part.SYSTEM_PATHS_UNMASKED, "true", span);
        } else {
            gathering.dropped(
                    span,
                    "Unmasking some paths only has no place in the settings, and is left out.",
                    "write `unmask=ALL`, which a pilot with PID namespaces needs.");
        }
    }

    private void drop(Span span, String option) {
        gathering.dropped(
                span,
                "The security option " + Visible.quoted(option) + " has no place in the settings, and is left out.",
                "make sure that the pilot does without.");
    }
}
