package io.pilotconfig.testkit;

import io.pilotconfig.core.section.Section;
import io.pilotconfig.core.section.Shape;

/** The options of a {@link PlainRenderer}. */
record PlainOptions(boolean loud) {
    static final Section<PlainOptions> SECTION = Section.of(Builder::new, Builder::build)
            .key("loud", Shape.flag(), Builder::loud, "capital letters; default false")
            .end();

    static final class Builder {
        private boolean loud;

        void loud(boolean value) {
            loud = value;
        }

        PlainOptions build() {
            return new PlainOptions(loud);
        }
    }
}
