package io.pilotconfig.testkit;

import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.Gpu;
import io.pilotconfig.core.settings.Lifetime;
import io.pilotconfig.core.settings.Limits;
import io.pilotconfig.core.settings.PilotSettings;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Builders.BuilderCombinator;

/** Settings at the edges of what the checker allows. */
final class BoundaryArbitraries {
    private static final int LONGEST_VARIABLE = 131_071;
    private static final int LONGEST_PATH = 4095;
    private static final int LONGEST_FILE_NAME = 255;
    private static final int MANY = 999_999_999;
    private static final double OFTEN = 0.5;

    private BoundaryArbitraries() {}

    static Arbitrary<PilotSettings> settings() {
        BuilderCombinator<PilotSettings.Builder> builder = Builders.withBuilder(PilotSettings::builder)
                .use(lengths(1, 63))
                .in(PilotSettings.Builder::site)
                .use(lengths(1, 63))
                .in(PilotSettings.Builder::resource)
                .use(paths())
                .in(PilotSettings.Builder::token);
        return withNumbers(withTexts(builder))
                .build(PilotSettings.Builder::build)
                .withoutEdgeCases();
    }

    private static BuilderCombinator<PilotSettings.Builder> withTexts(
            BuilderCombinator<PilotSettings.Builder> builder) {
        return builder.use(paths())
                .withProbability(OFTEN)
                .in(PilotSettings.Builder::workDir)
                .use(lengths(1, 253))
                .withProbability(OFTEN)
                .in(PilotSettings.Builder::name)
                .use(Arbitraries.of("a", "a".repeat(500 - 129) + ":" + "b".repeat(128)))
                .withProbability(OFTEN)
                .in(PilotSettings.Builder::image)
                .use(Arbitraries.of("a", "a".repeat(32), "1", "9".repeat(9)))
                .withProbability(OFTEN)
                .in(PilotSettings.Builder::user)
                .use(lengths(1, LONGEST_FILE_NAME))
                .withProbability(OFTEN)
                .in(PilotSettings.Builder::apparmor)
                .use(Arbitraries.of("", "x".repeat(LONGEST_VARIABLE - "MINE=".length())))
                .withProbability(OFTEN)
                .in((b, value) -> b.putEnvironment("MINE", value));
    }

    private static BuilderCombinator<PilotSettings.Builder> withNumbers(
            BuilderCombinator<PilotSettings.Builder> builder) {
        return builder.use(edges(0, 86_400))
                .withProbability(OFTEN)
                .in((b, seconds) -> b.stopSeconds(seconds))
                .use(limits())
                .withProbability(OFTEN)
                .in(PilotSettings.Builder::limits)
                .use(lifetime())
                .withProbability(OFTEN)
                .in(PilotSettings.Builder::lifetime)
                .use(edges(-MANY, MANY).map(BoundaryArbitraries::withQuota))
                .withProbability(OFTEN)
                .in(PilotSettings.Builder::cvmfs)
                .use(Arbitraries.of("all", "1", "9999")
                        .map(count -> Gpu.builder().count(count).build()))
                .withProbability(OFTEN)
                .in(PilotSettings.Builder::gpu);
    }

    private static Arbitrary<Limits> limits() {
        return Builders.withBuilder(Limits::builder)
                .use(edges(1, MANY))
                .in((b, cpus) -> b.cpus(cpus))
                .use(edges(1, MANY))
                .in((b, memory) -> b.memoryMb(memory))
                .use(edges(1, 4_194_304))
                .in((b, pids) -> b.pids(pids))
                .use(edges(1, 1_073_741_816))
                .in((b, files) -> b.openFiles(files))
                .build(Limits.Builder::build);
    }

    private static Arbitrary<Lifetime> lifetime() {
        return Builders.withBuilder(Lifetime::builder)
                .use(edges(1, 9_999_999))
                .in((b, hours) -> b.acceptJobsForHours(hours))
                .use(edges(1, 9_999_999))
                .in((b, hours) -> b.retirementHours(hours))
                .use(edges(0, 9_999_999))
                .in((b, minutes) -> b.acceptIdleMinutes(minutes))
                .build(Lifetime.Builder::build);
    }

    private static CvmfsExec withQuota(int quota) {
        return CvmfsExec.builder()
                .addRepo("oasis.opensciencegrid.org")
                .quotaLimitMb(quota)
                .build();
    }

    private static Arbitrary<Integer> edges(int least, int greatest) {
        return Arbitraries.of(least, least + 1, greatest - 1, greatest);
    }

    private static Arbitrary<String> lengths(int shortest, int longest) {
        return Arbitraries.of(shortest, longest).map("a"::repeat);
    }

    private static Arbitrary<String> paths() {
        String name = "/" + "a".repeat(LONGEST_FILE_NAME);
        String most = name.repeat(LONGEST_PATH / name.length());
        return Arbitraries.of("/a", name, most + "/" + "a".repeat(LONGEST_PATH - most.length() - 1));
    }
}
