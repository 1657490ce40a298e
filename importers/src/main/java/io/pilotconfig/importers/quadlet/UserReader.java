package io.pilotconfig.importers.quadlet;

import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.PlacedText;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who the pilot is in the container, on the host, and for the secret that holds its token. */
final class UserReader {
    private static final String KEEP_ID = "keep-id";

    /** The number of the user and group of the pilot's image (Dockerfile). */
    private static final String NUMBER_OF_IMAGE = "1000";

    private final Specimen.Builder specimen;
    private final Remarks remarks;
    private final List<Argument> secrets = new ArrayList<>();
    private @Nullable Argument user;
    private @Nullable Argument group;
    private @Nullable Argument mapping;

    UserReader(Specimen.Builder specimen, Remarks remarks) {
        this.specimen = specimen;
        this.remarks = remarks;
    }

    void user(Argument argument) {
        user = argument;
    }

    void group(Argument argument) {
        group = argument;
    }

    void namespace(Argument argument) {
        mapping = argument;
    }

    void secret(Argument argument) {
        secrets.add(argument);
    }

    /** Says what they come to, all being known. */
    void finish() {
        String who = finishUser();
        int colon = who.indexOf(':');
        String uid = number(colon < 0 ? who : who.substring(0, colon));
        String gid = number(colon < 0 ? "" : who.substring(colon + 1));
        if (mapping != null) {
            finishMapping(mapping, KEEP_ID + ":uid=" + uid + ",gid=" + gid);
        }
        secrets.forEach(secret -> finishSecret(secret, uid));
    }

    private static String number(String name) {
        boolean isNumber = !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? name : NUMBER_OF_IMAGE;
    }

    private String finishUser() {
        if (user == null && group != null) {
            remarks.add(
                    ImportCodes.SYNTAX,
                    group.span(),
                    "`Group=` stands without `User=`, and podman refuses the unit.",
                    "write `User=` as well.");
        }
        if (user == null) {
            return "";
        }
        String text =
                user.value().text() + (group == null ? "" : ":" + group.value().text());
        specimen.with(Part.USER, user.value().scalar(text));
        return text;
    }

    /** Only an ordinary user's podman keeps its user ({@code --userns=keep-id}). */
    private void finishMapping(Argument argument, String rendered) {
        PlacedText value = argument.value();
        if (!value.startsWith(KEEP_ID, 0)) {
            remarks.dropped(
                    argument.span(),
                    argument.written()
                            + " is left out: settings know no user namespace but that of a rootless quadlet.",
                    "leave it away, or write `" + rendered + "`.");
            return;
        }
        specimen.option("rootless", value.span(), value.scalar("true"));
        if (!value.text().equals(rendered)) {
            remarks.add(
                    ImportCodes.CHANGED,
                    argument.span(),
                    argument.written() + " becomes `" + rendered
                            + "`: the pilot's user is the one whose quadlet it is.",
                    "write `" + rendered + "`.");
        }
    }

    private void finishSecret(Argument argument, String uid) {
        List<PlacedText> fields = MountReader.split(argument.value(), ',');
        Optional<String> target = field(fields, "target=");
        boolean isFile = field(fields, "type=").map("mount"::equals).orElse(true);
        if (!isFile || !target.map(Paths.TOKEN::equals).orElse(false)) {
            remarks.dropped(
                    argument.span(),
                    argument.written() + " is left out: settings know the secret that holds the token.",
                    "write `Secret=NAME,target=" + Paths.TOKEN + "` for the token.");
            return;
        }
        Scalar name = fields.get(0).scalar();
        specimen.option("tokenSecret", name.span(), name);
        boolean isOwners = field(fields, "uid=").map(uid::equals).orElse(false)
                && field(fields, "mode=").map("0400"::equals).orElse(false)
                && field(fields, "gid=").isEmpty();
        if (!isOwners) {
            remarks.add(
                    ImportCodes.CHANGED,
                    argument.span(),
                    "The token belongs to the pilot's user, who alone may read it.",
                    "write `Secret=" + name.text() + ",target=" + Paths.TOKEN + ",uid=" + uid + ",mode=0400`.");
        }
    }

    private static Optional<String> field(List<PlacedText> fields, String prefix) {
        return fields.stream()
                .filter(field -> field.startsWith(prefix, 0))
                .map(field -> field.piece(prefix.length()).text())
                .findFirst();
    }
}
