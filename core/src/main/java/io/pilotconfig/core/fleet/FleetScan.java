package io.pilotconfig.core.fleet;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.NearestName;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.source.YamlPieces;
import io.pilotconfig.core.source.YamlPieces.Broken;
import io.pilotconfig.core.source.YamlPieces.Piece;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads one file of a fleet once, from its beginning to its end: its pilots in order, and what is wrong beside them. */
final class FleetScan {
    private static final SettingPath PILOTS = SettingPath.of(FleetSurvey.PILOTS);
    private static final List<String> KEYS = List.of(FleetSurvey.DEFAULTS, FleetSurvey.PILOTS);

    private final FleetSource source;
    private final YamlPieces pieces;
    private final FleetPass pass;
    private SettingPath at = SettingPath.ROOT;
    private Diagnostic beginning = noPilots();
    private boolean hasPilots;
    private boolean hasDefaults;

    FleetScan(FleetSource source, YamlPieces pieces, FleetPass pass) {
        this.source = source;
        this.pieces = pieces;
        this.pass = pass;
    }

    /** Reads the file; whether to its end. */
    boolean run() throws IOException {
        pass.secretSources(source).forEach(pieces::learnSecrets);
        try {
            boolean something = pieces.begin();
            beginning = pieces.here(noPilots());
            if (source.isPilot()) {
                pass.file(source, something ? pieces.value() : pieces.nothing());
            } else if (something && pieces.enter()) {
                readRoot();
            } else {
                noMapping(something ? pieces.value() : pieces.nothing(), "A fleet file");
            }
            if (something) {
                pieces.end();
            }
            reportProblems();
            return true;
        } catch (Broken e) {
            reportProblems();
            e.problems()
                    .forEach(problem ->
                            pass.report(problem.withPath(problem.path().below(at))));
            return false;
        }
    }

    private void readRoot() throws IOException, Broken {
        Optional<Diagnostic> empty = Optional.empty();
        for (Optional<Scalar> key = pieces.key(); key.isPresent(); key = pieces.key()) {
            reportProblems();
            empty = empty.or(() -> Optional.of(pieces.here(noPilots())));
            String name = key.get().text();
            at = SettingPath.of(name);
            switch (name) {
                case FleetSurvey.PILOTS -> readPilots(key.get());
                case FleetSurvey.DEFAULTS -> readDefaults(pieces.value(key.get()));
                default -> unknown(pieces.value(key.get()));
            }
            reportProblems();
            at = SettingPath.ROOT;
        }
        reportProblems();
        if (!hasPilots && source.wantsPilots()) {
            pass.report(empty.orElse(beginning));
        }
    }

    private void readPilots(Scalar key) throws IOException, Broken {
        Diagnostic empty = pieces.here(noPilots());
        boolean again = hasPilots;
        hasPilots = true;
        if (again) {
            twice(pieces.value(key));
        } else if (!pieces.enter()) {
            noMapping(pieces.value(key), "`pilots`");
        } else {
            boolean none = true;
            for (Optional<Scalar> name = pieces.key(); name.isPresent(); name = pieces.key()) {
                none = false;
                reportProblems();
                at = PILOTS.key(name.get().text());
                pass.pilot(source, pieces.value(name.get()), at);
                at = PILOTS;
            }
            if (none) {
                pass.report(empty);
            }
        }
    }

    private void readDefaults(Piece piece) {
        if (hasDefaults) {
            twice(piece);
        } else if (piece.value().isPresent() && !isMapping(piece.value().get())) {
            noMapping(piece, "`defaults`");
        } else if (!source.knowsDefaults()) {
            report(piece, Codes.YAML_SYNTAX, "`defaults` is written in escapes.", "write it as it is.");
        }
        hasDefaults = true;
    }

    private static boolean isMapping(Node node) {
        return node instanceof Mapping || Mapping.isNull(node);
    }

    private void noMapping(Piece piece, String what) {
        Node value = piece.value().orElse(Mapping.EMPTY);
        if (Mapping.isNull(value) || value.equals(Mapping.EMPTY)) {
            pass.report(piece.atKey(noPilots()));
        } else {
            String message = what + " must be a mapping, not " + value.kind() + ".";
            pass.report(piece.source()
                    .locate(
                            Diagnostic.of(Codes.WRONG_TYPE, at, message, "write its keys below it, indented."),
                            value.span()));
        }
    }

    private static Diagnostic noPilots() {
        return Diagnostic.of(
                Codes.FLEET_EMPTY,
                PILOTS,
                "A fleet has `pilots`, and here are none.",
                "write `pilots:` and below it, indented, the name of each pilot with its settings below that.");
    }

    private void twice(Piece piece) {
        String message = "The key " + Visible.quoted(piece.key().text()) + " stands here a second time.";
        report(piece, Codes.DUPLICATE_KEY, message, "remove one of the two.");
    }

    private void unknown(Piece piece) {
        String name = piece.key().text();
        Optional<String> near = NearestName.of(name, KEYS);
        if (near.isPresent() || source.hasFleetKeys()) {
            String hint = near.map(known -> "did you mean `" + known + "`?")
                    .orElse("a fleet file has `defaults` and `pilots`; write settings below one of them.");
            report(piece, Codes.UNKNOWN_KEY, "Unknown key " + Visible.quoted(name) + " in a fleet file.", hint);
        }
    }

    private void report(Piece piece, Code code, String message, String hint) {
        pass.report(piece.atKey(Diagnostic.ofKey(code, at, message, hint)));
    }

    private void reportProblems() {
        pieces.problems()
                .forEach(problem -> pass.report(problem.withPath(problem.path().below(at))));
    }
}
