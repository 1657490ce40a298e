package io.pilotconfig.benchmarks;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.read.SettingsReader;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Renderers;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** From a launch to the text of each target, warm, beside the least that writing the same text costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class EveryTarget {
    private static final String TEXT = """
            site: CHTC
            resource: CHTC-EP1
            token: /etc/osg/ospool-ep.tkn
            workDir: /var/lib/ospool-pilot
            startExpression: TARGET.RequestCpus <= 4
            squid: http://squid.example.edu:3128
            name: ospool-pilot
            cvmfs:
              mode: cvmfsexec
              repos: [oasis.opensciencegrid.org, singularity.opensciencegrid.org]
            limits: { cpus: 8, memoryMb: 16000, pids: 16384, openFiles: 2048 }
            """;

    /** The target. */
    @Param({"docker", "compose", "kubernetes", "quadlet"})
    public String target = "docker";

    private final YAMLFactory yaml = new YAMLFactory();
    private Renderer<?> renderer = Renderers.installed().require("docker");
    private Launch launch = launch();
    private String text = "";
    private Object tree = Map.of();

    private static Launch launch() {
        return Launch.of(new SettingsChecker()
                .check(new SettingsReader().read("site.yaml", TEXT))
                .orThrow());
    }

    /** Renders once, for the floors to write the same. */
    @Setup
    public void prepare() {
        renderer = Renderers.installed().require(target);
        launch = launch();
        text = renderer.render(launch).main().text();
        boolean isYaml = target.equals("compose") || target.equals("kubernetes");
        tree = isYaml ? new Load(LoadSettings.builder().build()).loadFromString(text) : Map.of();
    }

    /** The renderer, its checks included. */
    @Benchmark
    public String render() {
        return renderer.render(launch).main().text();
    }

    /** The floor of lines: the same text, copied line by line. */
    @Benchmark
    public String floorOfLines() {
        StringBuilder copy = new StringBuilder(1024);
        int from = 0;
        for (int to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
            copy.append(text, from, to + 1);
            from = to + 1;
        }
        return copy.toString();
    }

    /** The floor of YAML: the same tree, written by Jackson; an empty one for the other targets. */
    @Benchmark
    public String floorOfJacksonYaml() throws IOException {
        StringWriter out = new StringWriter(1024);
        try (JsonGenerator generator = yaml.createGenerator(out)) {
            write(generator, tree);
        }
        return out.toString();
    }

    private static void write(JsonGenerator generator, Object node) throws IOException {
        if (node instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                generator.writeFieldName(String.valueOf(entry.getKey()));
                write(generator, entry.getValue());
            }
            generator.writeEndObject();
        } else if (node instanceof List<?> list) {
            generator.writeStartArray();
            for (Object item : list) {
                write(generator, item);
            }
            generator.writeEndArray();
        } else if (node instanceof Integer number) {
            generator.writeNumber(number);
        } else if (node instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else {
            generator.writeString(String.valueOf(node));
        }
    }
}
