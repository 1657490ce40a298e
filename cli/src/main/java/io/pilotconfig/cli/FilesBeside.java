package io.pilotconfig.cli;

import io.pilotconfig.importers.Companions;
import io.pilotconfig.importers.Importers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files beside a launch configuration: relative to its directory, regular ones, of a size that it may have itself. */
final class FilesBeside implements Companions {
    private final Path directory;

    FilesBeside(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        this.directory = absolute.resolveSibling("");
    }

    @Override
    public Optional<String> text(String path) {
        try {
            Path file = directory.resolve(path);
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(Importers.MOST_BYTES + 1);
                return bytes.length > Importers.MOST_BYTES ? Optional.empty() : Optional.of(decode(bytes));
            }
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    @Override
    public Optional<String> directory() {
        return Optional.of(directory.toString());
    }

    @Override
    public List<String> list(String path) {
        try (Stream<Path> files = Files.list(directory.resolve(path))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }
}
