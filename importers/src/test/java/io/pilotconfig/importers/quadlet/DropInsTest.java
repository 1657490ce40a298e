package io.pilotconfig.importers.quadlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.importers.Companions;
import io.pilotconfig.importers.ImportOptions;
import io.pilotconfig.importers.specimen.ReadLaunch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Drop-ins, merged as quadlet 5.4.2 merges them. */
class DropInsTest {
    private static final String UNIT = "[Container]\nImage=i\nEnvironment=A=unit\nEnvironment=B=1\n";

    @Test
    void specialOnesHideBroaderOnesAndAllComeInTheOrderOfTheirNames() {
        ReadLaunch read = ReadLaunch.of(
                new QuadletReader(),
                "foo-bar.container",
                UNIT,
                Map.of(
                        "foo-bar.container.d/b.conf", "[Container]\nEnvironment=A=full-b\nEnvironment=F=full\n",
                        "foo-.container.d/a.conf", "[Container]\nEnvironment=A=trunc-a\nEnvironment=T=t\n",
                        "foo-.container.d/b.conf", "[Container]\nEnvironment=A=trunc-b\nEnvironment=TB=t\n",
                        "container.d/c.conf", "[Container]\nEnvironment=A=top-c\nVolume=/c:/c\n",
                        "container.d/0.conf", "[Container]\nEnvironment=\nEnvironment=Z=reset\n",
                        "container.d/README", "no drop-in"));
        assertThat(read.variables()).containsExactlyInAnyOrder("A=top-c", "F=full", "T=t", "Z=reset");
        assertThat(read.mounts()).containsExactly("/c:/c");
    }

    @Test
    void templatesHaveMoreDirectories() {
        assertThat(DropIns.directories(new UnitName("foo-bar@inst")))
                .containsExactly(
                        "foo-bar@inst.container.d",
                        "foo-bar@.container.d",
                        "foo-@.container.d",
                        "foo-.container.d",
                        "container.d");
        assertThat(DropIns.directories(new UnitName("foo@"))).containsExactly("foo@.container.d", "container.d");
        assertThat(DropIns.directories(new UnitName("@x")))
                .containsExactly("@x.container.d", "@.container.d", "container.d");
        assertThat(DropIns.directories(new UnitName("-a")))
                .containsExactly("-a.container.d", "-.container.d", "container.d");
    }

    @Test
    void whatIsWrongInADropInStandsAtTheSectionAndNamesIt() {
        ReadLaunch read = ReadLaunch.of(
                new QuadletReader(),
                "p.container",
                "# unit\n[Container]\nImage=i\nContainerName=p\n",
                Map.of("p.container.d/x.conf", "[Container]\nImgae=j\nbroken\nEnvironment=TOKEN=secret-text Q=\\q\n"));
        assertThat(read.places()).containsExactly("2:1 import-syntax", "2:1 import-unknown", "2:1 import-syntax");
        assertThat(read.messages())
                .contains("In `p.container.d/x.conf`: The line is neither a section")
                .contains("`Environment=` in `p.container.d/x.conf`")
                .doesNotContain("secret-text");
    }

    @Test
    void oneThatCannotBeReadIsAnError() {
        ReadLaunch read = ReadLaunch.of(
                new QuadletReader(),
                "p.container",
                "[Container]\nImage=i\nContainerName=p\n",
                ImportOptions.DEFAULTS.beside(new Companions() {
                    @Override
                    public Optional<String> text(String path) {
                        return Optional.empty();
                    }

                    @Override
                    public List<String> list(String directory) {
                        return directory.startsWith("p.") ? List.of("x.conf") : List.of();
                    }
                }));
        assertThat(read.places()).containsExactly("1:1 import-file");
    }
}
