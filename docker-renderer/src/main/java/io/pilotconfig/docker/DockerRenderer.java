package io.pilotconfig.docker;

import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.explain.Explanation;
import io.pilotconfig.core.launch.Aspect;
import io.pilotconfig.core.launch.Gpus;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;
import io.pilotconfig.core.render.Passages;
import io.pilotconfig.core.render.RenderedFile;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.section.Section;
import java.util.List;

/** Renders a {@code docker run} line, for docker from 20.10 on. */
public final class DockerRenderer implements Renderer<RunOptions> {
    /** The name of the file with the line. */
    public static final String FILE_NAME = "docker-run.sh";

    private static final Engine ENGINE = new Docker();

    @Override
    public String id() {
        return "docker";
    }

    @Override
    public String summary() {
        return "a `docker run` line for any POSIX shell";
    }

    @Override
    public Section<RunOptions> options() {
        return Declared.OPTIONS;
    }

    @Override
    public void check(LaunchPlan plan, RunOptions options, Problems problems) {
        new RunChecks(ENGINE.program(), plan, options, problems).run();
        for (Mount mount : plan.mounts()) {
            if (mount.role() == Mount.Role.TOKEN) {
                problems.add(
                        RunCodes.BIND_SOURCE_EXISTS,
                        mount.setting(),
                        "docker makes an empty directory of a mounted path that does not exist, and a pilot without a"
                                + " token file ends with exit status 1.",
                        "put the file there, readable for the pilot's user, before the pilot starts.");
            }
        }
        if (plan.name().orElse("pilot").length() == 1) {
            problems.add(
                    RunCodes.CONTAINER_NAME_SHORT,
                    SettingPath.of("name"),
                    "`name` has one character; docker wants two at least.",
                    "write a name such as `ospool-pilot`.");
        }
        if (options.tokenSecret().isPresent()) {
            problems.add(
                    RunCodes.TOKEN_SECRET_UNSUPPORTED,
                    SettingPath.of("targets", "docker", "tokenSecret"),
                    "`docker run` has no secrets.",
                    "remove `tokenSecret`: the token's file is mounted.");
        }
    }

    @Override
    public List<Explanation> explanations() {
        return RunExplanations.ofDocker();
    }

    @Override
    public List<RenderedFile> write(Launch launch, RunOptions options) {
        return write(launch, options, Passages.ignored());
    }

    @Override
    public List<RenderedFile> write(Launch launch, RunOptions options, Passages passages) {
        return RunFiles.of(FILE_NAME, ENGINE, launch.plan(), options, passages);
    }

    private static final class Docker implements Engine {
        @Override
        public String program() {
            return "docker";
        }

        @Override
        public String unmaskedSystemPaths() {
            return "systempaths=unconfined";
        }

        @Override
        public void addGpus(Gpus gpus, RunCommand.Flags flags) {
            flags.add(
                    Aspect.GPUS,
                    "--gpus=" + (gpus.count().isPresent() ? gpus.count().getAsInt() : "all"));
        }

        @Override
        public void addTokenSecret(String secret, Mount token, String user, RunCommand.Flags flags) {
            throw new IllegalStateException("docker run has no secrets, which check reports");
        }
    }

    /** Made when it is first asked for: a short run for another target does without. */
    private static final class Declared {
        static final Section<RunOptions> OPTIONS = RunOptions.dockerSection();
    }
}
