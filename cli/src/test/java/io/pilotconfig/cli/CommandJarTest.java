package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Renderers;
import java.io.File;
import org.junit.jupiter.api.Test;

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
