package io.pilotconfig.docker;

import io.pilotconfig.core.section.Section;
import io.pilotconfig.core.section.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/** The options of a {@code docker run} or {@code podman run} line, under {@code targets.docker} or {@code .podman}. */
@OptionsStyle
@Value.Immutable
public interface RunOptions {
    /** Whether the container gets a terminal, {@code -it}; absent: unless it is {@linkplain #detach detached}. */
    Optional<Boolean> interactive();

    /** Whether the container is removed when it ends, {@code --rm}; absent: unless it is {@linkplain #restart restarted}. */
    Optional<Boolean> remove();

    /** Whether the container runs in the background. */
    default boolean detach() {
        return false;
    }

    /** When the engine starts the container again. */
    default Restart restart() {
        return Restart.NO;
    }

    /** Whether the command stands on one line instead of one line per flag. */
    default boolean oneLine() {
        return false;
    }

    /** The podman secret that holds the token, instead of the mount of its file; podman only. */
    Optional<String> tokenSecret();

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The options of a line for hands: in the foreground, with a terminal, removed when it ends. */
    static RunOptions defaults() {
        return builder().build();
    }

    /** Builds {@link RunOptions}. */
    final class Builder extends ImmutableRunOptions.Builder {}

    /** The keys that docker and podman have in common. */
    static Section<RunOptions> dockerSection() {
        return declare().end();
    }

    /** The keys of podman. */
    static Section<RunOptions> podmanSection() {
        return declare()
                .key(
                        "tokenSecret",
                        Shape.text(),
                        Builder::tokenSecret,
                        "The podman secret that holds the token, instead of the mount of its file.")
                .end();
    }

    private static Section.Declaration<Builder, RunOptions> declare() {
        return Section.of(RunOptions::builder, Builder::build)
                .key(
                        "interactive",
                        Shape.flag(),
                        Builder::interactive,
                        "Whether the container gets a terminal, `-it`. Default: true, unless detached.")
                .key(
                        "remove",
                        Shape.flag(),
                        Builder::remove,
                        "Whether the container is removed when it ends, `--rm`. Default: true, unless restarted.")
                .key(
                        "detach",
                        Shape.flag(),
                        Builder::detach,
                        "Whether the container runs in the background. Default: false.")
                .key(
                        "restart",
                        Shape.choice(Restart.class),
                        Builder::restart,
                        "When the container is started again. Default: no.")
                .key(
                        "oneLine",
                        Shape.flag(),
                        Builder::oneLine,
                        "Whether the command stands on one line. Default: false.");
    }
}
