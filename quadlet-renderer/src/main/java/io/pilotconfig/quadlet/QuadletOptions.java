package io.pilotconfig.quadlet;

import io.pilotconfig.core.section.Section;
import io.pilotconfig.core.section.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/** The options of a quadlet, under {@code targets.quadlet}. */
@OptionsStyle
@Value.Immutable
public interface QuadletOptions {
    /** The podman that reads the quadlet; what its quadlets lack is said by {@code PodmanArgs}. */
    default PodmanVersion podmanVersion() {
        return PodmanVersion.DEFAULT;
    }

    /** Whether the quadlet belongs to an ordinary user's podman and systemd, not to the machine's. */
    default boolean rootless() {
        return false;
    }

    /** When systemd starts the pilot again. */
    default Restart restart() {
        return Restart.ALWAYS;
    }

    /** Whether the pilot starts with the machine, {@code [Install]}. */
    default boolean install() {
        return true;
    }

    /** Whether {@code podman auto-update} pulls newer images and restarts the pilot with them. */
    default boolean autoUpdate() {
        return false;
    }

    /** The podman secret that holds the token, instead of the mount of its file. */
    Optional<String> tokenSecret();

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The options of a service of the machine that runs for ever. */
    static QuadletOptions defaults() {
        return builder().build();
    }

    /** Builds {@link QuadletOptions}. */
    final class Builder extends ImmutableQuadletOptions.Builder {}

    /** The keys. */
    static Section<QuadletOptions> section() {
        return Section.of(QuadletOptions::builder, Builder::build)
                .key(
                        "podmanVersion",
                        PodmanVersion.SHAPE,
                        Builder::podmanVersion,
                        "The podman that reads the quadlet, 4.4 or newer. Default: " + PodmanVersion.DEFAULT + ".")
                .key(
                        "rootless",
                        Shape.flag(),
                        Builder::rootless,
                        "Whether the quadlet belongs to an ordinary user's podman. Default: false.")
                .key(
                        "restart",
                        Shape.choice(Restart.class),
                        Builder::restart,
                        "When systemd starts the pilot again, its `Restart=`. Default: always.")
                .key(
                        "install",
                        Shape.flag(),
                        Builder::install,
                        "Whether the pilot starts with the machine. Default: true.")
                .key(
                        "autoUpdate",
                        Shape.flag(),
                        Builder::autoUpdate,
                        "Whether `podman auto-update` renews the image. Default: false.")
                .key(
                        "tokenSecret",
                        Shape.text(),
                        Builder::tokenSecret,
                        "The podman secret that holds the token, instead of the mount of its file.")
                .end();
    }
}
