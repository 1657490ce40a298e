package io.pilotconfig.core.output;

import java.util.Locale;
import java.util.zip.CRC32;

/** By which we know a file again that we wrote: its length and a checksum. No defence against anybody who means it ill. */
final class Stamp {
    private Stamp() {}

    /** The stamp as text, without quotes and blanks. */
    static String of(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return content.length + "-" + Long.toHexString(sum.getValue()).toLowerCase(Locale.ROOT);
    }
}
