package io.pilotconfig.testkit;

import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.settings.Cvmfs;
import io.pilotconfig.core.settings.CvmfsBindMount;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.Gpu;
import io.pilotconfig.core.settings.HostMount;
import io.pilotconfig.core.settings.Lifetime;
import io.pilotconfig.core.settings.Limits;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.core.settings.PullPolicy;
import io.pilotconfig.core.settings.Security;
import io.pilotconfig.core.settings.SecurityProfile;
import io.pilotconfig.core.settings.Selinux;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Builders.BuilderCombinator;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Puts settings together from values, so that the settings are right as a whole, or from anything at all. */
final class SettingsGenerator {
    private static final double OFTEN = 0.5;
    private static final double SELDOM = 0.25;

    /** What settings are made of. */
    enum Mode {
        /** Values that pass their rules, and agree with each other. */
        VALID,
        /** Such values, and any others. */
        ANYTHING
    }

    private final Mode mode;
    private final Arbitrary<Map<String, Mapping>> targets;

    SettingsGenerator(Mode mode, Arbitrary<Map<String, Mapping>> targets) {
        this.mode = mode;
        this.targets = targets;
    }

    Arbitrary<PilotSettings> settings() {
        BuilderCombinator<PilotSettings.Builder> builder = Builders.withBuilder(PilotSettings::builder);
        builder = withPilot(builder);
        builder = withContainer(builder);
        builder = withSections(builder);
        return withMaps(builder).build(PilotSettings.Builder::build).withoutEdgeCases();
    }

    private BuilderCombinator<PilotSettings.Builder> withPilot(BuilderCombinator<PilotSettings.Builder> builder) {
        return builder.use(text(ValueArbitraries.sites()))
                .in(PilotSettings.Builder::site)
                .use(text(ValueArbitraries.resources()))
                .in(PilotSettings.Builder::resource)
                .use(path())
                .in(PilotSettings.Builder::token)
                .use(text(ValueArbitraries.squids()))
                .withProbability(OFTEN)
                .in(PilotSettings.Builder::squid)
                .use(path())
                .withProbability(OFTEN)
                .in(PilotSettings.Builder::workDir)
                .use(text(ExpressionArbitraries.valid()))
                .withProbability(OFTEN)
                .in(PilotSettings.Builder::startExpression)
                .use(text(ValueArbitraries.projects()))
                .withProbability(SELDOM)
                .in(PilotSettings.Builder::project)
                .use(cvmfs())
                .withProbability(OFTEN)
                .in(PilotSettings.Builder::cvmfs);
    }

    private BuilderCombinator<PilotSettings.Builder> withContainer(BuilderCombinator<PilotSettings.Builder> builder) {
        return builder.use(text(ValueArbitraries.names()))
                .withProbability(OFTEN)
                .in(PilotSettings.Builder::name)
                .use(text(ValueArbitraries.images()))
                .withProbability(OFTEN)
                .in(PilotSettings.Builder::image)
                .use(commands())
                .withProbability(SELDOM)
                .in(PilotSettings.Builder::addAllCommand)
                .use(text(ValueArbitraries.words()))
                .withProbability(SELDOM)
                .in(PilotSettings.Builder::entrypoint)
                .use(Arbitraries.of(PullPolicy.class))
                .withProbability(OFTEN)
                .in(PilotSettings.Builder::pull)
                .use(text(ValueArbitraries.users()))
                .withProbability(OFTEN)
                .in(PilotSettings.Builder::user)
                .use(Arbitraries.of(true, false))
                .withProbability(OFTEN)
                .in((b, network) -> b.hostNetwork(network))
                .use(Arbitraries.of(Selinux.class))
                .withProbability(OFTEN)
                .in(PilotSettings.Builder::selinux)
                .use(text(ValueArbitraries.profiles()))
                .withProbability(SELDOM)
                .in(PilotSettings.Builder::apparmor)
                .use(number(0, 86_400))
                .withProbability(OFTEN)
                .in((b, seconds) -> b.stopSeconds(seconds));
    }

