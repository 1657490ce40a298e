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
import java.util.regex.Pattern;

/** Renders a {@code podman run} line, for podman from 4.4 on. */
public final class PodmanRenderer implements Renderer<RunOptions> {
    /** The name of the file with the line. */
    public static final String FILE_NAME = "podman-run.sh";

    private static final Engine ENGINE = new Podman();
    private static final String SECRET_NAME = "[A-Za-z0-9][A-Za-z0-9_.-]{0,252}";
    private static final String WITH_REGISTRY = "(?:localhost|[^/]*[.:][^/]*)/.*";

    @Override
    public String id() {
        return "podman";
    }

    @Override
    public String summary() {
        return "a `podman run` line for any POSIX shell";
    }

    @Override
    public Section<RunOptions> options() {
        return Declared.OPTIONS;
    }

    @Override
    public void check(LaunchPlan plan, RunOptions options, Problems problems) {
        new RunChecks(ENGINE.program(), plan, options, problems).run();
        PodmanChecks.run(plan, options, problems);
        SettingPath path = SettingPath.of("targets", "podman");
        if (!Pattern.matches(WITH_REGISTRY, plan.image())) {
            problems.add(
                    RunCodes.IMAGE_SHORT_NAME,
                    SettingPath.of("image"),
                    "`image` does not name its registry: podman asks which one is meant, and fails without a terminal.",
                    "write `docker.io/" + plan.image() + "`, or the registry that you mean.");
        }
        if (options.tokenSecret().isPresent()
                && !Pattern.matches(SECRET_NAME, options.tokenSecret().get())) {
            problems.add(
                    RunCodes.TOKEN_SECRET_NAME,
                    path.key("tokenSecret"),
                    "`targets.podman.tokenSecret` must be the name of a podman secret: letters, digits and `_.-`.",
                    "write a name that `podman secret ls` shows.");
        }
        if (options.restart() != Restart.NO) {
            problems.add(
                    RunCodes.PODMAN_RESTART_AT_BOOT,
                    path.key("restart"),
                    "podman itself starts no container after a boot.",
                    "enable `podman-restart.service`, or use the target `quadlet`.");
        }
    }

    @Override
    public List<Explanation> explanations() {
        return RunExplanations.ofPodman();
    }

    @Override
    public List<RenderedFile> write(Launch launch, RunOptions options) {
        return write(launch, options, Passages.ignored());
    }

    @Override
    public List<RenderedFile> write(Launch launch, RunOptions options, Passages passages) {
        return RunFiles.of(FILE_NAME, ENGINE, launch.plan(), options, passages);
    }

    private static final class Podman implements Engine {
        private static final String CDI_DEVICE = "--device=nvidia.com/gpu=";
        private static final String NUMBER = "[0-9]+";
        private static final String IMAGE_UID = "1000";

        @Override
        public String program() {
            return "podman";
        }

        @Override
        public String unmaskedSystemPaths() {
            return "unmask=ALL";
        }

        @Override
        public void addGpus(Gpus gpus, RunCommand.Flags flags) {
            if (gpus.count().isEmpty()) {
                flags.add(Aspect.GPUS, CDI_DEVICE + "all");
            }
            for (int i = 0; i < gpus.count().orElse(0); i++) {
                flags.add(Aspect.GPUS, CDI_DEVICE + i);
            }
        }

        /** Only its owner may read a token, so the secret belongs to the pilot's user, a number here. */
        @Override
        public void addTokenSecret(String secret, Mount token, String user, RunCommand.Flags flags) {
            String name = user.split(":", 2)[0];
            String uid = Pattern.matches(NUMBER, name) ? name : IMAGE_UID;
            flags.add(
                    RunPart.TOKEN_SECRET,
                    "--secret",
                    secret + ",target=" + token.target() + ",uid=" + uid + ",mode=0400");
        }
    }

    /** Made when it is first asked for: a short run for another target does without. */
    private static final class Declared {
        static final Section<RunOptions> OPTIONS = RunOptions.podmanSection();
    }
}
