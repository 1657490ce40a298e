package io.pilotconfig.cli;

import io.pilotconfig.core.fleet.FleetReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Everything that the findings and files of a fleet depend on, in few characters.
 *
 * @param fleet the fleet's file or directory
 * @param words what else there is: options, and what tells renderers and rules from those of another version
 */
record FleetDigest(Path fleet, List<String> words) {
    /**
     * Reads the files as they are now.
     *
     * @throws IOException if one cannot be read
     */
    String now() throws IOException {
        MessageDigest digest = sha256();
        try (DataOutputStream out =
                new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
            out.writeInt(words.size());
            for (String word : words) {
                write(word, out);
            }
            for (Path file : FleetReader.files(fleet)) {
                write(file.toString(), out);
                out.writeLong(Files.size(file));
                Files.copy(file, out);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    /** The digest of a text. */
    static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has it", e);
        }
    }
}
