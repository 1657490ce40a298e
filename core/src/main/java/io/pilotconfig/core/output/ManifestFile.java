package io.pilotconfig.core.output;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Iterator;
import java.util.Map;

/** The manifest as a file of JSON at the root of a tree, one pilot a line. */
final class ManifestFile {
    static final String NAME = ".pilotconfig.json";

    private static final String HEAD = "{\"pilotconfig\":1,\"pilots\":{";
    private static final String TAIL = "}}";
    private static final String TEMPORARY = TemporaryFile.name("manifest");

    private ManifestFile() {}

    /** Reads it into a manifest; false where it is damaged, and all that is not is read. */
    static boolean read(Folder root, Manifest manifest) throws IOException {
        try (BufferedReader lines = open(root, NAME)) {
            boolean sound = HEAD.equals(lines.readLine());
            String line = lines.readLine();
            while (sound && line != null && !line.equals(TAIL)) {
                sound = manifest.add(line.endsWith(",") ? line.substring(0, line.length() - 1) : line);
                line = lines.readLine();
            }
            return sound && line != null && lines.readLine() == null;
        } catch (NoSuchFileException e) {
            return true;
        }
    }

    static BufferedReader open(Folder root, String name) throws IOException {
        return new BufferedReader(
                new InputStreamReader(Channels.newInputStream(root.read(name)), StandardCharsets.ISO_8859_1));
    }

    /** Writes it in one step. */
    static void write(Folder root, Manifest manifest, boolean sync) throws IOException {
        SeekableByteChannel channel = root.create(TEMPORARY, PosixFilePermissions.fromString("rw-r--r--"));
        try (BufferedWriter out = new BufferedWriter(
                new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.US_ASCII))) {
            write(manifest, out);
            out.flush();
            if (sync && channel instanceof FileChannel file) {
                file.force(true);
            }
        }
        root.move(TEMPORARY, NAME);
    }

    private static void write(Manifest manifest, BufferedWriter out) throws IOException {
        out.write(HEAD);
        Iterator<Map.Entry<String, String>> entries =
                manifest.entries().entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, String> entry = entries.next();
            out.write("\n" + Manifest.line(entry.getKey(), entry.getValue()) + (entries.hasNext() ? "," : ""));
        }
        out.write("\n" + TAIL + "\n");
    }
}
