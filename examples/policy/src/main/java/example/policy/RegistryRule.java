package example.policy;

import io.pilotconfig.core.check.CheckRule;
import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.explain.Explanation;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.List;

/** Only images from our own registry are run. */
public final class RegistryRule implements CheckRule {
    private static final String REGISTRY = "registry.example.edu/";
    private static final Code FOREIGN_IMAGE =
            Code.error("example-foreign-image", "An image comes from registry.example.edu.");

    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (!settings.image().startsWith(REGISTRY)) {
            problems.add(
                    FOREIGN_IMAGE,
                    SettingPath.of("image"),
                    "`image` does not come from registry.example.edu.",
                    "write `" + REGISTRY + "osg-htc/ospool-ep:25-release`, our copy of OSG's image.");
        }
    }

    @Override
    public List<Explanation> explanations() {
        return List.of(new Explanation(
                FOREIGN_IMAGE,
                "Our machines reach no other registry: the pilot would not start.",
                "Example University, Rules for Containers, 3.2",
                "image: hub.osg-htc.org/osg-htc/ospool-ep:25-release",
                "image: registry.example.edu/osg-htc/ospool-ep:25-release"));
    }
}
