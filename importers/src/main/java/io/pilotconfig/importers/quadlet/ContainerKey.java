package io.pilotconfig.importers.quadlet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of {@code [Container]}: how podman reads each, the flag of {@code podman run} that its generator makes of it, and
 * for those that settings have no place for, what it is. Source: {@code ConvertContainer} and {@code SupportedKeys} in
 * {@code pkg/systemd/quadlet/quadlet.go} of github.com/containers/podman at v5.8.2, with v4.4.0 and later for the versions.
 */
enum ContainerKey {
    IMAGE("Image", Reading.LAST, "", ""),
    CONTAINER_NAME("ContainerName", Reading.LAST, "--name", ""),
    ENVIRONMENT("Environment", Reading.PAIRS, "--env", ""),
    ENVIRONMENT_FILE("EnvironmentFile", Reading.ARGUMENTS, "--env-file", ""),
    VOLUME("Volume", Reading.LINES, "--volume", ""),
    MOUNT("Mount", Reading.ARGUMENTS, "--mount", ""),
    SECRET("Secret", Reading.ARGUMENTS, new Podman(4, 5), "--secret", ""),
    ADD_DEVICE("AddDevice", Reading.NAMES, "--device", ""),
    NETWORK("Network", Reading.LINES, "--network", ""),
    SECCOMP_PROFILE("SeccompProfile", Reading.LAST, "--security-opt", "seccomp=", ""),
    UNMASK("Unmask", Reading.ARGUMENTS, new Podman(4, 6), "--security-opt", "unmask="),
    MASK("Mask", Reading.ARGUMENTS, "--security-opt", "mask=", ""),
    NO_NEW_PRIVILEGES("NoNewPrivileges", Reading.SWITCH, "--security-opt", "no-new-privileges", ""),
    SECURITY_LABEL_DISABLE("SecurityLabelDisable", Reading.SWITCH, new Podman(4, 5), "--security-opt", "label=disable"),
    SECURITY_LABEL_NESTED("SecurityLabelNested", Reading.SWITCH, "--security-opt", "label=nested", ""),
    SECURITY_LABEL_TYPE("SecurityLabelType", Reading.LAST, "--security-opt", "label=type:", ""),
    SECURITY_LABEL_FILE_TYPE("SecurityLabelFileType", Reading.LAST, "--security-opt", "label=filetype:", ""),
    SECURITY_LABEL_LEVEL("SecurityLabelLevel", Reading.LAST, "--security-opt", "label=level:", ""),
    APP_ARMOR("AppArmor", Reading.LAST, new Podman(5, 8), "--security-opt", "apparmor="),
    USER("User", Reading.LAST, new Podman(4, 8), "--user", ""),
    GROUP("Group", Reading.LAST, new Podman(4, 8), "", ""),
    USER_NS("UserNS", Reading.LAST, new Podman(4, 5), "--userns", ""),
    PULL("Pull", Reading.LAST, new Podman(4, 6), "--pull", ""),
    AUTO_UPDATE("AutoUpdate", Reading.LAST, new Podman(4, 6), "--label", "io.containers.autoupdate="),
    MEMORY("Memory", Reading.LAST, new Podman(5, 5), "--memory", ""),
    PIDS_LIMIT("PidsLimit", Reading.LAST, new Podman(4, 7), "--pids-limit", ""),
    ULIMIT("Ulimit", Reading.LINES, new Podman(4, 7), "--ulimit", ""),
    STOP_TIMEOUT("StopTimeout", Reading.LAST, new Podman(5, 0), "--stop-timeout", ""),
    ENTRYPOINT("Entrypoint", Reading.LAST, new Podman(5, 0), "--entrypoint", ""),
    EXEC("Exec", Reading.COMMAND, "", ""),
    PODMAN_ARGS("PodmanArgs", Reading.ARGUMENTS, "", ""),
    ADD_CAPABILITY("AddCapability", Reading.NAMES, "--cap-add", ""),
    ADD_HOST("AddHost", Reading.LINES, "--add-host", "a line of /etc/hosts"),
    ANNOTATION("Annotation", Reading.PAIRS, "--annotation", "an annotation"),
    CGROUPS_MODE("CgroupsMode", Reading.LAST, "--cgroups", "how control groups are made"),
    CONTAINERS_CONF_MODULE("ContainersConfModule", Reading.LINES, "--module", "a module of containers.conf"),
    DNS("DNS", Reading.LINES, "--dns", "a name server"),
    DNS_OPTION("DNSOption", Reading.LINES, "--dns-option", "an option of name resolution"),
    DNS_SEARCH("DNSSearch", Reading.LINES, "--dns-search", "a search domain"),
    DROP_CAPABILITY("DropCapability", Reading.NAMES, "--cap-drop", "a capability less"),
    ENVIRONMENT_HOST("EnvironmentHost", Reading.SWITCH, "--env-host", "the variables of the service"),
    EXPOSE_HOST_PORT("ExposeHostPort", Reading.LINES, "--expose", "a port that is named"),
    GID_MAP("GIDMap", Reading.NAMES, "--gidmap", "a mapping of groups"),
    GLOBAL_ARGS("GlobalArgs", Reading.ARGUMENTS, "--", "an argument of podman itself"),
    GROUP_ADD("GroupAdd", Reading.LINES, "--group-add", "a further group"),
    HEALTH_CMD("HealthCmd", Reading.LAST, "--health-cmd", "a health check"),
    HEALTH_INTERVAL("HealthInterval", Reading.LAST, "--health-interval", "a health check"),
    HEALTH_LOG_DESTINATION("HealthLogDestination", Reading.LAST, "--health-log-destination", "a health check"),
    HEALTH_MAX_LOG_COUNT("HealthMaxLogCount", Reading.LAST, "--health-max-log-count", "a health check"),
    HEALTH_MAX_LOG_SIZE("HealthMaxLogSize", Reading.LAST, "--health-max-log-size", "a health check"),
    HEALTH_ON_FAILURE("HealthOnFailure", Reading.LAST, "--health-on-failure", "a health check"),
    HEALTH_RETRIES("HealthRetries", Reading.LAST, "--health-retries", "a health check"),
    HEALTH_START_PERIOD("HealthStartPeriod", Reading.LAST, "--health-start-period", "a health check"),
    HEALTH_STARTUP_CMD("HealthStartupCmd", Reading.LAST, "--health-startup-cmd", "a health check"),
    HEALTH_STARTUP_INTERVAL("HealthStartupInterval", Reading.LAST, "--health-startup-interval", "a health check"),
    HEALTH_STARTUP_RETRIES("HealthStartupRetries", Reading.LAST, "--health-startup-retries", "a health check"),
    HEALTH_STARTUP_SUCCESS("HealthStartupSuccess", Reading.LAST, "--health-startup-success", "a health check"),
    HEALTH_STARTUP_TIMEOUT("HealthStartupTimeout", Reading.LAST, "--health-startup-timeout", "a health check"),
    HEALTH_TIMEOUT("HealthTimeout", Reading.LAST, "--health-timeout", "a health check"),
    HOST_NAME("HostName", Reading.LAST, "--hostname", "the host name within the container"),
    HTTP_PROXY("HttpProxy", Reading.LAST, "--http-proxy", "whether proxies of the host are passed on"),
    IP("IP", Reading.LAST, "--ip", "a fixed address"),
    IP6("IP6", Reading.LAST, "--ip6", "a fixed address"),
    LABEL("Label", Reading.PAIRS, "--label", ""),
    LOG_DRIVER("LogDriver", Reading.LAST, "--log-driver", "where logs go"),
    LOG_OPT("LogOpt", Reading.NAMES, "--log-opt", "where logs go"),
    NETWORK_ALIAS("NetworkAlias", Reading.LINES, "--network-alias", "a name in the network"),
    NOTIFY("Notify", Reading.LAST, "--sdnotify", "when the service counts as started"),
    POD("Pod", Reading.LAST, "--pod", "a pod that the container belongs to"),
    PUBLISH_PORT("PublishPort", Reading.LINES, "--publish", "a port that others reach; a pilot has none"),
    READ_ONLY(
            "ReadOnly",
            Reading.SWITCH,
            "--read-only",
            "an image that cannot be written to, which a pilot cannot run with"),
    READ_ONLY_TMPFS("ReadOnlyTmpfs", Reading.LAST, "--read-only-tmpfs", "directories in memory"),
    RELOAD_CMD("ReloadCmd", Reading.ARGUMENTS, "", "what a reload does"),
    RELOAD_SIGNAL("ReloadSignal", Reading.LAST, "", "what a reload does"),
    REMAP_GID("RemapGid", Reading.NAMES, "", "a mapping of groups"),
    REMAP_UID("RemapUid", Reading.NAMES, "", "a mapping of users"),
    REMAP_UID_SIZE("RemapUidSize", Reading.LAST, "", "a mapping of users"),
    REMAP_USERS("RemapUsers", Reading.LAST, "", "a mapping of users"),
    RETRY("Retry", Reading.LAST, "--retry", "how often a pull is tried"),
    RETRY_DELAY("RetryDelay", Reading.LAST, "--retry-delay", "how often a pull is tried"),
    ROOTFS("Rootfs", Reading.LAST, "--rootfs", ""),
    RUN_INIT("RunInit", Reading.SWITCH, "--init", "a first process, which the pilot has of its own"),
    SERVICE_NAME("ServiceName", Reading.LAST, "", "the name of the service"),
    SHM_SIZE("ShmSize", Reading.LAST, "--shm-size", "the size of /dev/shm"),
    START_WITH_POD("StartWithPod", Reading.LAST, "", "a pod that the container belongs to"),
    STOP_SIGNAL("StopSignal", Reading.LAST, "--stop-signal", "the signal of a stop"),
    SUB_GID_MAP("SubGIDMap", Reading.LAST, "--subgidname", "a mapping of groups"),
    SUB_UID_MAP("SubUIDMap", Reading.LAST, "--subuidname", "a mapping of users"),
    SYSCTL("Sysctl", Reading.NAMES, "--sysctl", "a parameter of the kernel"),
    TIMEZONE("Timezone", Reading.LAST, "--tz", "the time zone"),
    TMPFS("Tmpfs", Reading.LINES, "--tmpfs", "a directory in memory"),
    UID_MAP("UIDMap", Reading.NAMES, "--uidmap", "a mapping of users"),
    VOLATILE_TMP("VolatileTmp", Reading.SWITCH, "--tmpfs", "/tmp:rw,size=512M,mode=1777", "a directory in memory"),
    WORKING_DIR("WorkingDir", Reading.LAST, "--workdir", "the directory that the pilot starts in");

