package io.pilotconfig.core.fleet;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.SourceMap;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.core.source.Layers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where each setting of a pilot stands: in its own part of the fleet, in the defaults or outside. */
final class PilotSources implements SourceMap {
    private static final SettingPath NAME = SettingPath.of("name");
    private static final String MODE = "mode";

    private final Layers layers;
    private final List<FleetLayer> each;
    private final int own;
    private final Span key;
    private final boolean secretive;

    PilotSources(List<FleetLayer> each, int own, Span key) {
        this.layers = Layers.of(each.stream().map(FleetLayer::layer).toList(), own);
        this.each = each;
        this.own = own;
        this.key = key;
        this.secretive = each.stream().anyMatch(layer -> layer.source().hasSecrets());
    }

    /** The settings of the pilot as one tree. */
    Mapping merged() {
        return (Mapping) layers.merged();
    }

    /** What is wrong with the form of any of them. */
    List<Diagnostic> problems() {
        List<Diagnostic> problems = new ArrayList<>();
        each.forEach(layer -> problems.addAll(layer.problems()));
        return problems;
    }

    @Override
    public Diagnostic locate(Diagnostic diagnostic) {
        if (diagnostic.location().isPresent()) {
            return diagnostic;
        } else if (isOfKey(diagnostic.path())) {
            return each.get(own).source().locate(diagnostic, key);
        } else if (isInherited(diagnostic)) {
            return inherited(diagnostic);
        }
        int layer = layers.layerOf(diagnostic.path());
        // Where nothing is secret, what is said of a shared setting does not depend on the pilot.
        return layer == own || secretive
                ? layers.locate(diagnostic)
                : each.get(layer).places().locate(diagnostic, layers);
    }

    @Override
    public Optional<Location> find(SettingPath setting) {
        return layers.find(setting);
    }

    /** Whether a setting is the pilot's name, which is its key where the pilot is one of many in a file. */
    private boolean isOfKey(SettingPath path) {
        return path.equals(NAME) && !each.get(own).isWholeFile() && layers.isMissing(NAME);
    }

    /** Whether a key is reported that is right where it stands, but does not go with the pilot's own mode. */
    private boolean isInherited(Diagnostic diagnostic) {
        return diagnostic.code().equals(Codes.WRONG_MODE_KEY)
                && layers.layerOf(diagnostic.path()) > layers.layerOf(mode(diagnostic));
    }

    private static SettingPath mode(Diagnostic diagnostic) {
        return diagnostic.path().parent().orElseThrow().key(MODE);
    }

    private Diagnostic inherited(Diagnostic diagnostic) {
        Diagnostic origin = layers.locate(diagnostic);
        String key = diagnostic.path().last();
        String place = origin.location()
                .map(where -> where.file() + ":" + where.line())
                .orElseThrow();
        Diagnostic told = Diagnostic.ofKey(
                diagnostic.code(),
                diagnostic.path(),
                origin.message().replaceAll("\\.$", "") + ", and comes here from " + place + ".",
                "add `" + key + ": null` beside `mode`, which takes it away.");
        return layers.locate(told, mode(diagnostic));
    }

    /** Whether nothing is written for a setting. */
    boolean isMissing(SettingPath path) {
        return layers.isMissing(path);
    }

    /** Whether a diagnostic is about something in the pilot's own part of the fleet. */
    boolean isOwn(Diagnostic diagnostic) {
        return layerOf(diagnostic) == own;
    }

    /** Whether a setting is written in the pilot's own part of the fleet. */
    boolean isOwn(SettingPath path) {
        return !layers.isMissing(path) && layers.layerOf(path) == own;
    }

    /** The diagnostic with the path by which the whole fleet has the setting. */
    Diagnostic inFleet(Diagnostic diagnostic) {
        return each.get(layerOf(diagnostic)).inFleet(diagnostic);
    }

    private int layerOf(Diagnostic diagnostic) {
        if (isOfKey(diagnostic.path())) {
            return own;
        }
        return layers.layerOf(isInherited(diagnostic) ? mode(diagnostic) : diagnostic.path());
    }
}
