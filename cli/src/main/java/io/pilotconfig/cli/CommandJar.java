package io.pilotconfig.cli;

import io.pilotconfig.compose.ComposeRenderer;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.docker.DockerRenderer;
import io.pilotconfig.docker.PodmanRenderer;
import io.pilotconfig.kubernetes.KubernetesRenderer;
import io.pilotconfig.quadlet.QuadletRenderer;
import java.io.File;
import java.util.List;

/**
 * The command's own jar. Where it is the whole class path, its renderers and rules are all that there are, and no search
 * for others is needed, which would take a tenth of a short run.
 */
final class CommandJar {
    private static final String NAME = "pilotconfig.jar";

    private CommandJar() {}

    /** Whether this process has no other classes. */
    static boolean isWholePath() {
        return isWholePath(System.getProperty("java.class.path", ""));
    }

    static boolean isWholePath(String classPath) {
        return classPath.endsWith(NAME) && !classPath.contains(File.pathSeparator);
    }

    /** The renderers in it. */
    static Renderers renderers() {
        return Renderers.of(List.of(
                new ComposeRenderer(),
                new DockerRenderer(),
                new KubernetesRenderer(),
                new PodmanRenderer(),
                new QuadletRenderer()));
    }
}
