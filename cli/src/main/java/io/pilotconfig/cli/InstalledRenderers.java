package io.pilotconfig.cli;

import io.pilotconfig.compose.ComposeRenderer;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.docker.DockerRenderer;
import io.pilotconfig.docker.PodmanRenderer;
import io.pilotconfig.kubernetes.KubernetesRenderer;
import io.pilotconfig.quadlet.QuadletRenderer;
import java.io.File;
import java.util.List;

/**
 * The renderers that this process has. Where the command's jar is the whole class path there are its own and no others, so
 * they are made without a search, which would take a tenth of a short run.
 */
final class InstalledRenderers {
    private InstalledRenderers() {}

    /** All of them. */
    static Renderers find() {
        return isWholePath(System.getProperty("java.class.path", "")) ? Renderers.of(own()) : Renderers.installed();
    }

    /** Those of the command's jar. */
    static List<Renderer<?>> own() {
        return List.of(
                new ComposeRenderer(),
                new DockerRenderer(),
                new KubernetesRenderer(),
                new PodmanRenderer(),
                new QuadletRenderer());
    }

    /** Whether a class path is the command's jar alone; the empty one is that of a module path. */
    static boolean isWholePath(String classPath) {
        return classPath.endsWith("pilotconfig.jar") && !classPath.contains(File.pathSeparator);
    }
}
