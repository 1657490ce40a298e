package io.pilotconfig.core.source;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.section.Span;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The bytes of a file as text.
 *
 * @param source the text, as far as it can be read
 * @param problem what is wrong with the bytes, at its place; empty where they are UTF-8
 */
public record Utf8Text(SourceText source, Optional<Diagnostic> problem) {
    /**
     * The bytes of a stream up to its end, or one more than there may be.
     *
     * @throws IOException if the stream cannot be read
     */
    public static byte[] beginning(InputStream in, int most) throws IOException {
        // Wrapped, for a FileInputStream on a pipe tries to seek when it is asked for many bytes at once.
        return new FilterInputStream(in) {}.readNBytes(most + 1);
    }

    /** The text of bytes that diagnostics call by a name. */
    public static Utf8Text decode(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        boolean wide = isWide(bytes);
        boolean wrong =
                wide || decoder.decode(ByteBuffer.wrap(bytes), chars, true).isError();
        SourceText source = new SourceText(name, chars.flip().toString());
        return new Utf8Text(source, wrong ? Optional.of(problem(source, wide)) : Optional.empty());
    }

    /** Whether a text is UTF-16 or UTF-32: by its byte order mark, or because its first character has a byte of zeros. */
    private static boolean isWide(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] == 0) != (bytes[1] == 0)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    }

    private static Diagnostic problem(SourceText readable, boolean wide) {
        int at = readable.text().codePointCount(0, readable.text().length());
        String message = wide ? "This file is UTF-16." : "This byte does not continue a UTF-8 text.";
        readable.silence();
        return readable.locate(
                Diagnostic.of(Codes.ENCODING, SettingPath.ROOT, message, "save the file as UTF-8."), new Span(at, at));
    }
}
