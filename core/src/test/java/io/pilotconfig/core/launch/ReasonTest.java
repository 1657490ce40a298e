package io.pilotconfig.core.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotconfig.core.Checks;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.FurtherVariables;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.pilot.Variables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every element of a plan says where it comes from and why it is there. */
class ReasonTest {
    private static final String OWN = Checks.QUIET + """
            environment: { MINE: x, _CONDOR_DEBUG: y, POOL: itb-ospool, ENABLE_REMOTE_SYSLOG: 'false' }
            """;
    private static final String CVMFSEXEC = """
            site: CHTC
            resource: CHTC-EP1
            token: /etc/osg/ospool-ep.tkn
            cvmfs: { mode: cvmfsexec, repos: [oasis.opensciencegrid.org] }
            """;

    @Test
    void everyVariableWithASettingHasAReasonOfItsOwn() {
        List<Reason> reasons = Variables.withSetting().stream()
                .map(name -> reason(new Variable(name, "x", path(name))))
                .toList();

        assertThat(reasons).extracting(Reason::why).doesNotHaveDuplicates();
        assertThat(reasons)
                .allSatisfy(reason -> assertThat(reason.why()).doesNotContain("PIDs of its own"))
                .hasSize(14);
    }

    private static SettingPath path(String variable) {
        return SettingPath.of(Variables.settingOf(variable).orElseThrow().split("\\."));
    }

    @Test
    void aVariableThatAPersonAddedIsExplainedWhereThePilotKnowsIt() {
        Collection<String> known = List.of(
                Variables.POOL,
                Variables.CONDOR_HOST,
                Variables.CCB_LOW,
                Variables.NO_PID_NAMESPACES,
                Variables.BIND_EXTRA,
                Variables.JOB_ENVIRONMENT,
                Variables.RESTART_POLICY,
                FurtherVariables.ITB,
                FurtherVariables.REMOTE_SYSLOG,
                FurtherVariables.RANDOMIZE_NAME,
                FurtherVariables.GARBAGE_COLLECTION,
                FurtherVariables.DISTRIBUTION,
                "_CONDOR_STARTD_DEBUG",
                "MINE");
        List<Reason> reasons = known.stream()
                .map(name -> reason(new Variable(name, "x", SettingPath.of("environment", name))))
                .toList();

        assertThat(reasons).extracting(Reason::why).doesNotHaveDuplicates();
        assertThat(reasons)
                .extracting(reason -> reason.setting().orElseThrow().last())
                .containsExactlyElementsOf(known);
        assertThat(reasons.get(12).why()).startsWith("Sets HTCondor's knob STARTD_DEBUG,");
        assertThat(reasons.get(13).why()).startsWith("A variable of your own");
    }

    @Test
    void everyRoleOfAMountHasAReasonOfItsOwn() {
        List<Reason> reasons = Arrays.stream(Mount.Role.values())
                .map(role -> reason(mount(role, false)))
                .toList();

        assertThat(reasons).extracting(Reason::why).doesNotHaveDuplicates();
        assertThat(reasons).extracting(Reason::setting).containsOnly(Optional.of(SettingPath.of("mounts")));
        assertThat(reason(mount(Mount.Role.TOKEN, true)).why()).contains("`selinux: relabel`");
    }

    private static Mount mount(Mount.Role role, boolean relabelled) {
        return new Mount(role, "/a", "/b", false, false, relabelled, SettingPath.of("mounts"));
    }

    @Test
    void everyAspectHasAReasonOfItsOwn() {
        LaunchPlan plan = plan(Checks.QUIET);

        assertThat(Aspect.values())
                .extracting(aspect -> aspect.reason(plan, "docker").why())
                .doesNotHaveDuplicates();
        assertThat(Aspect.values())
                .filteredOn(aspect -> aspect.reason(plan, "docker").setting().isEmpty())
                .containsExactly(Aspect.NO_NEW_PRIVILEGES);
    }

    @Test
    void whatIsPlannedComesFromASettingThatSettingsHave() {
        Set<String> settings = new HashSet<>();
        for (String text : List.of(OWN, CVMFSEXEC, CVMFSEXEC + "gpu: { vendor: nvidia }\n")) {
            LaunchPlan plan = plan(text);
            List<Origin> origins = new ArrayList<>(plan.environment());
            origins.addAll(plan.mounts());
            origins.addAll(plan.devices());
            origins.forEach(origin -> settings.add(setting(origin, plan)));
        }
        assertThat(settings)
                .containsExactlyInAnyOrder(
                        "site",
                        "resource",
                        "squid",
                        "token",
                        "workDir",
                        "cvmfs.mode",
                        "cvmfs.repos",
                        "gpu",
                        "environment.MINE",
                        "environment._CONDOR_DEBUG",
                        "environment.POOL",
                        "environment.ENABLE_REMOTE_SYSLOG");
    }

    @Test
    void thePlannerSaysWhoWantsTheHostsNetwork() {
        assertThat(setting(Aspect.NETWORK, plan(CVMFSEXEC))).isEqualTo("cvmfs.mode");
        assertThat(setting(Aspect.NETWORK, plan(CVMFSEXEC + "hostNetwork: true\n")))
                .isEqualTo("hostNetwork");
        assertThat(setting(Aspect.NETWORK, plan(Checks.QUIET))).isEqualTo("hostNetwork");
    }

    @Test
    void thePlannerSaysWhatNeedsPidNamespacesOff() {
        LaunchPlan minimum = plan(Checks.QUIET + "security: { profile: minimum, seccompProfile: /a.json }\n");
        LaunchPlan gpu = plan(Checks.QUIET + "gpu: { vendor: nvidia }\n");

        assertThat(setting(last(minimum), minimum)).isEqualTo("security.profile");
        assertThat(last(minimum).reason(minimum, "docker").why()).contains("stays masked");
        assertThat(last(gpu).reason(gpu, "docker").why()).contains("NVIDIA");
        assertThat(setting(Aspect.SECCOMP, minimum)).isEqualTo("security.seccompProfile");
        assertThat(setting(Aspect.SECCOMP, gpu)).isEqualTo("security.profile");
    }

    @Test
    void fuseIsThereForCvmfsexec() {
        Reason reason = reason(new Device(Paths.FUSE, SettingPath.of("cvmfs", "mode")));

        assertThat(reason.setting()).hasToString("Optional[cvmfs.mode]");
        assertThat(reason.why()).startsWith("cvmfsexec mounts CVMFS through this device");
    }

    @Test
    void aReasonLacksNoText() {
        assertThatThrownBy(() -> Reason.always("why", " ", "omit")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Reason.of(SettingPath.of("site"), "", "source", "omit"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Reason.always("why", "source", "")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Variable last(LaunchPlan plan) {
        return plan.environment().get(plan.environment().size() - 1);
    }

    private static String setting(Origin origin, LaunchPlan plan) {
        return origin.reason(plan, "docker").setting().orElseThrow().toString();
    }

    private static Reason reason(Origin origin) {
        return origin.reason(plan(Checks.QUIET), "docker");
    }

    private static LaunchPlan plan(String text) {
        return LaunchPlan.of(Checks.report(text).settings().orElseThrow());
    }
}
