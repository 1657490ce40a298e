package io.pilotconfig.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a pod asks for of the node's disk: for {@code /pilot}, for logs, and for the CVMFS cache where it has one. */
class ResourceMapperTest {
    private static List<String> storage(CvmfsExec.Builder cvmfs) {
        return storage(
                settings().cvmfs(cvmfs.addRepo("oasis.opensciencegrid.org").build()));
    }

    private static List<String> storage(PilotSettings.Builder settings) {
        KubernetesOptions options =
                new KubernetesRenderer().options().bind(Mapping.of(Map.of()), KubernetesChecks.OPTIONS, new Problems());
        return new ResourceMapper(LaunchPlan.of(settings.build()), options)
                .map().stream()
                        .filter(resource -> resource.name().equals("ephemeral-storage"))
                        .map(Container.Resource::amount)
                        .toList();
    }

    private static PilotSettings.Builder settings() {
        return PilotSettings.builder().site("CHTC").resource("CHTC-EP1").token("/token");
    }

    @Test
    void theCacheCountsByItsQuota() {
        assertThat(storage(settings())).containsExactly("22528Mi");
        assertThat(storage(CvmfsExec.builder())).containsExactly("26528Mi");
        assertThat(storage(CvmfsExec.builder().quotaLimitMb(20_000))).containsExactly("42528Mi");
        assertThat(storage(CvmfsExec.builder().quotaLimitMb(1))).containsExactly("22529Mi");
    }

    @Test
    void aCacheOfTheNodeDoesNotCount() {
        assertThat(storage(CvmfsExec.builder().quotaLimitMb(20_000).cacheDir("/cache")))
                .containsExactly("22528Mi");
    }
}
