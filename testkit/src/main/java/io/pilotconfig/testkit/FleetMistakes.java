package io.pilotconfig.testkit;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.SettingPath;
import java.util.List;

/** Fleet files that something is wrong with. */
final class FleetMistakes {
    private static final SettingPath PILOTS = SettingPath.of("pilots");
    private static final SettingPath PILOT = PILOTS.key("ep1");
    private static final SettingPath NAME = SettingPath.of("name");
    private static final String DEFAULTS = "defaults: { site: CHTC, token: /etc/osg/ospool-ep.tkn }\n";

    private FleetMistakes() {}

    /** The settings as the second of three pilots; its name is its key, and any other name a mistake by itself. */
    static BrokenSettings aroundPilot(BrokenSettings broken) {
        boolean flow = broken.text().startsWith("{");
        String text = flow
                ? "{\"pilots\": {\"ep0\": {},\n\"ep1\": " + broken.text() + "\n, \"ep2\": {}}}"
                : "pilots:\n  ep0: {}\n  ep1:\n" + broken.text().indent(4) + "  ep2: {}\n";
        return new BrokenSettings(
                text, broken.mistakes().stream().map(FleetMistakes::ofPilot).toList());
    }

    private static Mistake ofPilot(Mistake mistake) {
        Code code = mistake.path().equals(NAME) ? Codes.PILOT_NAME_DIFFERS : mistake.code();
        return new Mistake(mistake.name(), code, mistake.path().below(PILOT), mistake.written());
    }

    static List<BrokenSettings> ofFleet() {
        return List.of(
                fleet("no pilots", Codes.FLEET_EMPTY, PILOTS, "", DEFAULTS + "pilots: {}\n"),
                fleet("unknown key", Codes.UNKNOWN_KEY, SettingPath.of("pilot"), "pilot", DEFAULTS + """
                        pilots: { ep1: { resource: CHTC-EP1 } }
                        pilot: {}
                        """),
                fleet("name that leads out", Codes.PILOT_NAME, PILOTS.key("../ep1"), "../ep1", DEFAULTS + """
                        pilots: { ../ep1: { resource: CHTC-EP1 } }
                        """),
                fleet("two names", Codes.PILOT_NAME_DIFFERS, PILOT.key("name"), "other", DEFAULTS + """
                        pilots: { ep1: { name: other, resource: CHTC-EP1 } }
                        """),
                fleet("pilot twice", Codes.DUPLICATE_KEY, PILOT, "ep1", DEFAULTS + """
                        pilots:
                          ep1: { resource: CHTC-EP1 }
                          ep1: { resource: CHTC-EP2 }
                        """),
                fleet(
                        "mistake in the defaults",
                        Codes.HOST_PATH,
                        SettingPath.of("defaults", "workDir"),
                        "scratch",
                        """
                        defaults: { site: CHTC, token: /etc/osg/ospool-ep.tkn, workDir: scratch }
                        pilots: { ep1: { resource: CHTC-EP1 } }
                        """));
    }

    private static BrokenSettings fleet(String name, Code code, SettingPath path, String written, String text) {
        return new BrokenSettings(text, List.of(new Mistake(name, code, path, written)));
    }
}
