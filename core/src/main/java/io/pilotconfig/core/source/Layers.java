package io.pilotconfig.core.source;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.SourceMap;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Trees that lie over each other, the uppermost first: mappings are merged, everything else is replaced. Knows the tree
 * as a whole, and for each setting which layer it comes from and where it stands there.
 */
public final class Layers implements SourceMap {
    private final List<Layer> layers;
    private final int home;

    /**
     * One of the trees.
     *
     * @param source the text that it was made of
     * @param root what was made of it
     */
    public record Layer(SourceText source, Node root) {}

    /** Something in one of the layers, with its key if it has one; or what a person sees who looks for what is missing. */
    private record Found(int layer, Node node, Optional<Scalar> key, boolean missing) {}

    private Layers(List<Layer> layers, int home) {
        this.layers = layers;
        this.home = home;
    }

    /**
     * Layers, the uppermost first.
     *
     * @param home the layer that a person adds missing keys to
     */
    public static Layers of(List<Layer> layers, int home) {
        return new Layers(List.copyOf(layers), home);
    }

    /** A tree with nothing below it. */
    public static Layers of(SourceText source, Node root) {
        return new Layers(List.of(new Layer(source, root)), 0);
    }

    /** The layers as one tree. */
    public Node merged() {
        Node merged = layers.get(layers.size() - 1).root;
        for (int i = layers.size() - 2; i >= 0; i--) {
            merged = over(layers.get(i).root, merged);
        }
        return merged;
    }

    private static Node over(Node upper, Node lower) {
        if (!(upper instanceof Mapping above) || !(lower instanceof Mapping below)) {
            return upper;
        }
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>(below.entries());
        above.entries()
                .forEach((key, entry) -> entries.merge(
                        key, entry, (old, own) -> new Mapping.Entry(own.key(), over(own.value(), old.value()))));
        return new Mapping(entries, above.span());
    }

    @Override
    public Diagnostic locate(Diagnostic diagnostic) {
        return diagnostic.location().isPresent()
                ? diagnostic
                : locate(diagnostic, lookUp(diagnostic.path()), diagnostic);
    }

    /** The diagnostic at the place of another setting than its own. */
    public Diagnostic locate(Diagnostic diagnostic, SettingPath place) {
        return locate(diagnostic, lookUp(place), Diagnostic.of(diagnostic.code(), place, "", ""));
    }

    private Diagnostic locate(Diagnostic diagnostic, Found found, Diagnostic wanted) {
        Node node = wanted.part() == Diagnostic.Part.KEY && found.key.isPresent() ? found.key.get() : found.node;
        SourceText source = layers.get(found.layer).source;
        Diagnostic masked = diagnostic;
        for (Layer layer : layers) {
            masked = layer.source == source ? masked : layer.source.mask(masked);
        }
        return source.locate(
                masked,
                node instanceof Scalar scalar
                        ? wanted.stretch()
                                .map(piece -> source.span(scalar, piece))
                                .orElse(scalar.span())
                        : node.span());
    }

    @Override
    public Optional<Location> find(SettingPath setting) {
        Found found = lookUp(setting);
        return found.missing || Mapping.isNull(found.node)
                ? Optional.empty()
                : Optional.of(layers.get(found.layer).source.place(found.node.span()));
    }

    /** Whether nothing is written for a setting. */
    public boolean isMissing(SettingPath path) {
        return lookUp(path).missing;
    }

    /** The layer that a setting comes from; for one that is missing, that of the mapping that lacks it. */
    public int layerOf(SettingPath path) {
        return lookUp(path).layer;
    }

    private Found lookUp(SettingPath path) {
        List<Found> at = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            at.add(new Found(i, layers.get(i).root, Optional.empty(), false));
        }
        for (Object step : path.steps()) {
            List<Found> below = below(at, step);
            if (below.isEmpty()) {
                return firstKey(at);
            }
            at = below;
        }
        return at.get(0);
    }

    /** What stands under a step, as far as it is merged. */
    private static List<Found> below(List<Found> at, Object step) {
        List<Found> below = new ArrayList<>();
        for (Found found : at) {
            Optional<Found> next = next(found, step);
            boolean merges = next.isPresent() && next.get().node instanceof Mapping;
            if (next.isPresent() && (merges || below.isEmpty())) {
                below.add(next.get());
            }
            if (next.isPresent() && !merges) {
                break;
            }
        }
        return below;
    }

    private static Optional<Found> next(Found found, Object step) {
        if (found.node instanceof Mapping mapping && step instanceof String name) {
            return Optional.ofNullable(mapping.entries().get(name))
                    .map(entry -> new Found(found.layer, entry.value(), Optional.of(entry.key()), false));
        }
        return found.node instanceof Sequence list
                        && step instanceof Integer n
                        && n < list.items().size()
                ? Optional.of(new Found(found.layer, list.items().get(n), Optional.empty(), false))
                : Optional.empty();
    }

    /** The first key of a mapping that lacks something: where a person would look for it. */
    private Found firstKey(List<Found> at) {
        Found mapping =
                at.stream().filter(found -> found.layer >= home).findFirst().orElse(at.get(0));
        Node shown =
                mapping.node instanceof Mapping entries && !entries.entries().isEmpty()
                        ? entries.entries().values().iterator().next().key()
                        : mapping.node;
        return new Found(mapping.layer, shown, Optional.empty(), true);
    }
}
