package io.pilotconfig.core.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotconfig.core.Checks;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.settings.PilotSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A settings file is UTF-8, of 1 MiB at most, and comes from a file or a stream. */
class EncodingTest {
    private static final String UTF_16 = "1:1 error[encoding] : This file is UTF-16. (save the file as UTF-8.)";

    private static final SettingsReader READER = new SettingsReader();

    static Stream<Arguments> utf16() {
        return Stream.of(
                Arguments.of(new byte[] {(byte) 0xFE, (byte) 0xFF}, UTF_16BE),
                Arguments.of(new byte[] {(byte) 0xFF, (byte) 0xFE}, UTF_16LE),
                Arguments.of(new byte[0], UTF_16BE),
                Arguments.of(new byte[0], UTF_16LE));
    }

    @ParameterizedTest
    @MethodSource("utf16")
    void utf16IsNamedWithAndWithoutByteOrderMark(byte[] mark, Charset charset) throws IOException {
        byte[] text = Checks.QUIET.getBytes(charset);
        byte[] file = new byte[mark.length + text.length];
        System.arraycopy(mark, 0, file, 0, mark.length);
        System.arraycopy(text, 0, file, mark.length, text.length);
        assertThat(Checks.lines(problems(file))).isEqualTo(UTF_16);
    }

    @Test
    void latin1IsShownAtTheFirstByteThatIsNotUtf8() throws IOException {
        assertThat(Checks.lines(problems("site: CHTC\nname: 😀 Universität".getBytes(UTF_8))))
                .isEmpty();
        assertThat(Checks.lines(problems("site: CHTC\nname: Universität\n".getBytes(ISO_8859_1))))
                .isEqualTo(
                        "2:16 error[encoding] : This byte does not continue a UTF-8 text. (save the file as UTF-8.)");
    }

    @Test
    void aCharacterThatIsCutOffIsShownAtItsPlace() throws IOException {
        byte[] whole = "name: 😀".getBytes(UTF_8);
        assertThat(Checks.lines(problems(java.util.Arrays.copyOf(whole, whole.length - 1))))
                .isEqualTo("1:7 error[encoding] : This byte does not continue a UTF-8 text. (save the file as UTF-8.)");
    }

    @Test
    void noLineOfAWronglyEncodedFileIsShown() throws IOException {
        byte[] file = "environment: {TOKEN: secret-ä}".getBytes(ISO_8859_1);
        assertThat(Checks.text(problems(file))).doesNotContain("secret");
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheText() throws IOException {
        byte[] file = ("\uFEFF" + Checks.with("squid: x y")).getBytes(UTF_8);
        assertThat(problems(file)).isEmpty();
        assertThat(Checks.codes(Checks.problems("\uFEFFsquidd: 1\n" + Checks.QUIET)))
                .containsExactly("unknown-key squidd");
        assertThat(Checks.problems("\uFEFFsquidd: 1\n" + Checks.QUIET)
                        .get(0)
                        .location()
                        .orElseThrow())
                .hasToString("site.yaml:1:1");
    }

    @Test
    void aFileOfOneMebibyteIsRead() throws IOException {
        assertThat(READER.read("x", stream(padded(SettingsReader.MOST_BYTES))).settings())
                .map(PilotSettings::site)
                .contains("CHTC");
    }

    @Test
    void aLargerFileIsRefusedWithoutReadingOn() throws IOException {
        byte[] file = padded(SettingsReader.MOST_BYTES + 10);
        InputStream stream = stream(file);
        assertThat(Checks.lines(READER.read("x", stream).diagnostics()))
                .isEqualTo("1:1 error[file-too-large] : A settings file may have 1 MiB at most."
                        + " (check that this is the right file.)");
        assertThat(stream.available()).isEqualTo(9);
    }

    @Test
    void aLargerTextIsRefusedLikeAFile() {
        assertThat(Checks.codes(READER.read("x", new String(new char[SettingsReader.MOST_BYTES + 1]))
                        .diagnostics()))
                .containsExactly("file-too-large ");
    }

    @Test
    void aFileIsNamedAsThePersonNamedIt(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("site.yaml"), "squidd: 1");
        assertThat(READER.read(file).diagnostics().get(0).location().orElseThrow())
                .hasToString(file + ":1:1");
    }

    @Test
    void aFileThatCannotBeReadIsNoDiagnostic(@TempDir Path directory) {
        assertThatThrownBy(() -> READER.read(directory.resolve("absent.yaml"))).isInstanceOf(NoSuchFileException.class);
    }

    private static byte[] padded(int length) {
        byte[] file = Checks.QUIET.getBytes(UTF_8);
        int end = file.length;
        file = java.util.Arrays.copyOf(file, length);
        java.util.Arrays.fill(file, end, length, (byte) '\n');
        return file;
    }

    private static List<Diagnostic> problems(byte[] file) throws IOException {
        return READER.read("site.yaml", stream(file)).diagnostics().stream()
                .filter(problem -> !problem.code().id().equals("missing-key"))
                .toList();
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
