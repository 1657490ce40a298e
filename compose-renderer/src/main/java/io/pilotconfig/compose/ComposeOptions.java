package io.pilotconfig.compose;

import io.pilotconfig.core.section.Section;
import io.pilotconfig.core.section.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/** The options of a Compose file, under {@code targets.compose}. */
@OptionsStyle
@Value.Immutable
public interface ComposeOptions {
    /** The project's name; absent: as compose does, the name of the directory that the file is in. */
    Optional<String> project();

    /** The service's name. */
    default String service() {
        return "pilot";
    }

    /** When docker starts the pilot again. */
    default Restart restart() {
        return Restart.UNLESS_STOPPED;
    }

    /** Whether the token's file is a secret of the project instead of a mount: the pilot can then only read it. */
    default boolean tokenSecret() {
        return false;
    }

    /** How the machine attributes reach the pilot. */
    default AttributesDelivery attributes() {
        return AttributesDelivery.INLINE;
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The options of a service that is always there: started again whenever it ends. */
    static ComposeOptions defaults() {
        return builder().build();
    }

    /** Builds {@link ComposeOptions}. */
    final class Builder extends ImmutableComposeOptions.Builder {}

    /** The keys. */
    static Section<ComposeOptions> section() {
        return Section.of(ComposeOptions::builder, Builder::build)
                .key(
                        "project",
                        Shape.text(),
                        Builder::project,
                        "The name of the project. Absent: that of the directory that the file is in.")
                .key("service", Shape.text(), Builder::service, "The name of the service. Default: pilot.")
                .key(
                        "restart",
                        Shape.choice(Restart.class),
                        Builder::restart,
                        "When docker starts the pilot again. Default: unless-stopped.")
                .key(
                        "tokenSecret",
                        Shape.flag(),
                        Builder::tokenSecret,
                        "Whether the token is a secret of the project instead of a mount. Default: false.")
                .key(
                        "attributes",
                        Shape.choice(AttributesDelivery.class),
                        Builder::attributes,
                        "Whether the machine attributes are `inline` in the Compose file, or in the mounted `file` that attributesFile names. Default: inline.")
                .end();
    }
}
