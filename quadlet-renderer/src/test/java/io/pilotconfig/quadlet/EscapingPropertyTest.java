package io.pilotconfig.quadlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.launch.Aspect;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.render.Passages;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.testkit.AdversarialValues;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A value arrives through podman's generator and systemd as it is, or is refused; and only what would not arrive is. */
class EscapingPropertyTest {
    private static final LaunchPlan PLAN = LaunchPlan.of(PilotSettings.builder()
            .site("CHTC")
            .resource("CHTC-EP1")
            .token("/etc/osg/ospool-ep.tkn")
            .build());

    private static final int TRIES = 4000;

    @Property(tries = TRIES)
    void environment(@ForAll("texts") String text, @ForAll("versions") PodmanVersion version) {
        QuadletUnit unit = unit(ContainerKey.ENVIRONMENT, new QuadletUnit.Words(List.of("NAME=" + text)));

        check(unit, version, List.of("--env", "NAME=" + text));
    }

    @Property(tries = TRIES)
    void command(@ForAll("words") List<String> words, @ForAll("versions") PodmanVersion version) {
        check(unit(ContainerKey.EXEC, new QuadletUnit.Words(words)), version, words);
    }

    @Property(tries = TRIES)
    void podmanArguments(@ForAll("texts") String text, @ForAll("versions") PodmanVersion version) {
        List<String> words = List.of("--entrypoint", text);

        check(unit(ContainerKey.PODMAN_ARGS, new QuadletUnit.Words(words)), version, words);
    }

    @Property(tries = TRIES)
    void volume(@ForAll("texts") String text, @ForAll("versions") PodmanVersion version) {
        String volume = "/data/" + text + ":/data/" + text;

        check(unit(ContainerKey.VOLUME, new QuadletUnit.Line(volume, false)), version, List.of("-v", volume));
    }

    @Property(tries = TRIES)
    void seccompProfile(@ForAll("texts") String text, @ForAll("newVersions") PodmanVersion version) {
        check(
                unit(ContainerKey.SECCOMP_PROFILE, new QuadletUnit.Line(text, true)),
                version,
                List.of("--security-opt", "seccomp=" + text));
    }

    /** What takes a line may hold no control character, though podman would let some of them through. */
    private static void check(QuadletUnit unit, PodmanVersion version, List<String> words) {
        boolean refused = !UnitFaults.of(unit, PLAN).isEmpty();
        boolean arrives = read(unit, version).filter(words::equals).isPresent();
        boolean control = String.join("", words).chars().anyMatch(c -> c < ' ' || c == 0x7f);
        boolean line = unit.sections().get(0).entries().get(2).value() instanceof QuadletUnit.Line;

        if (line && control) {
            assertThat(refused).isTrue();
        } else if (arrives) {
            // A profile may be `;`: the word is longer then.
            assertThat(refused && !words.contains("seccomp=;")).isFalse();
        } else {
            assertThat(refused).isTrue();
        }
    }

    /** The words that stand for the key, between those that stand for the container's name and for its image. */
    private static Optional<List<String>> read(QuadletUnit unit, PodmanVersion version) {
        try {
            List<String> words = ReadBack.arguments(UnitWriter.write(unit, Passages.ignored()), version);
            boolean command = words.indexOf("IMAGE") < words.size() - 1;
            return Optional.of(
                    command
                            ? words.subList(words.indexOf("IMAGE") + 1, words.size())
                            : words.subList(words.indexOf("-d") + 1, words.size() - 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static QuadletUnit unit(ContainerKey key, QuadletUnit.Value value) {
        QuadletUnit.Entry image =
                new QuadletUnit.Entry(ContainerKey.IMAGE.word(), new QuadletUnit.Plain("IMAGE"), Aspect.IMAGE);
        QuadletUnit.Entry name =
                new QuadletUnit.Entry(ContainerKey.CONTAINER_NAME.word(), new QuadletUnit.Plain("name"), Aspect.NAME);
        return new QuadletUnit(List.of(new QuadletUnit.Section(
                "Container",
                UnitPart.CONTAINER,
                List.of(name, image, new QuadletUnit.Entry(key.word(), value, Aspect.COMMAND)))));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                AdversarialValues.mixtures(),
                Arbitraries.strings()
                        .withChars("%$\\\"'; \n\r\t\u0080\u0085\u00a0\ufdd0\ufffe\uffffnax{}[]#")
                        .ofMaxLength(8));
    }

    @Provide
    Arbitrary<List<String>> words() {
        return texts().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<PodmanVersion> versions() {
        return Arbitraries.of("4.4", "4.9", "5.0", "5.4", "5.5", "5.8").map(PodmanVersion::of);
    }

    /** Older ones leave double quotes at the ends. */
    @Provide
    Arbitrary<PodmanVersion> newVersions() {
        return Arbitraries.of("5.0", "5.4", "5.5", "5.8").map(PodmanVersion::of);
    }
}