    private BuilderCombinator<PilotSettings.Builder> withSections(BuilderCombinator<PilotSettings.Builder> builder) {
        return builder.use(limits())
                .withProbability(OFTEN)
                .in(PilotSettings.Builder::limits)
                .use(lifetime())
                .withProbability(OFTEN)
                .in(PilotSettings.Builder::lifetime)
                .use(security())
                .withProbability(OFTEN)
                .in(PilotSettings.Builder::security)
                .use(text(ValueArbitraries.gpuCounts())
                        .map(count -> Gpu.builder().count(count).build()))
                .withProbability(SELDOM)
                .in(PilotSettings.Builder::gpu);
    }

    private BuilderCombinator<PilotSettings.Builder> withMaps(BuilderCombinator<PilotSettings.Builder> builder) {
        return builder.use(new MountGenerator(mode).mounts())
                .withProbability(OFTEN)
                .in(PilotSettings.Builder::addAllMounts)
                .use(new EnvironmentGenerator(mode).environment())
                .withProbability(OFTEN)
                .in(PilotSettings.Builder::putAllEnvironment)
                .use(attributes())
                .withProbability(OFTEN)
                .in(PilotSettings.Builder::putAllAttributes)
                .use(path())
                .withProbability(SELDOM)
                .in(PilotSettings.Builder::attributesFile)
                .use(targets)
                .withProbability(OFTEN)
                .in(PilotSettings.Builder::putAllTargets)
                .use(acceptances())
                .withProbability(SELDOM)
                .in(PilotSettings.Builder::putAllAccept);
    }

    private Arbitrary<Cvmfs> cvmfs() {
        Arbitrary<Cvmfs> exec = Builders.withBuilder(CvmfsExec::builder)
                .use(text(ValueArbitraries.repositories())
                        .list()
                        .ofMinSize(mode == Mode.VALID ? 1 : 0)
                        .ofMaxSize(4))
                .in(CvmfsExec.Builder::addAllRepos)
                .use(text(ValueArbitraries.proxies()))
                .withProbability(OFTEN)
                .in(CvmfsExec.Builder::httpProxy)
                .use(number(-999_999_999, 999_999_999))
                .withProbability(OFTEN)
                .in((b, quota) -> b.quotaLimitMb(quota))
                .use(path())
                .withProbability(SELDOM)
                .in(CvmfsExec.Builder::defaultLocal)
                .use(path())
                .withProbability(SELDOM)
                .in(CvmfsExec.Builder::cacheDir)
                .use(path())
                .withProbability(SELDOM)
                .in(CvmfsExec.Builder::logDir)
                .use(Arbitraries.of(true, false))
                .withProbability(OFTEN)
                .in((b, debug) -> b.debug(debug))
                .build(CvmfsExec.Builder::build);
        Arbitrary<Cvmfs> bind = Builders.withBuilder(CvmfsBindMount::builder)
                .use(path())
                .withProbability(SELDOM)
                .in(CvmfsBindMount.Builder::hostPath)
                .build(CvmfsBindMount.Builder::build);
        return Arbitraries.oneOf(exec, bind, Arbitraries.just(Cvmfs.none()));
    }

    private Arbitrary<Limits> limits() {
        return Builders.withBuilder(Limits::builder)
                .use(number(1, 999_999_999))
                .withProbability(OFTEN)
                .in((b, cpus) -> b.cpus(cpus))
                .use(number(1, 999_999_999))
                .withProbability(OFTEN)
                .in((b, memory) -> b.memoryMb(memory))
                .use(number(1, 4_194_304))
                .withProbability(OFTEN)
                .in((b, pids) -> b.pids(pids))
                .use(number(1, 1_073_741_816))
                .withProbability(OFTEN)
                .in((b, files) -> b.openFiles(files))
                .build(Limits.Builder::build);
    }

    private Arbitrary<Lifetime> lifetime() {
        return Builders.withBuilder(Lifetime::builder)
                .use(number(1, 9_999_999))
                .withProbability(OFTEN)
                .in((b, hours) -> b.acceptJobsForHours(hours))
                .use(number(1, 9_999_999))
                .withProbability(OFTEN)
                .in((b, hours) -> b.retirementHours(hours))
                .use(number(0, 9_999_999))
                .withProbability(OFTEN)
                .in((b, minutes) -> b.acceptIdleMinutes(minutes))
                .build(Lifetime.Builder::build);
    }

