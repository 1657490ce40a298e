package io.pilotconfig.core.fleet;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.source.SourceText;
import io.pilotconfig.core.source.YamlPieces.Piece;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One run through a fleet: makes pilots of pieces, tells them apart by their names, and hands on those selected. */
final class FleetPass {
    private final FleetLayers shared;
    private final List<NamePattern> patterns;
    private final Consumer<FleetPilot> pilots;
    private final Consumer<Diagnostic> problems;
    private final PilotNames names = new PilotNames();
    private final BitSet matched = new BitSet();
    private int index;

    FleetPass(
            FleetLayers shared,
            List<NamePattern> patterns,
            Consumer<FleetPilot> pilots,
            Consumer<Diagnostic> problems) {
        this.shared = shared;
        this.patterns = patterns;
        this.pilots = pilots;
        this.problems = problems;
    }

    void report(Diagnostic problem) {
        problems.accept(problem);
    }

    List<SourceText> secretSources(FleetSource source) {
        return shared.below(source).stream().map(FleetLayer::source).toList();
    }

    /** A pilot under its name. */
    void pilot(FleetSource source, Piece piece, SettingPath path) {
        add(source, piece, path, path, piece.key());
    }

    /** A pilot in a file of its own. */
    void file(FleetSource source, Piece piece) {
        Scalar name = piece.value()
                .filter(Mapping.class::isInstance)
                .flatMap(root -> ((Mapping) root).get("name"))
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .orElseGet(() ->
                        new Scalar(source.file().baseName(), false, piece.key().span()));
        add(source, piece, SettingPath.ROOT, SettingPath.of("name"), name);
    }

    private void add(FleetSource source, Piece piece, SettingPath path, SettingPath pathOfName, Scalar named) {
        String name = named.text();
        Optional<Diagnostic> fault = PilotNames.fault(name, pathOfName);
        Optional<Diagnostic> other =
                names.add(name, pathOfName, source.file().name(), piece.source().firstLine());
        fault.or(() -> other).ifPresent(found -> report(piece.source().locate(found, named.span())));
        boolean twice = other.isPresent() && !other.get().code().equals(Codes.PILOT_NAME_CASE);
        Optional<Node> value = piece.value();
        if (value.isEmpty()) {
            piece.problems().forEach(found -> report(found.withPath(found.path().below(path))));
        } else if (!(value.get() instanceof Mapping) && !Mapping.isNull(value.get())) {
            String message = "The settings of a pilot must be a mapping, not "
                    + value.get().kind() + ".";
            report(piece.source()
                    .locate(
                            Diagnostic.of(Codes.WRONG_TYPE, path, message, "write them below its name, indented."),
                            value.get().span()));
        } else if (!twice && selects(name)) {
            pilots.accept(pilot(source, piece, path, name, fault.isEmpty()));
        }
        index += twice ? 0 : 1;
    }

    private FleetPilot pilot(FleetSource source, Piece piece, SettingPath path, String name, boolean named) {
        Mapping root = piece.value().orElseThrow() instanceof Mapping mapping
                        && !mapping.entries().isEmpty()
                ? mapping
                : new Mapping(Mapping.EMPTY.entries(), piece.key().span());
        FleetLayer own = FleetLayer.of(piece, root, path);
        List<FleetLayer> layers = new ArrayList<>(shared.above());
        layers.add(own);
        layers.addAll(shared.below(source));
        return new FleetPilot(
                name,
                named,
                index,
                new PilotSources(layers, shared.above().size(), piece.key().span()));
    }

    private boolean selects(String name) {
        boolean selected = patterns.isEmpty();
        for (int i = 0; i < patterns.size(); i++) {
            if (patterns.get(i).matches(name)) {
                matched.set(i);
                selected = true;
            }
        }
        return selected;
    }

    /** Says of each pattern that matched nothing that it did not. */
    void end() {
        for (int i = matched.nextClearBit(0); i < patterns.size(); i = matched.nextClearBit(i + 1)) {
            report(FleetOptions.nothingSelected(patterns.get(i), i));
        }
    }
}
