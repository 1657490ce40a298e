package io.pilotconfig.core.fleet;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.source.Layers;
import io.pilotconfig.core.source.SourceText;
import io.pilotconfig.core.source.YamlPieces.Piece;
import java.util.List;

/**
 * Settings that one or all pilots of a fleet have.
 *
 * @param layer what stands there
 * @param path where in its file it stands
 * @param problems what is wrong with its form
 * @param places where that stands in it which every pilot is told
 */
record FleetLayer(Layers.Layer layer, SettingPath path, List<Diagnostic> problems, SharedPlaces places) {
    FleetLayer(Layers.Layer layer, SettingPath path, List<Diagnostic> problems) {
        this(layer, path, problems, new SharedPlaces());
    }

    static FleetLayer of(Piece piece, Mapping root, SettingPath path) {
        return new FleetLayer(new Layers.Layer(piece.source(), root), path, piece.problems());
    }

    SourceText source() {
        return layer.source();
    }

    Mapping root() {
        return (Mapping) layer.root();
    }

    /** Whether the file holds nothing else. */
    boolean isWholeFile() {
        return path.equals(SettingPath.ROOT);
    }

    Diagnostic inFleet(Diagnostic diagnostic) {
        return diagnostic.withPath(diagnostic.path().below(path));
    }
}
