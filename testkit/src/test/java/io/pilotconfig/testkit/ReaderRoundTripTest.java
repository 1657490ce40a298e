package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.read.ReadSettings;
import io.pilotconfig.core.read.SettingsReader;
import io.pilotconfig.core.settings.PilotSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is written in any style is read as it was meant. */
class ReaderRoundTripTest {
    private final SettingsReader reader = new SettingsReader();

    @Property(tries = 3000)
    void settingsAreReadAsTheyWereWritten(@ForAll("texts") SettingsText written) {
        check(written.settings(), written.text());
    }

    @Property(tries = 500)
    void bytesAreReadAsText(@ForAll("texts") SettingsText written) throws IOException {
        byte[] bytes = written.text().getBytes(StandardCharsets.UTF_8);
        ReadSettings read = reader.read("site.yaml", new ByteArrayInputStream(bytes));
        assertThat(read.settings()).contains(written.settings());
    }

    @Property(tries = 200)
    void aByteOrderMarkIsLeftOut(@ForAll("texts") SettingsText written) {
        check(written.settings(), "\ufeff" + written.text());
    }

    /** A test per style and value of the catalogue. */
    @TestFactory
    Stream<DynamicTest> adversarialValueIsReadAsItWasWritten() {
        return Stream.of(TextStyle.values())
                .flatMap(style -> AdversarialValues.all().stream()
                        .map(value -> DynamicTest.dynamicTest(style + ": " + value.name(), () -> check(value, style))));
    }

    private void check(AdversarialValue value, TextStyle style) {
        PilotSettings settings = PilotSettings.builder()
                .site("CHTC")
                .resource("CHTC-EP1")
                .token("/etc/osg/ospool-ep.tkn")
                .addCommand("bash", value.text(), "")
                .putEnvironment("FIRST", value.text())
                .putEnvironment("LAST", value.text())
                .build();
        check(settings, SettingsWriter.write(settings, style));
    }

    private void check(PilotSettings settings, String text) {
        ReadSettings read = reader.read("site.yaml", text);
        assertThat(read.diagnostics()).as(text).isEmpty();
        assertThat(read.settings()).as(text).contains(settings);
    }

    @Provide
    Arbitrary<SettingsText> texts() {
        return SettingsArbitraries.texts();
    }
}