    /** How podman reads the value ({@code Lookup...} in {@code unitfile.go}). */
    enum Reading {
        /** The last line as a whole, without double quotes around it. */
        LAST,
        /** The last line, true or false. */
        SWITCH,
        /** Each line as a whole. */
        LINES,
        /** The words of each line, backslashes being characters like others. */
        NAMES,
        /** The words of each line with escapes. */
        ARGUMENTS,
        /** Like {@link #ARGUMENTS}, each a name with a value. */
        PAIRS,
        /** The words of the last line with escapes. */
        COMMAND
    }

    private static final Map<String, ContainerKey> BY_WORD = new HashMap<>();

    static {
        for (ContainerKey key : values()) {
            BY_WORD.put(key.word, key);
        }
    }

    private final String word;
    private final Reading reading;
    private final int major;
    private final int minor;
    private final String flag;
    private final String prefix;
    private final String meaning;

    ContainerKey(String word, Reading reading, String flag, String meaning) {
        this(word, reading, Podman.OLDEST, flag, "", meaning);
    }

    ContainerKey(String word, Reading reading, String flag, String prefix, String meaning) {
        this(word, reading, Podman.OLDEST, flag, prefix, meaning);
    }

    ContainerKey(String word, Reading reading, Podman since, String flag, String prefix) {
        this(word, reading, since, flag, prefix, "");
    }