    private Arbitrary<Security> security() {
        Arbitrary<Security> minimum = path().map(file -> Security.builder()
                .profile(SecurityProfile.MINIMUM)
                .seccompProfile(file)
                .build());
        Security recommended = Security.builder().build();
        if (mode == Mode.VALID) {
            return Arbitraries.oneOf(minimum, Arbitraries.just(recommended));
        }
        Arbitrary<Security> halves = Arbitraries.of(
                Security.builder().profile(SecurityProfile.MINIMUM).build(),
                Security.builder().seccompProfile("/etc/osg/seccomp.json").build());
        return Arbitraries.oneOf(minimum, Arbitraries.just(recommended), halves);
    }

    private Arbitrary<List<String>> commands() {
        return mode == Mode.VALID
                ? ValueArbitraries.commands()
                : text(ValueArbitraries.words()).list().ofMaxSize(4);
    }

    private Arbitrary<Map<String, String>> attributes() {
        Arbitrary<String> names = ValueArbitraries.attributeNames();
        Arbitrary<String> values = ExpressionArbitraries.attributeValues();
        return Arbitraries.maps(text(names), text(values))
                .uniqueKeys(name -> name.toLowerCase(Locale.ROOT))
                .ofMaxSize(3);
    }

    /** Of codes that core does not know, so that nothing that it reports is accepted. */
    private Arbitrary<Map<String, String>> acceptances() {
        Arbitrary<String> codes = Arbitraries.of("kubernetes-restart", "some-code");
        Arbitrary<String> reasons = Arbitraries.of("the site has none", "'", "null", "#: no");
        return Arbitraries.maps(codes, text(reasons)).ofMaxSize(2);
    }

    /** Options of renderers that core knows nothing about. */
    static Arbitrary<Map<String, Mapping>> unknownTargets() {
        Mapping options = Mapping.of(Map.of(
                "namespace", "osg",
                "nodeSelector", Map.of("kubernetes.io/os", "linux", "<<", "null"),
                "tolerations", List.of(Map.of("key", "a: b"), "~", List.of(), Map.of())));
        return Arbitraries.maps(Arbitraries.of("elsewhere", "some-target"), Arbitraries.of(Mapping.EMPTY, options))
                .ofMaxSize(2);
    }

    private Arbitrary<String> path() {
        return text(ValueArbitraries.paths());
    }

    private Arbitrary<String> text(Arbitrary<String> valid) {
        return text(valid, mode);
    }

    /** A text that passes its rule, or any text. */
    static Arbitrary<String> text(Arbitrary<String> valid, Mode mode) {
        if (mode == Mode.VALID) {
            return valid;
        }
        Arbitrary<String> undeliverable =
                Arbitraries.of(AdversarialValues.undeliverable()).map(AdversarialValue::text);
        return Arbitraries.frequencyOf(
                Tuple.of(4, valid), Tuple.of(2, AdversarialValues.mixtures()), Tuple.of(1, undeliverable));
    }

    private Arbitrary<Integer> number(int min, int max) {
        return mode == Mode.VALID ? Arbitraries.integers().between(min, max) : Arbitraries.integers();
    }

    /** Mounts whose targets are each other's and the settings' neighbours, not their rivals. */
    private record MountGenerator(Mode mode) {
        Arbitrary<List<HostMount>> mounts() {
            Arbitrary<HostMount> mount = Combinators.combine(
                            text(ValueArbitraries.paths(), mode),
                            text(ValueArbitraries.mostly(tails(), ValueArbitraries.oddPaths()), mode),
                            Arbitraries.of(true, false))
                    .as((source, target, readOnly) -> HostMount.builder()
                            .source(source)
                            .target(target)
                            .readOnly(readOnly)
                            .build());
            return mount.list().ofMaxSize(3).map(mounts -> mode == Mode.VALID ? TargetPaths.apart(mounts) : mounts);
        }

        private static Arbitrary<String> tails() {
            return Arbitraries.of("/data/shared", "/mnt/a b", "/opt/site", "/scratch");
        }
    }
}
