package io.pilotconfig.importers.settle;

import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.pilot.FurtherVariables;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.Specimen.Variable;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is done otherwise today (history of osgvo-docker-pilot and of the package ospool-ep). */
final class Modern {
    /** Where OSG's packages have the token. */
    static final String TOKEN_FILE = "/etc/osg/ospool-ep.tkn";

    static final String TOKEN_SEEN =
            "The token is given in the environment, for everyone to see who lists the containers.";

    private static final String REPOSITORY = "hub.osg-htc.org/osg-htc/ospool-ep";
    private static final Set<String> OLD_REPOSITORIES = Set.of(
            "opensciencegrid/osgvo-docker-pilot",
            "docker.io/opensciencegrid/osgvo-docker-pilot",
            "index.docker.io/opensciencegrid/osgvo-docker-pilot",
            "hub.opensciencegrid.org/opensciencegrid/osgvo-docker-pilot",
            "hub.opensciencegrid.org/osg-htc/ospool-ep");
    private static final Set<String> DIRECTORY_KEYS = Set.of("WORKER_TEMP_DIR", "WORK_TEMP_DIR");

    private Modern() {}

    /** Compiled when an image is modernized. */
    private static final class Tags {
        static final Pattern FORM = Pattern.compile("(?:(?<series>[0-9.]+)-)?(?:el[89]-|al8-)?(?<cuda>cuda_[0-9_]+-)?"
                + "(?<channel>release|testing|development)?(?:latest)?");
    }

    /** The name that an image has today; empty for one that has not changed, is pinned, or is not OSG's. */
    static Optional<String> image(String image) {
        int colon = image.lastIndexOf(':');
        boolean tagged = colon > image.lastIndexOf('/');
        String repository = tagged ? image.substring(0, colon) : image;
        String tag = tagged ? image.substring(colon + 1) : "latest";
        Matcher form = Tags.FORM.matcher(tag);
        if (!OLD_REPOSITORIES.contains(repository) || !form.matches()) {
            return Optional.empty();
        }
        String series = "24".equals(form.group("series")) ? "24" : "25";
        String cuda = form.group("cuda") == null ? "" : "cuda_11_8_0-";
        String channel = form.group("channel") == null || !cuda.isEmpty() ? "release" : form.group("channel");
        return Optional.of(REPOSITORY + ":" + series + "-" + cuda + channel);
    }

    /** Does what is done today instead of a variable; false for one that is of today. */
    static boolean variable(Variable variable, Specimen specimen, Draft draft, Findings findings) {
        String name = variable.name().text();
        if (name.equals(FurtherVariables.OLD_NO_PID_NAMESPACES)) {
            noPidNamespaces(variable, specimen, draft, findings);
        } else if (DIRECTORY_KEYS.contains(name) && !variable.value().text().isBlank()) {
            directory(variable, specimen, draft, findings);
        } else if (FurtherVariables.removalOf(name).isPresent()) {
            String month = FurtherVariables.removalOf(name).get();
            say(variable, "has no effect in images since " + month + ".", "it is left out.", findings);
        } else {
            return false;
        }
        return true;
    }

    /** The old name has no effect, so the new one counts where both are set. */
    private static void noPidNamespaces(Variable variable, Specimen specimen, Draft draft, Findings findings) {
        String today = Variables.NO_PID_NAMESPACES;
        boolean both = specimen.variables().stream()
                .anyMatch(other -> other.name().text().equals(today));
        if (both) {
            say(variable, "has another name today, which is set as well.", "it is left out.", findings);
            return;
        }
        draft.put(variable.value(), variable.name().span(), "environment", today);
        draft.tell("variable " + today);
        say(variable, "has another name today.", "`" + today + "` is written.", findings);
    }

    /** The package's key for the scratch directory, which nothing reads in the container. */
    private static void directory(Variable variable, Specimen specimen, Draft draft, Findings findings) {
        if (MountSettler.sourceOf(Paths.SCRATCH, specimen).isPresent()) {
            say(variable, "is not read by the pilot, whose scratch directory is mounted.", "it is left out.", findings);
            return;
        }
        draft.tell("mount " + Paths.SCRATCH);
        draft.put(variable.value(), "workDir");
        draft.remark(
                SettingPath.of("workDir"),
                "From " + variable.name().text() + ", which the pilot itself does not read.");
        say(variable, "is not read by the pilot.", "`workDir` is written.", findings);
    }

    /** A file in place of the token's text: the one that is mounted, which the variable overruled. */
    static void token(Variable variable, Specimen specimen, Draft draft, Findings findings) {
        String file =
                MountSettler.sourceOf(Paths.TOKEN, specimen).map(Scalar::text).orElse(TOKEN_FILE);
        draft.put(file, variable.name().span(), "token");
        draft.remark(SettingPath.of("token"), "Put the token there; it was in the environment, as TOKEN.");
        findings.add(
                ImportCodes.OLD,
                SettingPath.of("token"),
                variable.name().span(),
                TOKEN_SEEN,
                "put it into " + Visible.of(file) + ", readable for the pilot's user only, and have it renewed.");
    }

    private static void say(Variable variable, String what, String instead, Findings findings) {
        Span span = variable.name().span();
        findings.add(ImportCodes.OLD, span, "`" + variable.name().text() + "` " + what, instead);
    }
}
