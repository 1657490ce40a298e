package io.pilotconfig.importers.quadlet;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.engine.JsonWords;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.PlacedText;
import io.pilotconfig.importers.specimen.Reading;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.List;
import java.util.Locale;

/** What podman starts with the arguments that it gets: podman-run(1). */
final class RunArguments {
    private static final String AUTO_UPDATE = "io.containers.autoupdate=";

    private final Specimen.Builder specimen;
    private final Remarks remarks;
    private final VariableReader variables;
    private final MountReader mounts;
    private final SecurityReader security;
    private final LimitReader limits;
    private final DeviceReader devices;
    private final UserReader users;

    RunArguments(Reading reading, Specimen.Builder specimen, Remarks remarks) {
        this.specimen = specimen;
        this.remarks = remarks;
        this.variables = new VariableReader(reading, specimen, remarks);
        this.mounts = new MountReader(specimen, remarks);
        this.security = new SecurityReader(specimen, remarks);
        this.limits = new LimitReader(specimen, remarks);
        this.devices = new DeviceReader(specimen, remarks);
        this.users = new UserReader(specimen, remarks);
    }

    /** Reads all of them; variables of a file give way to those that are written. */
    void read(List<Argument> arguments) {
        arguments.stream().filter(each -> each.flag().equals("--env-file")).forEach(variables::file);
        arguments.forEach(this::read);
        devices.finish();
        users.finish();
    }

    private void read(Argument argument) {
        PlacedText value = argument.value();
        switch (argument.flag()) {
            case "Image" -> image(argument);
            case "--env" -> variables.variable(argument);
            case "--env-file", "--rm", "--replace", "--detach" -> {}
            case "--volume" -> mounts.volume(argument);
            case "--mount" -> mounts.mount(argument);
            case "--device" -> devices.device(argument);
            case "--gpus" -> devices.gpus(argument);
            case "--security-opt" -> security.option(argument);
            case "--cap-add" -> security.capability(argument);
            case "--privileged" -> security.privileged(argument);
            case "--pid", "--ipc", "--uts", "--cgroupns" -> security.namespace(argument);
            case "--cpus" -> limits.cpus(argument);
            case "--memory" -> limits.memory(argument);
            case "--pids-limit" -> limits.pids(argument);
            case "--ulimit" -> limits.ulimit(argument);
            case "--stop-timeout" -> limits.stopTimeout(argument);
            case "--name" -> specimen.with(Part.NAME, value.scalar());
            case "--user" -> users.user(argument);
            case "Group" -> users.group(argument);
            case "--userns" -> users.namespace(argument);
            case "--secret" -> users.secret(argument);
            case "--network" -> network(argument);
            case "--pull" -> pull(argument);
            case "--label" -> label(argument);
            case "--entrypoint" -> entrypoint(argument);
            case "--restart" ->
                remarks.dropped(
                        argument.span(),
                        argument.written() + " is left out: systemd starts the container, and starts it again.",
                        "write `Restart=` in [Service].");
            default -> dropped(argument);
        }
    }

    private void dropped(Argument argument) {
        remarks.dropped(
                argument.span(),
                argument.written() + " is left out: settings have no place for "
                        + (argument.meaning().isEmpty() ? "it." : argument.meaning() + "."),
                "write it into a drop-in beside the quadlet, `NAME.container.d/site.conf`, if the pilot needs it.");
    }

    private void image(Argument argument) {
        String image = argument.value().text();
        if (image.endsWith(".image") || image.endsWith(".build")) {
            remarks.add(
                    ImportCodes.COMPANION,
                    argument.span(),
                    "`Image=` names another unit, " + Visible.quoted(image) + ", not an image.",
                    "write the image that this unit names.");
        }
        specimen.with(Part.IMAGE, argument.value().scalar());
    }

    /** What the container is connected to by itself depends on who runs it, and settings leave it to podman. */
    private void network(Argument argument) {
        switch (argument.value().text()) {
            case "host" -> specimen.with(Part.HOST_NETWORK, argument.value().scalar("true"));
            case "bridge", "pasta", "slirp4netns", "private" ->
                specimen.with(Part.HOST_NETWORK, argument.value().scalar("false"));
            default -> {
                specimen.with(Part.HOST_NETWORK, argument.value().scalar("false"));
                remarks.dropped(
                        argument.span(),
                        argument.written() + " is left out: settings know the host's network and podman's own.",
                        "write `Network=host`, or leave the key away.");
            }
        }
    }

    /** {@code ParsePullPolicy} in go.podman.io/common/pkg/config. */
    private void pull(Argument argument) {
        Scalar value = argument.value().scalar();
        switch (value.text().toLowerCase(Locale.ROOT)) {
            case "always" -> specimen.with(Part.PULL, argument.value().scalar("always"));
            case "missing", "ifmissing", "ifnotpresent" ->
                specimen.with(Part.PULL, argument.value().scalar("missing"));
            case "never" -> specimen.with(Part.PULL, argument.value().scalar("never"));
            case "newer", "ifnewer" -> {
                specimen.with(Part.PULL, argument.value().scalar("always"));
                remarks.add(
                        ImportCodes.CHANGED,
                        argument.span(),
                        "`newer` becomes `pull: always`: podman pulls what is newer, and fails where it cannot.",
                        "write `pull: missing` where the registry may be out of reach.");
            }
            default ->
                remarks.add(
                        ImportCodes.UNKNOWN,
                        argument.span(),
                        "Podman does not know " + Visible.quoted(value.text()) + " as a time to pull.",
                        "write `always`, `missing` or `never`.");
        }
    }

    /** A program, or a list of words in JSON; what is no such list is a program. */
    private void entrypoint(Argument argument) {
        PlacedText value = argument.value();
        List<Scalar> asIs = value.isEmpty() ? List.of() : List.of(value.scalar());
        List<Scalar> words = JsonWords.read(value).orElse(asIs);
        specimen.entrypoint(words);
        if (words.isEmpty()) {
            remarks.add(
                    ImportCodes.CHANGED,
                    argument.span(),
                    argument.written() + " is empty, and takes the image's entrypoint away: settings keep it.",
                    "write the program that is to run.");
        }
    }

    private void label(Argument argument) {
        PlacedText value = argument.value();
        if (!value.startsWith(AUTO_UPDATE, 0)) {
            dropped(new Argument(argument.flag(), value, argument.written(), "a label"));
        } else if (value.text().equals(AUTO_UPDATE + "registry")) {
            specimen.option("autoUpdate", value.span(), value.scalar("true"));
        } else {
            remarks.dropped(
                    argument.span(),
                    argument.written() + " is left out: settings know updates from the registry.",
                    "write `AutoUpdate=registry`.");
        }
    }
}
