package io.pilotconfig.quadlet;

import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;
import io.pilotconfig.core.launch.Variable;
import io.pilotconfig.core.render.Passages;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a quadlet cannot express, and what a person should know of one. */
final class QuadletChecks {
    private static final Pattern SECRET_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,252}");

    /** podman-run(1), --entrypoint: "or a JSON string"; a JSON null counts as no entrypoint. */
    private static final Pattern JSON = Pattern.compile("\\s*(?:\\[.*]|null)\\s*", Pattern.DOTALL);

    /** A file name has 255 characters at most. */
    private static final int LONGEST_NAME = 255 - QuadletRenderer.FILE_ENDING.length();

    /** LONG_LINE_MAX in systemd's src/basic/fileio.h. */
    private static final int LONGEST_LINE = 1 << 20;

    /** What the generator adds to a line of ours, such as {@code --env}, and what it adds to all of them. */
    private static final int FLAG_ROOM = 32;

    private static final int COMMAND_ROOM = 4096;

    /** {@code \x20} for a blank, and no character is more bytes. */
    private static final int LONGEST_ESCAPE = 4;

    /** From this version on the generator writes a blank as {@code \x20} (split.go). */
    private static final PodmanVersion LONG_BLANKS = new PodmanVersion(5, 5);

    private final LaunchPlan plan;
    private final QuadletOptions options;
    private final Problems problems;

    QuadletChecks(LaunchPlan plan, QuadletOptions options, Problems problems) {
        this.plan = plan;
        this.options = options;
        this.problems = problems;
    }

    void run() {
        QuadletUnit unit = UnitMapper.map(plan, options);
        UnitFaults.of(unit, plan).forEach(problems::add);
        checkLength(unit);
        checkName();
        checkMounts();
        checkImage();
        checkPodman();
        checkUser();
        checkSecret();
        new QuadletAdvice(plan, options, problems).run();
    }

    private void checkLength(QuadletUnit unit) {
        if (mostLength(unit) > LONGEST_LINE && length(unit) > LONGEST_LINE) {
            problems.add(
                    QuadletCodes.TOO_LONG,
                    SettingPath.of("environment"),
                    "All variables and words together are longer than a line that systemd reads, 1 MiB.",
                    "shorten them, or use the target `podman`.");
        }
    }

    /** What the line cannot be longer than, found without writing it. */
    private static long mostLength(QuadletUnit unit) {
        long length = COMMAND_ROOM;
        for (QuadletUnit.Section section : unit.sections()) {
            for (QuadletUnit.Entry entry : section.entries()) {
                length += FLAG_ROOM + (long) LONGEST_ESCAPE * entry.value().length();
            }
        }
        return length;
    }

    private long length(QuadletUnit unit) {
        String text = UnitWriter.write(unit, Passages.ignored());
        long blanks = options.podmanVersion().isAtLeast(LONG_BLANKS)
                ? text.chars().filter(c -> c == ' ').count()
                : 0;
        long lines = text.chars().filter(c -> c == '\n').count();
        return text.getBytes(StandardCharsets.UTF_8).length + 3 * blanks + FLAG_ROOM * lines + COMMAND_ROOM;
    }

    private void checkName() {
        if (UnitMapper.name(plan).length() > LONGEST_NAME) {
            problems.add(
                    QuadletCodes.NAME_LENGTH,
                    SettingPath.of("name"),
                    "`name` is longer than 245 characters, and the quadlet's file could not have it.",
                    "write a name such as `ospool-pilot`.");
        }
    }

    private void checkMounts() {
        for (Mount mount : plan.mounts()) {
            boolean inSource = mount.source().contains(":");
            if (inSource || mount.target().contains(":")) {
                SettingPath at = mount.role() == Mount.Role.FURTHER
                        ? mount.setting().key(inSource ? "source" : "target")
                        : mount.setting();
                problems.add(
                        QuadletCodes.MOUNT_COLON,
                        at,
                        "`" + at + "` holds a colon, at which podman would split the mount.",
                        "rename the directory, or make a symbolic link without a colon to it.");
            }
        }
    }

    private void checkImage() {
        SettingPath image = SettingPath.of("image");
        if (plan.image().endsWith(".image") || plan.image().endsWith(".build")) {
            problems.add(
                    QuadletCodes.IMAGE_IS_UNIT,
                    image,
                    "`image` ends like the name of an image unit, which podman would look for.",
                    "add a tag, such as `:latest`.");
        }
        if (namesRegistry(plan.image())) {
            return;
        }
        String hint = "write `docker.io/" + plan.image() + "`, or the registry that you mean.";
        if (options.autoUpdate()) {
            problems.add(
                    QuadletCodes.AUTO_UPDATE_IMAGE,
                    image,
                    "`image` does not name its registry: podman refuses to start a container that it could not update.",
                    hint);
        } else {
            problems.add(
                    QuadletCodes.IMAGE_SHORT_NAME,
                    image,
                    "`image` does not name its registry: podman would ask which one is meant, and nobody answers.",
                    hint);
        }
    }

    private void checkUser() {
        User user = User.of(plan.user());
        boolean unknown = options.rootless()
                ? !user.hasKnownUid() || !user.hasKnownGid()
                : options.tokenSecret().isPresent() && !user.hasKnownUid();
        if (unknown) {
            problems.add(
                    QuadletCodes.USER_NUMBER,
                    SettingPath.of("user"),
                    "What the pilot's user may read is said by number, and that of `user` stands in the image only.",
                    "write `user` as a number, as `id` in the image prints it.");
        }
    }

    private void checkSecret() {
        if (options.tokenSecret().isPresent()
                && !SECRET_NAME.matcher(options.tokenSecret().get()).matches()) {
            problems.add(
                    QuadletCodes.TOKEN_SECRET_NAME,
                    option("tokenSecret"),
                    "`targets.quadlet.tokenSecret` must be the name of a podman secret: letters, digits and `_.-`.",
                    "write a name that `podman secret ls` shows.");
        }
    }

    /** The first part of the name is a host: {@code IsShortName} in podman's pkg/shortnames. */
    private static boolean namesRegistry(String image) {
        int slash = image.indexOf('/');
        String first = image.substring(0, Math.max(slash, 0));
        return first.equals("localhost") || first.indexOf('.') >= 0 || first.indexOf(':') >= 0;
    }

    /** What podman's command line alters, whoever calls it. */
    private void checkPodman() {
        for (Variable variable : plan.environment()) {
            if (variable.value().contains("\r\n")) {
                problems.add(
                        QuadletCodes.VARIABLE_CR_LF,
                        variable.setting(),
                        "`" + variable.setting() + "` holds a CR LF, of which podman makes a newline.",
                        "write the lines with plain newlines.");
            }
        }
        if (plan.entrypoint().isPresent()
                && JSON.matcher(plan.entrypoint().get()).matches()) {
            problems.add(
                    QuadletCodes.ENTRYPOINT_JSON,
                    SettingPath.of("entrypoint"),
                    "podman takes `entrypoint` for JSON, not for the name of a program.",
                    "write the program as `entrypoint`, and its arguments as `command`.");
        }
    }

    private static SettingPath option(String name) {
        return SettingPath.of("targets", "quadlet", name);
    }
}
