package io.pilotconfig.core.generate;

import io.pilotconfig.core.output.WantedFile;
import io.pilotconfig.core.render.RenderedFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files of many pilots between rendering and writing, in little space. */
final class RenderingStore implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Spill spill;
    private final DataOutputStream out;
    private Bases bases = new Bases();

    RenderingStore() {
        this(new Spill());
    }

    RenderingStore(Spill spill) {
        this.spill = spill;
        this.out = new DataOutputStream(new BufferedOutputStream(spill, BUFFER));
    }

    /** Takes the files of a pilot. */
    interface Sink {
        void accept(String pilot, List<WantedFile> files);
    }

    /** The last file at each position, from which the next one there differs little. */
    private static final class Bases {
        private final Map<Integer, byte[]> last = new HashMap<>();

        byte[] get(int position) {
            return last.getOrDefault(position, new byte[0]);
        }

        void put(int position, byte[] file) {
            last.put(position, file);
        }
    }

    /** @throws UncheckedIOException if there is no room for them */
    void add(String pilot, List<RenderedFile> files) {
        try {
            write(pilot, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String pilot, List<RenderedFile> files) throws IOException {
        out.writeUTF(pilot);
        out.writeInt(files.size());
        for (int i = 0; i < files.size(); i++) {
            RenderedFile file = files.get(i);
            byte[] content = file.text().getBytes(StandardCharsets.UTF_8);
            out.writeUTF(file.name());
            out.writeBoolean(file.executable());
            FileDelta.write(bases.get(i), content, out);
            bases.put(i, content);
        }
    }

    /** Gives everything that was added, in that order. */
    void forEach(Sink sink) throws IOException {
        out.flush();
        bases = new Bases();
        DataInputStream in = new DataInputStream(new BufferedInputStream(spill.read(), BUFFER));
        while (true) {
            String pilot;
            try {
                pilot = in.readUTF();
            } catch (EOFException e) {
                return;
            }
            sink.accept(pilot, files(in));
        }
    }

    private List<WantedFile> files(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<WantedFile> files = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String name = in.readUTF();
            boolean executable = in.readBoolean();
            byte[] content = FileDelta.read(bases.get(i), in);
            bases.put(i, content);
            files.add(new WantedFile(name, content, executable));
        }
        return files;
    }

    @Override
    public void close() throws IOException {
        spill.close();
    }
}
