package io.pilotconfig.importers.settle;

import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Reading;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.Specimen.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes settings of the variables of a container: their own settings where they have some, else {@code environment}. */
final class VariableSettler {
    private static final String ENVIRONMENT = "environment";
    private static final String REPOSITORIES_PATH = "cvmfs.repos";

    /** Variables whose setting may be blank, or is needed whatever it is. */
    private static final Set<String> MAY_BE_BLANK =
            Set.of(Variables.SITE, Variables.RESOURCE, Variables.SQUID, Variables.CVMFS_PROXY);

    private final Specimen specimen;
    private final Reading reading;
    private final Draft draft;
    private boolean further;

    VariableSettler(Specimen specimen, Reading reading, Draft draft) {
        this.specimen = specimen;
        this.reading = reading;
        this.draft = draft;
    }

    void settle() {
        boolean cvmfsexec = addCvmfs();
        for (Variable variable : specimen.variables()) {
            Optional<String> setting = Variables.settingOf(variable.name().text());
            if (setting.isEmpty()) {
                addFurther(variable);
            } else if (!setting.get().equals(REPOSITORIES_PATH)) {
                addOwn(variable, setting.get(), cvmfsexec);
            }
        }
    }

    /** The repositories switch cvmfsexec on, unless CVMFS is there already (entrypoint.sh). */
    private boolean addCvmfs() {
        Optional<Variable> written = specimen.variables().stream()
                .filter(variable -> variable.name().text().equals(Variables.REPOSITORIES))
                .findFirst();
        List<Node> repositories = written.map(VariableSettler::repositories).orElse(List.of());
        if (repositories.isEmpty() || MountSettler.hasCvmfs(specimen)) {
            return false;
        }
        Span span = written.orElseThrow().value().span();
        draft.put("cvmfsexec", span, "cvmfs", "mode");
        draft.put(new Sequence(repositories, span), span, "cvmfs", "repos");
        return true;
    }

    /** The list as the pilot splits it: quotes are nothing, commas are blanks, no letter is no list (entrypoint.sh). */
    private static List<Node> repositories(Variable variable) {
        String text = variable.value().text();
        if (text.chars().noneMatch(c -> c >= 'a' && c <= 'z')) {
            return List.of();
        }
        List<Node> repositories = new ArrayList<>();
        names(text)
                .forEach(name -> repositories.add(
                        new Scalar(name, false, variable.value().span())));
        return repositories;
    }

    /** The names of repositories in the value of their variable. */
    static List<String> names(String text) {
        return Arrays.stream(text.replaceAll("[\"']", "").split("[\\s,]+", -1))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private void addOwn(Variable variable, String setting, boolean cvmfsexec) {
        String name = variable.name().text();
        String[] path = setting.split("\\.", -1);
        boolean blank = variable.value().text().isBlank();
        if (blank && !MAY_BE_BLANK.contains(name)) {
            return;
        }
        if (path[0].equals("cvmfs") && !cvmfsexec) {
            reading.findings()
                    .add(
                            ImportCodes.DROPPED,
                            variable.name().span(),
                            "`" + name + "` does nothing here, for only cvmfsexec reads it, and is left out.",
                            "");
        } else if (name.equals(Variables.CVMFS_DEBUG)) {
            if (isTrue(variable.value().text())) {
                draft.put(new Scalar("true", true, variable.value().span()), path);
            }
        } else {
            draft.put(variable.value(), path);
        }
    }

    /** What the pilot's scripts take for true. */
    static boolean isTrue(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "y", "yes", "t", "true", "on", "1" -> true;
            default -> false;
        };
    }

    private void addFurther(Variable variable) {
        String name = variable.name().text();
        if (name.equals(Variables.TOKEN)) {
            addToken(variable);
        } else if (!reading.options().modernize() || !Modern.variable(variable, specimen, draft, reading.findings())) {
            if (!isImplied(variable)) {
                draft.put(variable.value(), variable.name().span(), ENVIRONMENT, name);
                further = true;
            }
        }
    }

    /** Whether the settings set a variable by themselves; they do so before all that stand under {@code environment}. */
    private boolean isImplied(Variable variable) {
        return !further
                && variable.name().text().equals(Variables.NO_PID_NAMESPACES)
                && variable.value().text().equals("True")
                && IsolationSettler.switchesPidNamespacesOff(specimen);
    }

    /** The token's text is no setting, whatever it is or where it comes from; it belongs into a file. */
    private void addToken(Variable variable) {
        reading.source().hide(variable.value().text(), variable.value().span());
        reading.findings().forgetUnknown(variable.value().span());
        draft.tell("mount " + Paths.TOKEN);
        if (reading.options().modernize()) {
            Modern.token(variable, specimen, draft, reading.findings());
            return;
        }
        draft.put(Modern.TOKEN_FILE, variable.name().span(), "token");
        reading.findings()
                .add(
                        ImportCodes.TOKEN,
                        SettingPath.of(ENVIRONMENT, Variables.TOKEN),
                        variable.name().span(),
                        Modern.TOKEN_SEEN,
                        "put it into a file such as " + Modern.TOKEN_FILE + ", readable for the pilot's user only, and"
                                + " mount that; `--modernize` writes settings for it.");
    }
}
