package io.pilotconfig.quadlet;

import java.util.List;

/**
 * The keys of a quadlet's {@code [Container]} section that a pilot needs: since when podman has each, how it reads the
 * value, and the flag of {@code podman run} that says the same to an older one.
 *
 * <p>Source of the versions: {@code supportedContainerKeys} in {@code pkg/systemd/quadlet/quadlet.go} of
 * github.com/containers/podman at the tags v4.4.0, v4.5.0 and so on up to v5.8.0 ({@code SupportedKeys} from v5.6.0 on);
 * podman-systemd.unit(5) names no versions. Podman refuses a unit with a key that it does not know.
 */
enum ContainerKey {
    IMAGE("Image", 4, 4, Reading.PLAIN),
    CONTAINER_NAME("ContainerName", 4, 4, Reading.PLAIN),
    ENVIRONMENT("Environment", 4, 4, Reading.WORDS),
    EXEC("Exec", 4, 4, Reading.WORDS),
    NO_NEW_PRIVILEGES("NoNewPrivileges", 4, 4, Reading.PLAIN),
    VOLUME("Volume", 4, 4, Reading.LINE),
    SECCOMP_PROFILE("SeccompProfile", 4, 4, Reading.UNQUOTED_LINE),
    ADD_DEVICE("AddDevice", 4, 4, Reading.PLAIN),
    NETWORK("Network", 4, 4, Reading.PLAIN),
    PODMAN_ARGS("PodmanArgs", 4, 4, Reading.WORDS),
    SECURITY_LABEL_DISABLE("SecurityLabelDisable", 4, 5, Reading.PLAIN, "--security-opt", "label=disable"),
    SECRET("Secret", 4, 5, Reading.WORDS, "--secret", ""),
    USER_NS("UserNS", 4, 5, Reading.PLAIN, "--userns", ""),
    AUTO_UPDATE("AutoUpdate", 4, 6, Reading.PLAIN, "--label", "io.containers.autoupdate="),
    PULL("Pull", 4, 6, Reading.PLAIN, "--pull", ""),
    UNMASK("Unmask", 4, 6, Reading.WORDS, "--security-opt", "unmask="),
    PIDS_LIMIT("PidsLimit", 4, 7, Reading.PLAIN, "--pids-limit", ""),
    ULIMIT("Ulimit", 4, 7, Reading.PLAIN, "--ulimit", ""),
    /** Older ones have the key, but take every name for 0, which is root ({@code LookupUint32} in quadlet.go). */
    USER("User", 4, 8, Reading.PLAIN, "--user", ""),
    /** Joined to {@link #USER} for an older podman. */
    GROUP("Group", 4, 8, Reading.PLAIN),
    ENTRYPOINT("Entrypoint", 5, 0, Reading.UNQUOTED_LINE, "--entrypoint", ""),
    STOP_TIMEOUT("StopTimeout", 5, 0, Reading.PLAIN, "--stop-timeout", ""),
    MEMORY("Memory", 5, 5, Reading.PLAIN, "--memory", ""),
    APP_ARMOR("AppArmor", 5, 8, Reading.UNQUOTED_LINE, "--security-opt", "apparmor=");

    /** How podman takes the text behind the equals sign. */
    enum Reading {
        /** As a whole; what we write there needs no thought. */
        PLAIN,
        /** As a whole, without blanks at the ends ({@code LookupAll} in pkg/systemd/parser/unitfile.go). */
        LINE,
        /** As a whole, without blanks and double quotes at the ends ({@code Lookup}). */
        UNQUOTED_LINE,
        /** As words with quotes and escapes, like systemd ({@code LookupAllArgs}, {@code LookupAllKeyVal}). */
        WORDS
    }

    private final String word;
    private final int major;
    private final int minor;
    private final Reading reading;
    private final String flag;
    private final String prefix;

    ContainerKey(String word, int major, int minor, Reading reading) {
        this(word, major, minor, reading, "", "");
    }

    ContainerKey(String word, int major, int minor, Reading reading, String flag, String prefix) {
        this.word = word;
        this.major = major;
        this.minor = minor;
        this.reading = reading;
        this.flag = flag;
        this.prefix = prefix;
    }

    /** The key. */
    String word() {
        return word;
    }

    /** Whether a podman knows it, and means by it what a pilot needs. */
    boolean isKnownTo(PodmanVersion version) {
        return version.major() > major || (version.major() == major && version.minor() >= minor);
    }

    /** The value as this key reads it. */
    QuadletUnit.Value value(String text) {
        return switch (reading) {
            case PLAIN -> new QuadletUnit.Plain(text);
            case LINE -> new QuadletUnit.Line(text, false);
            case UNQUOTED_LINE -> new QuadletUnit.Line(text, true);
            case WORDS -> new QuadletUnit.Words(List.of(text));
        };
    }

    /** The words of {@code podman run} that say the same; a switch has no text behind its prefix. */
    QuadletUnit.Words flag(String text) {
        boolean isSwitch = !prefix.isEmpty() && !prefix.endsWith("=");
        return new QuadletUnit.Words(List.of(flag, isSwitch ? prefix : prefix + text));
    }
}
