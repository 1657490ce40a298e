package io.pilotconfig.cli;

import io.pilotconfig.compose.ComposeRenderer;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.docker.DockerRenderer;
import io.pilotconfig.docker.PodmanRenderer;
import io.pilotconfig.kubernetes.KubernetesRenderer;
import io.pilotconfig.quadlet.QuadletRenderer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

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

    /** What tells it from another version, with the Java that runs it; empty where it is not the whole class path. */
    static Optional<String> identity() {
        return isWholePath() ? identity(Path.of(System.getProperty("java.class.path"))) : Optional.empty();
    }

    static Optional<String> identity(Path jar) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(jar, BasicFileAttributes.class);
            return Optional.of(String.join(
                    " ",
                    jar.toAbsolutePath().toString(),
                    String.valueOf(attributes.fileKey()),
                    String.valueOf(attributes.size()),
                    attributes.lastModifiedTime().toString(),
                    System.getProperty("java.runtime.version")));
        } catch (IOException e) {
            return Optional.empty();
        }
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
