package io.pilotconfig.core.source;

import io.pilotconfig.core.diagnostic.Codes;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * A stream as UTF-8 text, without its byte order mark. Gives every character before a byte that is none, and fails at
 * that byte.
 */
final class Utf8Reader extends Reader {
    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).limit(0);
    private boolean begun;
    private boolean ended;
    private boolean broken;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (!chars.hasRemaining()) {
            decode();
        }
        if (!chars.hasRemaining()) {
            return -1;
        }
        int count = Math.min(length, chars.remaining());
        chars.get(into, from, count);
        return count;
    }

    private void decode() throws IOException {
        chars.clear();
        while (chars.position() == 0 && !broken && !ended) {
            fill();
            CoderResult result = decoder.decode(bytes, chars, ended);
            broken = result.isError();
        }
        chars.flip();
        if (!begun && chars.hasRemaining()) {
            begun = true;
            chars.position(chars.get(0) == BYTE_ORDER_MARK ? 1 : 0);
        }
        if (broken && !chars.hasRemaining()) {
            throw failure("This byte does not continue a UTF-8 text.");
        }
    }

    private void fill() throws IOException {
        boolean first = !begun && bytes.limit() == 0;
        bytes.compact();
        int count = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + count).flip();
        ended = count == 0;
        if (first && isWide(bytes.array(), bytes.limit())) {
            throw failure("This file is UTF-16.");
        }
    }

    private static SourceFailure failure(String message) {
        return new SourceFailure(Codes.ENCODING, message, "save the file as UTF-8.");
    }

    /** Whether a text is UTF-16 or UTF-32: by its byte order mark, or because its first character has a byte of zeros. */
    private static boolean isWide(byte[] bytes, int length) {
        return length > 1
                && ((bytes[0] == 0) != (bytes[1] == 0)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
