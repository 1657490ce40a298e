package io.pilotconfig.importers.engine;

/**
 * The flags of the engines: docker 20.10 to 28.2 and podman 5.4.2, as their {@code --help} lists them; of podman also what
 * {@code DefineCreateFlags}, {@code DefineNetFlags} and {@code AliasFlags} in {@code cmd/podman} have more at v5.8.2.
 */
public final class EngineFlags {
    private static final String SWITCHES = "detach disable-content-trust help init interactive no-healthcheck"
            + " oom-kill-disable privileged publish-all quiet read-only rm sig-proxy tty";
    private static final String VALUED = "add-host annotation attach blkio-weight blkio-weight-device cap-add cap-drop"
            + " cgroup-parent cgroupns cidfile cpu-period cpu-quota cpu-rt-period cpu-rt-runtime cpu-shares cpus"
            + " cpuset-cpus cpuset-mems detach-keys device device-cgroup-rule device-read-bps device-read-iops"
            + " device-write-bps device-write-iops dns dns-option dns-search entrypoint env env-file expose gpus"
            + " group-add health-cmd health-interval health-retries health-start-period health-timeout hostname ip ip6"
            + " ipc label label-file log-driver log-opt mac-address memory memory-reservation memory-swap"
            + " memory-swappiness mount name network network-alias oom-score-adj pid pids-limit platform publish pull"
            + " restart security-opt shm-size stop-signal stop-timeout sysctl tmpfs ulimit user userns uts volume"
            + " volumes-from workdir";
    private static final String ALIASES = "a=attach c=cpu-shares d=detach e=env h=hostname i=interactive l=label"
            + " m=memory p=publish P=publish-all q=quiet t=tty u=user v=volume w=workdir net=network"
            + " dns-opt=dns-option";

    /** Podman takes these before and behind {@code run}. */
    private static final String ANYWHERE_SWITCHES = "remote syslog transient-store";

    private static final String ANYWHERE = "cgroup-manager config conmon connection events-backend hooks-dir identity"
            + " imagestore log-level module network-cmd-path network-config-dir out root runroot runtime runtime-flag ssh"
            + " storage-driver storage-opt tmpdir url volumepath";

    /** Before {@code docker}'s {@code run}. */
    public static final FlagTable DOCKER_GLOBAL = new FlagTable(
            "debug tls tlsverify version help",
            "config context host log-level tlscacert tlscert tlskey",
            "D=debug v=version c=context H=host l=log-level");

    /** Behind it. */
    public static final FlagTable DOCKER_RUN = new FlagTable(
            SWITCHES + " use-api-socket",
            VALUED + " cpu-count cpu-percent domainname health-start-interval io-maxbandwidth io-maxiops isolation"
                    + " kernel-memory link link-local-ip runtime storage-opt volume-driver",
            ALIASES + " net-alias=network-alias");

    /** Before {@code podman}'s {@code run}. */
    public static final FlagTable PODMAN_GLOBAL =
            new FlagTable("help version " + ANYWHERE_SWITCHES, ANYWHERE, "c=connection r=remote v=version");

    /** Behind it. */
    public static final FlagTable PODMAN_RUN = new FlagTable(
            SWITCHES + " " + ANYWHERE_SWITCHES
                    + " env-host http-proxy no-hostname no-hosts passwd read-only-tmpfs replace rmi rootfs tls-verify"
                    + " unsetenv-all",
            VALUED + " " + ANYWHERE
                    + " arch authfile cert-dir cgroup-conf cgroups chrootdirs conmon-pidfile creds decryption-key env-merge gidmap"
                    + " group-entry health-log-destination health-max-log-count health-max-log-size health-on-failure"
                    + " health-startup-cmd health-startup-interval health-startup-retries health-startup-success"
                    + " health-startup-timeout hosts-file hostuser image-volume init-path kernel-memory os passwd-entry personality"
                    + " pidfile pod pod-id-file preserve-fd preserve-fds rdt-class requires retry retry-delay sdnotify"
                    + " seccomp-policy secret shm-size-systemd signature-policy subgidname subuidname systemd timeout tz"
                    + " uidmap umask unsetenv variant",
            ALIASES + " healthcheck-command=health-cmd healthcheck-interval=health-interval"
                    + " healthcheck-retries=health-retries healthcheck-start-period=health-start-period"
                    + " healthcheck-timeout=health-timeout override-arch=arch override-os=os"
                    + " override-variant=variant");

    private EngineFlags() {}
}
