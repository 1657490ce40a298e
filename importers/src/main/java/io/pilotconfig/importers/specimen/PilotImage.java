package io.pilotconfig.importers.specimen;

import java.util.List;

/** The images of pilots, wherever they are kept. */
public final class PilotImage {
    private static final List<String> NAMES = List.of("osgvo-docker-pilot", "ospool-ep", "osg-pilot");

    private PilotImage() {}

    /** Whether an image is one, by its name. */
    public static boolean is(String image) {
        return NAMES.stream().anyMatch(image::contains);
    }
}
