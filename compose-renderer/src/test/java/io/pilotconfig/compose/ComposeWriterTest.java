package io.pilotconfig.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.Aspect;
import io.pilotconfig.core.launch.Device;
import io.pilotconfig.core.launch.Mount;
import io.pilotconfig.core.launch.ResourceLimits;
import io.pilotconfig.core.launch.Variable;
import io.pilotconfig.core.render.Passages;
import io.pilotconfig.testkit.AdversarialValues;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever text stands anywhere, compose reads that text. */
class ComposeWriterTest {
    private static final SettingPath SETTING = SettingPath.of("site");
    private static final ResourceLimits UNLIMITED =
            new ResourceLimits(OptionalInt.empty(), OptionalLong.empty(), OptionalInt.empty(), OptionalInt.empty());

    @Property(tries = 5_000)
    void everyTextArrivesInEveryPlace(
            @ForAll("texts") String text, @ForAll("texts") String other, @ForAll("names") String name) {
        Map<String, Object> document =
                ComposeModel.load(ComposeWriter.write(project(text, other, name), Passages.ignored()));

        assertThat(document.get("name")).isEqualTo(text);
        assertThat(at(document, "secrets", "token")).isEqualTo(Map.of("file", text));
        assertThat(at(document, "configs", "attributes")).isEqualTo(Map.of("content", other));
        Map<String, Object> service = at(document, "services", name);
        assertThat(service)
                .containsEntry("container_name", other)
                .containsEntry("image", text)
                .containsEntry("user", other)
                .containsEntry("entrypoint", List.of(text))
                .containsEntry("command", List.of(text, other, text))
                .containsEntry("security_opt", List.of(other, text))
                .containsEntry("devices", List.of(text))
                .containsEntry("environment", Map.of(name, text))
                .containsEntry("secrets", List.of(Map.of("source", "token", "target", other)))
                .containsEntry("configs", List.of(Map.of("source", "attributes", "target", text)));
        assertThat(service.get("volumes"))
                .isEqualTo(List.of(Map.of(
                        "type", "bind", "source", text, "target", other, "bind", Map.of("create_host_path", false))));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                AdversarialValues.mixtures(),
                AdversarialValues.texts(),
                Arbitraries.strings().withChars("$\\\"{}:- ax").ofMaxLength(12));
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> words = Arbitraries.of("y", "NO", "null", "_", "on", "True", "Infinity", "x".repeat(3_000));
        return Arbitraries.oneOf(
                words, Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(20));
    }

    private static ComposeProject project(String text, String other, String name) {
        return new ComposeProject(
                Optional.of(text),
                name,
                service(text, other, name),
                Map.of("token", text),
                Map.of("attributes", other));
    }

    private static ComposeService service(String text, String other, String name) {
        return new ComposeService(
                other,
                text,
                Optional.empty(),
                Restart.NO,
                0,
                other,
                Optional.of(text),
                List.of(text, other, text),
                false,
                List.of(
                        new ComposeService.SecurityOption(Aspect.SECCOMP, other),
                        new ComposeService.SecurityOption(Aspect.APPARMOR, text)),
                List.of(new Device(text, SETTING)),
                List.of(new Variable(name, text, SETTING)),
                List.of(new Mount(Mount.Role.FURTHER, text, other, false, false, false, SETTING)),
                List.of(new ComposeService.Grant("token", other)),
                List.of(new ComposeService.Grant("attributes", text)),
                UNLIMITED,
                Optional.empty());
    }

    private static Map<String, Object> at(Map<String, Object> document, String key, String name) {
        return ComposeModel.mapping(ComposeModel.mapping(document.get(key)).get(name));
    }
}
