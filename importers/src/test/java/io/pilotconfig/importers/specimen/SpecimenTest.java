package io.pilotconfig.importers.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said twice of a container. */
class SpecimenTest {
    private static Specimen.Mount mount(String source) {
        return new Specimen.Mount(Scalar.of(source), Scalar.of("/data"), false, "", false, new Span(0, 0));
    }

    @Test
    void theLastProgramAndCommandStandAndMountsAndDevicesAddUp() {
        Specimen specimen = Specimen.of("docker")
                .with(Part.IMAGE, Scalar.of("one"))
                .with(Part.IMAGE, Scalar.of("two"))
                .entrypoint(List.of(Scalar.of("bash"), Scalar.of("-c")))
                .entrypoint(List.of(Scalar.of("sh")))
                .command(List.of(Scalar.of("sleep"), Scalar.of("1")))
                .command(List.of(Scalar.of("true")))
                .mount(mount("/a"))
                .mount(mount("/b"))
                .device(Scalar.of("/dev/fuse"))
                .device(Scalar.of("/dev/kvm"))
                .build();
        assertThat(specimen.part(Part.IMAGE)).contains(Scalar.of("two"));
        assertThat(specimen.entrypoint()).containsExactly(Scalar.of("sh"));
        assertThat(specimen.command()).containsExactly(Scalar.of("true"));
        assertThat(specimen.mounts()).containsExactly(mount("/a"), mount("/b"));
        assertThat(specimen.devices()).containsExactly(Scalar.of("/dev/fuse"), Scalar.of("/dev/kvm"));
    }
}
