package io.pilotconfig.kubernetes;

import io.pilotconfig.core.launch.Aspect;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;
import io.pilotconfig.core.launch.Origin;
import io.pilotconfig.kubernetes.Container.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Maps limits to resources, each of which is requested and limited alike. */
final class ResourceMapper {
    /** The resource by which device plugins offer {@code /dev/fuse} where nothing else is written. */
    static final String DEFAULT_FUSE_RESOURCE = "smarter-devices/fuse";

    private static final String CVMFS_QUOTA = "CVMFS_QUOTA_LIMIT";
    private static final long DEFAULT_QUOTA_MIB = 4000;
    private static final int LONGEST_QUOTA = 9;

    /** What logs and the container's own files may take beside {@code /pilot} and the CVMFS cache. */
    private static final long HEAD_ROOM_MIB = 2048;

    private final LaunchPlan plan;
    private final KubernetesOptions options;
    private final Map<String, Resource> resources = new LinkedHashMap<>();

    ResourceMapper(LaunchPlan plan, KubernetesOptions options) {
        this.plan = plan;
        this.options = options;
    }

    List<Resource> map() {
        plan.limits().cpus().ifPresent(cpus -> put(Aspect.CPUS, "cpu", Integer.toString(cpus)));
        plan.limits().memoryMib().ifPresent(memory -> put(Aspect.MEMORY, "memory", Quantity.ofMebibytes(memory)));
        options.ephemeralStorage().ifPresentOrElse(this::ephemeralStorage, this::addEphemeralStorage);
        plan.gpus()
                .ifPresent(gpus ->
                        gpus.count().ifPresent(count -> put(Aspect.GPUS, "nvidia.com/gpu", Integer.toString(count))));
        if (!plan.devices().isEmpty() && options.fuse() == FuseAccess.DEVICE_PLUGIN) {
            put(ManifestPart.FUSE_RESOURCE, options.fuseResource().orElse(DEFAULT_FUSE_RESOURCE), "1");
        }
        return List.copyOf(resources.values());
    }

    private void put(Origin origin, String name, String amount) {
        resources.put(name, new Resource(origin, name, amount));
    }

    private void ephemeralStorage(String amount) {
        put(ManifestPart.EPHEMERAL_STORAGE, "ephemeral-storage", amount);
    }

    private void addEphemeralStorage() {
        if (options.scratch() == Scratch.EMPTY_DIR) {
            long scratch = Quantity.mebibytes(VolumeMapper.scratchSize(options)).orElse(0L);
            ephemeralStorage(Quantity.ofMebibytes(scratch + HEAD_ROOM_MIB + cacheMebibytes()));
        }
    }

    /** The CVMFS cache, which lies in the container unless a directory of the node is mounted for it. */
    private long cacheMebibytes() {
        boolean inContainer = !plan.devices().isEmpty()
                && plan.mounts().stream().noneMatch(mount -> mount.role() == Mount.Role.CVMFS_CACHE);
        return inContainer ? quotaMebibytes() : 0;
    }

    private long quotaMebibytes() {
        return plan.environment().stream()
                .filter(variable -> variable.name().equals(CVMFS_QUOTA))
                .map(variable -> variable.value())
                .filter(quota ->
                        quota.length() <= LONGEST_QUOTA && quota.chars().allMatch(Character::isDigit))
                .mapToLong(Long::parseLong)
                .filter(quota -> quota > 0)
                .findFirst()
                .orElse(DEFAULT_QUOTA_MIB);
    }
}
