package outside;

import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.docker.DockerRenderer;

final class OnePilot {
    private OnePilot() {}

    static String line(PilotSettings settings) {
        Launch launch = Launch.of(new SettingsChecker().check(settings).orThrow());
        return new DockerRenderer().render(launch).main().text();
    }
}
