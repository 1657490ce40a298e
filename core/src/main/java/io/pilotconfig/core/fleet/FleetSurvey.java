package io.pilotconfig.core.fleet;

import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.source.YamlPieces;
import io.pilotconfig.core.source.YamlPieces.Broken;
import io.pilotconfig.core.source.YamlPieces.Piece;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * What a file of a fleet holds, found before its pilots are read.
 *
 * @param hasPilots whether it has {@code pilots}
 * @param defaults its defaults
 */
record FleetSurvey(boolean hasPilots, Optional<FleetLayer> defaults) {
    static final String PILOTS = "pilots";
    static final String DEFAULTS = "defaults";

    /** Whether the file is one of many pilots, or of their defaults; otherwise it holds the settings of one pilot. */
    boolean isFleet() {
        return hasPilots || defaults.isPresent();
    }

    /** Looks through a file; no further than has to be. */
    static FleetSurvey of(FleetFile file) throws IOException {
        if (file.isTooLarge()) {
            return new FleetSurvey(true, Optional.empty());
        } else if (!ByteSearch.finds(file.open(), PILOTS, DEFAULTS)) {
            return new FleetSurvey(false, Optional.empty());
        }
        Found found = new Found(ByteSearch.finds(file.open(), DEFAULTS));
        try (FleetFile.Reading reading = file.read()) {
            found.look(reading.pieces());
        } catch (Broken e) {
            // What broke is reported when the pilots are read.
        }
        return new FleetSurvey(found.pilots, found.defaults);
    }

    private static final class Found {
        private final boolean mayHaveDefaults;
        private boolean pilots;
        private Optional<FleetLayer> defaults = Optional.empty();

        Found(boolean mayHaveDefaults) {
            this.mayHaveDefaults = mayHaveDefaults;
        }

        void look(YamlPieces pieces) throws IOException, Broken {
            if (!pieces.begin() || !pieces.enter()) {
                return;
            }
            for (Optional<Scalar> key = pieces.key(); key.isPresent() && !isDone(); key = pieces.key()) {
                pilots |= key.get().text().equals(PILOTS);
                if (isDone()) {
                    return;
                } else if (key.get().text().equals(PILOTS) && pieces.enter()) {
                    skip(pieces);
                } else {
                    look(pieces.value(key.get()));
                }
            }
        }

        private boolean isDone() {
            return pilots && (defaults.isPresent() || !mayHaveDefaults);
        }

        private static void skip(YamlPieces pieces) throws IOException, Broken {
            for (Optional<Scalar> key = pieces.key(); key.isPresent(); key = pieces.key()) {
                pieces.value(key.get());
            }
        }

        private void look(Piece piece) {
            if (piece.key().text().equals(DEFAULTS) && defaults.isEmpty()) {
                Mapping root = piece.value()
                        .filter(Mapping.class::isInstance)
                        .map(Mapping.class::cast)
                        .orElse(new Mapping(Map.of(), piece.key().span()));
                defaults = Optional.of(FleetLayer.of(piece, root, SettingPath.of(DEFAULTS)));
            }
        }
    }
}
