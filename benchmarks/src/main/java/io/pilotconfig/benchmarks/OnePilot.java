package io.pilotconfig.benchmarks;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.launch.Variable;
import io.pilotconfig.core.read.ReadSettings;
import io.pilotconfig.core.read.SettingsReader;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.docker.DockerRenderer;
import io.pilotconfig.docker.RunOptions;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each step for one pilot, warm: the settings of OSG's first example command. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class OnePilot {
    private static final String TEXT = """
            site: CHTC
            resource: CHTC-EP1
            token: /etc/osg/ospool-ep.tkn
            workDir: /var/lib/ospool-pilot
            startExpression: TARGET.RequestCpus <= 4
            squid: http://squid.example.edu:3128
            cvmfs:
              mode: cvmfsexec
              repos: [oasis.opensciencegrid.org, singularity.opensciencegrid.org]
            """;

    private final SettingsReader reader = new SettingsReader();
    private final SettingsChecker checker = new SettingsChecker();
    private final DockerRenderer renderer = new DockerRenderer();
    private final RunOptions options = RunOptions.defaults();
    private final PilotSettings settings =
            reader.read("site.yaml", TEXT).settings().orElseThrow();
    private final Launch launch = Launch.of(checker.check(settings).orThrow());

    /** From text to settings. */
    @Benchmark
    public ReadSettings read() {
        return reader.read("site.yaml", TEXT);
    }

    /** From settings to what is wrong with them. */
    @Benchmark
    public CheckReport check() {
        return checker.check(settings);
    }

    /** From checked settings to a launch. */
    @Benchmark
    public Launch plan() {
        return Launch.of(checker.check(settings).orThrow());
    }

    /** From a launch to the docker line. */
    @Benchmark
    public String render() {
        return renderer.render(launch, options).main().text();
    }

    /** What an embedding application does for one pilot: from settings to the docker line. */
    @Benchmark
    public String checkAndRender() {
        return renderer.render(Launch.of(checker.check(settings).orThrow()), options)
                .main()
                .text();
    }

    /** The floor: the same line by plain appending, nothing checked and nothing quoted. */
    @Benchmark
    public String floorOfRendering() {
        StringBuilder line = new StringBuilder(1024)
                .append("docker run -it --rm --user osg --security-opt seccomp=unconfined")
                .append(" --security-opt systempaths=unconfined --security-opt no-new-privileges")
                .append(" --device=/dev/fuse --net=host");
        launch.plan()
                .mounts()
                .forEach(mount ->
                        line.append(" -v ").append(mount.source()).append(':').append(mount.target()));
        for (Variable variable : launch.plan().environment()) {
            line.append(" -e '")
                    .append(variable.name())
                    .append('=')
                    .append(variable.value())
                    .append('\'');
        }
        return line.append(' ').append(launch.plan().image()).toString();
    }
}
