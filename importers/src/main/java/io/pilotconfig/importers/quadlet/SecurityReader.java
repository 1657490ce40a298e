package io.pilotconfig.importers.quadlet;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.NearestName;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.PlacedText;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.Arrays;
import java.util.List;

/** What separates the container from the host: {@code --security-opt} ({@code pkg/specgenutil}) and its like. */
final class SecurityReader {
    private static final List<String> OPTIONS =
            List.of("seccomp", "unmask", "systempaths", "mask", "no-new-privileges", "label", "apparmor", "proc-opts");

    private final Specimen.Builder specimen;
    private final Remarks remarks;

    SecurityReader(Specimen.Builder specimen, Remarks remarks) {
        this.specimen = specimen;
        this.remarks = remarks;
    }

    /** One option; a colon instead of the equals sign is the way of old. */
    void option(Argument argument) {
        PlacedText text = argument.value();
        int sign = text.indexOf('=', 0);
        sign = sign < 0 ? text.indexOf(':', 0) : sign;
        String name = text.piece(0, sign < 0 ? text.length() : sign).text();
        PlacedText value = text.piece(sign < 0 ? text.length() : sign + 1);
        switch (name) {
            case "seccomp" -> specimen.with(Part.SECCOMP, value.scalar());
            case "apparmor" -> specimen.with(Part.APPARMOR, value.scalar());
            case "unmask" -> unmask(argument, value);
            case "systempaths" -> unmask(argument, value.text().equals("unconfined") ? all(value) : value);
            case "no-new-privileges" -> {
                boolean isOff =
                        List.of("false", "0", "f", "F", "FALSE", "False").contains(value.text());
                specimen.with(Part.NO_NEW_PRIVILEGES, isOff ? "false" : "true", text.span());
            }
            case "label" -> label(argument, value);
            case "mask", "proc-opts" ->
                remarks.dropped(
                        argument.span(),
                        argument.written()
                                + " is left out: what a pilot sees of /proc and /sys is `security.profile`'s.",
                        "leave it away: the jobs' containers need an unmasked /proc, or none of their own.");
            default ->
                remarks.add(
                        ImportCodes.UNKNOWN,
                        argument.span(),
                        "Podman knows no security option " + Visible.quoted(name) + ".",
                        NearestName.of(name, OPTIONS)
                                .map(near -> "write `" + near + "`.")
                                .orElse("see `--security-opt` in podman-run(1)."));
        }
    }

    private static PlacedText all(PlacedText value) {
        return PlacedText.at("ALL", value.span());
    }

    private void unmask(Argument argument, PlacedText value) {
        if (Arrays.asList(value.text().split(":", -1)).contains("ALL")) {
            specimen.with(Part.SYSTEM_PATHS_UNMASKED, "true", argument.span());
        } else {
            remarks.dropped(
                    argument.span(),
                    argument.written() + " is left out: settings unmask all system paths, or none.",
                    "write `Unmask=ALL`, which the jobs' containers need.");
        }
    }

    private void label(Argument argument, PlacedText value) {
        if (value.text().equals("disable")) {
            specimen.with(Part.SELINUX_DISABLED, "true", argument.span());
        } else if (value.text().equals("nested")) {
            excess(argument, "lets the jobs' containers change SELinux labels", "take it away.");
        } else {
            remarks.dropped(
                    argument.span(),
                    argument.written() + " is left out: settings know no SELinux labels of a site's own.",
                    "write `selinux: relabel` in the settings, or `selinux: disable`.");
        }
    }

    /** A capability more than containers have by themselves. */
    void capability(Argument argument) {
        excess(
                argument,
                "adds the capability " + Visible.quoted(argument.value().text()),
                "take it away: a pilot makes user namespaces, for which `SeccompProfile=unconfined` and `Unmask=ALL` are"
                        + " enough.");
    }

    /** All privileges; what they are too much of is told when settings are made. */
    void privileged(Argument argument) {
        specimen.with(Part.PRIVILEGED, argument.value().scalar());
    }

    /** A namespace of the host's, or of another container's. */
    void namespace(Argument argument) {
        if (argument.value().text().equals("private")) {
            return;
        }
        excess(argument, "shows the pilot what belongs to others", "take it away: a pilot needs no such thing.");
    }

    private void excess(Argument argument, String what, String hint) {
        remarks.add(ImportCodes.EXCESS, argument.span(), argument.written() + " " + what + ", and is left out.", hint);
    }
}