    ContainerKey(String word, Reading reading, Podman since, String flag, String prefix, String meaning) {
        this.word = word;
        this.reading = reading;
        this.major = since.major();
        this.minor = since.minor();
        this.flag = flag;
        this.prefix = prefix;
        this.meaning = meaning;
    }

    /** The key of a word; empty where podman knows none. */
    static Optional<ContainerKey> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** The key whose flag this is, the same one as the renderer's; empty where there is none. */
    static Optional<ContainerKey> ofFlag(String flag, String value) {
        return Arrays.stream(values())
                .filter(key -> !key.flag.isEmpty() && key.flag.equals(flag) && value.startsWith(key.prefix))
                .findFirst();
    }

    /** All that podman knows. */
    static List<String> words() {
        return Arrays.stream(values()).map(ContainerKey::word).toList();
    }

    /** The key. */
    String word() {
        return word;
    }

    /** How podman reads its value. */
    Reading reading() {
        return reading;
    }

    /** The first podman by which it means what a pilot needs, where that is later than the first one with quadlets. */
    Podman since() {
        return new Podman(major, minor);
    }

    /** The flag of {@code podman run}; empty where there is none. */
    String flag() {
        return flag;
    }

    /** What stands before the value of the flag. */
    String prefix() {
        return prefix;
    }

    /** What it is for, where settings have no place for it. */
    String meaning() {
        return meaning;
    }
}
