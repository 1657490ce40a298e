package io.pilotconfig.importers;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.SourceMap;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.source.Layers;
import io.pilotconfig.core.source.SourceText;
import java.util.Optional;

/** Where each setting stands in a launch configuration; pieces of a value stand where the value does. */
final class Places implements SourceMap {
    private final Layers layers;

    Places(SourceText source, Mapping tree) {
        this.layers = Layers.of(source, tree);
    }

    @Override
    public Diagnostic locate(Diagnostic diagnostic) {
        return layers.locate(new Diagnostic(
                diagnostic.code(),
                diagnostic.path(),
                diagnostic.part(),
                Optional.empty(),
                diagnostic.message(),
                diagnostic.hint(),
                diagnostic.location()));
    }

    @Override
    public Optional<Location> find(SettingPath setting) {
        return layers.find(setting);
    }
}
