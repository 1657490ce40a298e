package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Renderers;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandJarTest {
    @Test
    void hasTheRenderersThatASearchFinds() {
        assertThat(CommandJar.renderers().all())
                .extracting(Renderer::getClass)
                .isEqualTo(Renderers.installed().all().stream()
                        .map(Renderer::getClass)
                        .toList());
    }

    @Test
    void isToldFromAnotherBuildOfItself(@TempDir Path folder) throws IOException {
        Path jar = Files.writeString(folder.resolve("pilotconfig.jar"), "one");
        Optional<String> one = CommandJar.identity(jar);
        assertThat(one).isNotEmpty().isEqualTo(CommandJar.identity(jar));

        Files.setLastModifiedTime(jar, FileTime.fromMillis(1));
        Optional<String> touched = CommandJar.identity(jar);
        Files.writeString(jar, "three");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1));

        assertThat(List.of(one, touched, CommandJar.identity(jar))).doesNotHaveDuplicates();
        assertThat(CommandJar.identity(folder.resolve("missing.jar"))).isEmpty();
    }

    @Test
    void isTheWholeClassPathOnlyWhereItStandsAlone() {
        assertThat(CommandJar.isWholePath("/opt/pilotconfig/lib/pilotconfig.jar"))
                .isTrue();
        assertThat(CommandJar.isWholePath("pilotconfig.jar" + File.pathSeparator + "more.jar"))
                .isFalse();
        assertThat(CommandJar.isWholePath("more.jar" + File.pathSeparator + "pilotconfig.jar"))
                .isFalse();
        assertThat(CommandJar.isWholePath("classes")).isFalse();
        assertThat(CommandJar.isWholePath("")).isFalse();
    }
}
