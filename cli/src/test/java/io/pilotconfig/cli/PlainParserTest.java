package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

class PlainParserTest {
    private static final Syntax.Option FORMAT = Syntax.Option.of("--format", "FORMAT", "How.");
    private static final Syntax.Option ONLY =
            Syntax.Option.of("--only", "PATTERN", "Which.").orShort("-n").repeated();
    private static final Syntax.Option STRICT = Syntax.Option.flag("--strict", "Strictly.");
    private static final Syntax SYNTAX = Syntax.of("check", "Check.", "")
            .with(Syntax.Parameter.required("TARGET", "For what."))
            .with(Syntax.Parameter.several("FILE", "What."))
            .with(FORMAT)
            .with(ONLY)
            .with(STRICT);

    @Test
    void takesPlainArgumentsApart() {
        Optional<Arguments> arguments = parse("docker --strict a.yaml --only x -n y - --format=json");

        assertThat(arguments)
                .contains(new Arguments(
                        "check",
                        List.of("docker", "a.yaml", "-"),
                        Map.of("--strict", List.of(), "--only", List.of("x", "y"), "--format", List.of("json"))));
        assertThat(arguments.orElseThrow().value(FORMAT)).isEqualTo("json");
        assertThat(arguments.orElseThrow().values(ONLY)).containsExactly("x", "y");
        assertThat(arguments.orElseThrow().has(STRICT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docker",
                "docker a.yaml --help",
                "docker a.yaml -h",
                "docker a.yaml --formt json",
                "docker a.yaml --format",
                "docker a.yaml --format --strict",
                "docker a.yaml --format=",
                "docker a.yaml --format json --format text",
                "docker a.yaml --strict --strict",
                "docker a.yaml --strict=true",
                "docker -- a.yaml",
                "docker a.yaml -nx"
            })
    void leavesTheRestToPicocli(String words) {
        assertThat(parse(words)).isEmpty();
    }

    @Test
    void readsAsPicocliDoes() {
        List<String> words = List.of(
                "docker",
                "a.yaml",
                "-",
                "--strict",
                "--format",
                "json",
                "--format=json",
                "--only",
                "-n",
                "x=y",
                "--",
                "--only=-x",
                "-nx",
                "--form",
                "",
                "--help",
                "@file",
                "--format=",
                "\"q\"");
        Random random = new Random(7);
        int plain = 0;
        for (int i = 0; i < 20_000; i++) {
            List<String> args = new ArrayList<>();
            for (int n = random.nextInt(7); n > 0; n--) {
                args.add(words.get(random.nextInt(words.size())));
            }
            Optional<Arguments> arguments = PlainParser.parse(SYNTAX, args);
            if (arguments.isPresent()) {
                plain++;
                assertThat(byPicocli(args)).as("%s", args).isEqualTo(arguments);
            }
        }
        assertThat(plain).isGreaterThan(500);
    }

    private static Optional<Arguments> parse(String words) {
        return PlainParser.parse(SYNTAX, List.of(words.split(" ")));
    }

    private static Optional<Arguments> byPicocli(List<String> args) {
        CommandLine command = new CommandLine(PicocliParser.spec(SYNTAX)).setExpandAtFiles(false);
        try {
            return Optional.of(PicocliParser.arguments(SYNTAX, command.parseArgs(args.toArray(String[]::new))));
        } catch (ParameterException e) {
            return Optional.empty();
        }
    }
}
