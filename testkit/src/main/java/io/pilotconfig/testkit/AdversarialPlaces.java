package io.pilotconfig.testkit;

import io.pilotconfig.core.settings.HostMount;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The places of settings to which a nasty value can come. */
final class AdversarialPlaces {
    /** The place that takes every value that a program can be given. */
    static final String ENVIRONMENT = "environment";

    private static final Map<String, BiConsumer<PilotSettings.Builder, String>> PLACES = places();

    private AdversarialPlaces() {}

    /** By the name of each place, settings that are minimal but for the value there; whether core accepts it or not. */
    static Map<String, PilotSettings> settings(String value, Consumer<PilotSettings.Builder> further) {
        Map<String, PilotSettings> settings = new LinkedHashMap<>();
        PLACES.forEach((name, place) -> {
            PilotSettings.Builder builder =
                    PilotSettings.builder().site("CHTC").resource("CHTC-EP1").token("/etc/osg/ospool-ep.tkn");
            place.accept(builder, value);
            further.accept(builder);
            settings.put(name, builder.build());
        });
        return settings;
    }

    private static Map<String, BiConsumer<PilotSettings.Builder, String>> places() {
        Map<String, BiConsumer<PilotSettings.Builder, String>> places = new LinkedHashMap<>();
        places.put(ENVIRONMENT, (b, value) -> b.putEnvironment("MINE", value));
        places.put("startExpression", PilotSettings.Builder::startExpression);
        places.put("a string of startExpression", (b, value) -> b.startExpression("Owner == " + quoted(value)));
        places.put("attributes", (b, value) -> b.putAttribute("Mine", value));
        places.put("a string of attributes", (b, value) -> b.putAttribute("Mine", quoted(value)));
        places.put("the first word of command", PilotSettings.Builder::addCommand);
        places.put("a word of command", (b, value) -> b.addCommand("bash", value, "x"));
        places.put("entrypoint", PilotSettings.Builder::entrypoint);
        places.put("entrypoint's argument", (b, value) -> b.entrypoint("bash").addCommand(value));
        places.put("apparmor", PilotSettings.Builder::apparmor);
        addPaths(places);
        return places;
    }

    private static void addPaths(Map<String, BiConsumer<PilotSettings.Builder, String>> places) {
        places.put("a mount's source", (b, value) -> b.addMount(mount("/data/" + value, "/data")));
        places.put("a mount's target", (b, value) -> b.addMount(mount("/data", "/data/" + value)));
        places.put("workDir", (b, value) -> b.workDir("/" + value));
        places.put("attributesFile", (b, value) -> b.attributesFile("/" + value).putAttribute("Mine", "1"));
    }

    private static HostMount mount(String source, String target) {
        return HostMount.builder().source(source).target(target).build();
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\"", "\\\"") + "\"";
    }
}
