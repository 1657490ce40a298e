package io.pilotconfig.kubernetes;

import io.pilotconfig.core.launch.Device;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;
import io.pilotconfig.kubernetes.Container.VolumeMount;
import io.pilotconfig.kubernetes.Volume.HostType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Maps mounts to the volumes of a pod, and to where its container sees them. One mapper, one pod. */
final class VolumeMapper {
    /** Where the pilot's scratch files lie (pilot contract), also when no directory of the host is named for them. */
    static final String SCRATCH_PATH = "/pilot";

    /** The size of {@code /pilot} where none is written. */
    static final String DEFAULT_SCRATCH_SIZE = "20Gi";

    /**
     * For the owner, root, and the group of the pod's volumes. The kubelet gives the file that group, and the pilot, which
     * is in it, cannot read a file for root alone.
     */
    private static final int TOKEN_MODE = 0440;

    private final LaunchPlan plan;
    private final KubernetesOptions options;
    private final List<Volume> volumes = new ArrayList<>();
    private final List<VolumeMount> mounts = new ArrayList<>();
    private int further;

    VolumeMapper(LaunchPlan plan, KubernetesOptions options) {
        this.plan = plan;
        this.options = options;
    }

    VolumeMapper map() {
        plan.mounts().forEach(this::add);
        if (options.fuse() == FuseAccess.PRIVILEGED) {
            plan.devices().forEach(this::addDevice);
        }
        return this;
    }

    List<Volume> volumes() {
        return volumes;
    }

    List<VolumeMount> mounts() {
        return mounts;
    }

    static String scratchSize(KubernetesOptions options) {
        return options.scratchSize().orElse(DEFAULT_SCRATCH_SIZE);
    }

    /** The last name of a path. */
    static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The directory of a path. */
    static String directory(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    /** Whether something is mounted as {@code /pilot} already, as what it is meant for or by the person's own mount. */
    static boolean hasScratch(LaunchPlan plan) {
        return plan.mounts().stream().anyMatch(mount -> mount.normalTarget().equals(SCRATCH_PATH));
    }

    private void add(Mount mount) {
        switch (mount.role()) {
            case TOKEN -> {
                addToken(mount);
                if (!hasScratch(plan)) {
                    addScratch(Optional.empty());
                }
            }
            case SCRATCH -> addScratch(Optional.of(mount));
            case ATTRIBUTES -> addAttributes(mount);
            case CVMFS -> addCvmfs(mount);
            case CVMFS_DEFAULT_LOCAL -> addHost("cvmfs-default-local", mount, Optional.of(HostType.FILE));
            case CVMFS_CACHE -> addHost("cvmfs-cache", mount, Optional.of(HostType.DIRECTORY));
            case CVMFS_LOGS -> addHost("cvmfs-logs", mount, Optional.of(HostType.DIRECTORY));
            case OPENCL_VENDORS -> addHost("opencl-vendors", mount, Optional.empty());
            case FURTHER -> addHost("mount-" + further++, mount, Optional.empty());
        }
    }

    /** The whole directory: a single file of a volume does not follow when the Secret is renewed. */
    private void addToken(Mount mount) {
        Volume.Source secret =
                new Volume.SecretFile(options.tokenSecret(), options.tokenKey(), fileName(mount.target()), TOKEN_MODE);
        volumes.add(new Volume(ManifestPart.TOKEN_SECRET, "token", secret));
        mounts.add(new VolumeMount(mount, "token", directory(mount.target()), Optional.empty(), true, false));
    }

    private void addScratch(Optional<Mount> mount) {
        Volume.Source source = switch (options.scratch()) {
            case EMPTY_DIR -> new Volume.EmptyDir(scratchSize(options));
            case CLAIM -> new Volume.ClaimTemplate(scratchSize(options), options.storageClass());
            case HOST_PATH -> new Volume.HostPath(mount.orElseThrow().source(), Optional.of(HostType.DIRECTORY));
        };
        volumes.add(new Volume(ManifestPart.SCRATCH, "scratch", source));
        mounts.add(new VolumeMount(
                ManifestPart.SCRATCH,
                "scratch",
                mount.map(Mount::target).orElse(SCRATCH_PATH),
                Optional.empty(),
                false,
                false));
    }

    /** The one file: its directory holds what the image has there. */
    private void addAttributes(Mount mount) {
        volumes.add(new Volume(mount, "attributes", new Volume.ConfigFiles(ManifestMapper.attributesName(plan))));
        Optional<String> file = Optional.of(fileName(mount.target()));
        mounts.add(new VolumeMount(mount, "attributes", mount.target(), file, true, false));
    }

    private void addCvmfs(Mount mount) {
        if (options.cvmfsClaim().isPresent()) {
            volumes.add(new Volume(
                    ManifestPart.CVMFS_CLAIM,
                    "cvmfs",
                    new Volume.Claim(options.cvmfsClaim().get())));
            mounts.add(mount("cvmfs", mount));
        } else {
            addHost("cvmfs", mount, Optional.of(HostType.DIRECTORY));
        }
    }

    private void addHost(String name, Mount mount, Optional<HostType> type) {
        volumes.add(new Volume(mount, name, new Volume.HostPath(mount.source(), type)));
        mounts.add(mount(name, mount));
    }

    private static VolumeMount mount(String name, Mount mount) {
        return new VolumeMount(mount, name, mount.target(), Optional.empty(), mount.readOnly(), mount.shared());
    }

    private void addDevice(Device device) {
        String name = fileName(device.path());
        volumes.add(
                new Volume(device, name, new Volume.HostPath(device.path(), Optional.of(HostType.CHARACTER_DEVICE))));
        mounts.add(new VolumeMount(device, name, device.path(), Optional.empty(), false, false));
    }
}
