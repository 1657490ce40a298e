package io.pilotconfig.consumers;

import java.util.LinkedHashMap;
import java.util.Map;

/** Settings as a tree, to be written as JSON: what a text block cannot hold. */
final class Settings {
    private Settings() {}

    /** The least settings for a pilot that runs by itself. */
    static Map<String, Object> least() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("site", "CHTC");
        settings.put("resource", "CHTC-EP1");
        settings.put("token", "/etc/osg/ospool-ep.tkn");
        settings.put("targets", Map.of("docker", Map.of("interactive", false), "podman", Map.of("interactive", false)));
        return settings;
    }

    /** The {@linkplain #least least} settings for the host of a test, and more, which may replace them. */
    static Map<String, Object> with(Workspace workspace, Map<String, ?> more) {
        Map<String, Object> settings = least();
        settings.put("token", workspace.path("token"));
        settings.putAll(more);
        return settings;
    }

    /** The {@linkplain #least least} settings and more. */
    static Map<String, Object> with(Map<String, ?> more) {
        Map<String, Object> settings = least();
        settings.putAll(more);
        return settings;
    }
}
