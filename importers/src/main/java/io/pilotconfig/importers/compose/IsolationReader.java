package io.pilotconfig.importers.compose;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.Specimen.Part;

/** Reads what separates a service from the host. */
final class IsolationReader {
    private static final String NEEDS =
            "the settings give what nested containers need instead: no seccomp filter, unmasked system paths,"
                    + " and /dev/fuse with cvmfsexec.";

    private final Specimen.Builder specimen;
    private final Values values;

    IsolationReader(ComposeFile file) {
        this.specimen = file.specimen();
        this.values = file.values();
    }

    void read(String key, Node value) {
        switch (key) {
            case "security_opt" -> values.texts(key, value).forEach(this::option);
            case "privileged" -> {
                if (values.flag(key, value)) {
                    specimen.with(Part.PRIVILEGED, "true", value.span());
                }
            }
            case "network_mode" -> values.text(key, value).ifPresent(this::network);
            case "use_api_socket" -> {
                if (values.flag(key, value)) {
                    excess("`use_api_socket` hands the host over to the pilot", value, "a pilot needs no docker.");
                }
            }
            default ->
                values.texts(key, value)
                        .forEach(item ->
                                excess("`" + key + "` gives the pilot " + Visible.quoted(item.text()), item, NEEDS));
        }
    }

    private void excess(String message, Node place, String hint) {
        values.report(ImportCodes.EXCESS, place.span(), message + "; it is left out.", hint);
    }

    private void network(Scalar mode) {
        switch (mode.text()) {
            case "host" -> specimen.with(Part.HOST_NETWORK, "true", mode.span());
            case "bridge", "default" -> specimen.with(Part.HOST_NETWORK, "false", mode.span());
            default -> {
                specimen.with(Part.HOST_NETWORK, "false", mode.span());
                values.dropped(
                        "The network " + Visible.quoted(mode.text()),
                        mode.span(),
                        "a pilot is on docker's own network, or with `hostNetwork: true` on the host's.");
            }
        }
    }

    /** An option of docker: a word, or a name and a value joined by {@code =} or, as formerly, {@code :}. */
    private void option(Scalar option) {
        String text = option.text();
        int sign = text.indexOf('=') >= 0 ? text.indexOf('=') : text.indexOf(':');
        String name = sign < 0 ? text : text.substring(0, sign);
        Scalar value = new Scalar(sign < 0 ? "" : text.substring(sign + 1), false, option.span());
        switch (name) {
            case "no-new-privileges" -> noNewPrivileges(option, value.text());
            case "seccomp" -> seccomp(option, value);
            case "apparmor" -> known(option, sign > 0, Part.APPARMOR, value);
            case "systempaths" ->
                known(option, text.equals("systempaths=unconfined"), Part.SYSTEM_PATHS_UNMASKED, word("true", option));
            case "label" -> {
                if (value.text().equals("disable")) {
                    specimen.with(Part.SELINUX_DISABLED, "true", option.span());
                } else {
                    values.dropped(
                            Visible.quoted(text), option.span(), "the settings know `selinux: disable` and `relabel`.");
                }
            }
            default -> refuse(option);
        }
    }

    private void noNewPrivileges(Scalar option, String value) {
        boolean yes = value.isEmpty() || value.equals("true") || value.equals("1");
        known(
                option,
                yes || value.equals("false") || value.equals("0"),
                Part.NO_NEW_PRIVILEGES,
                word(Boolean.toString(yes), option));
    }

    private void seccomp(Scalar option, Scalar value) {
        if (value.text().isEmpty()) {
            refuse(option);
        } else if (value.text().equals("unconfined")) {
            specimen.with(Part.SECCOMP, value);
        } else {
            HostPath.absolute(value, values).ifPresent(path -> specimen.with(Part.SECCOMP, path));
        }
    }

    private void known(Scalar option, boolean known, Part part, Scalar value) {
        if (known) {
            specimen.with(part, value);
        } else {
            refuse(option);
        }
    }

    private static Scalar word(String word, Scalar option) {
        return new Scalar(word, false, option.span());
    }

    private void refuse(Scalar option) {
        values.refuse(
                "security_opt",
                option,
                "an option of docker",
                "a pilot has `seccomp=unconfined`, `systempaths=unconfined` and `no-new-privileges`.");
    }
}
