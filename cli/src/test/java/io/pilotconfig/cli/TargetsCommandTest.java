package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.cli.TestRun.Result;
import org.junit.jupiter.api.Test;

class TargetsCommandTest {
    private static final String OPTIONS = """
                colour: a single value
                    of the container; default grey
                weight: a whole number; required
                    in tonnes
            """;

    @Test
    void listsTheTargets() {
        assertThat(targets()).isEqualTo(new Result(ExitStatus.DONE, "car   a car\nship  a ship\n", ""));
    }

    @Test
    void listsTheOptionsOfOneTarget() {
        assertThat(targets("car")).isEqualTo(new Result(ExitStatus.DONE, "car  a car\n" + OPTIONS, ""));
    }

    @Test
    void listsTheOptionsOfAllTargets() {
        assertThat(targets("--options").out()).isEqualTo("car   a car\n" + OPTIONS + "ship  a ship\n" + OPTIONS);
    }

    @Test
    void refusesATargetThatThereIsNot() {
        Result result = targets("shipp");

        assertThat(result.status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(result.err())
                .contains("Did you mean `ship`? Installed: car, ship.\nSee: pilotconfig targets --help");
    }

    @Test
    void findsTheRealOnes() {
        assertThat(TestRun.run("targets").out()).contains("docker ").contains("podman ");
        assertThat(TestRun.run("targets", "docker").out()).contains("    oneLine: true or false\n");
    }

    private static Result targets(String... arguments) {
        String[] args = new String[arguments.length + 1];
        args[0] = "targets";
        System.arraycopy(arguments, 0, args, 1, arguments.length);
        return new TestRun().renderers(FakeRenderer.fleet()).with(args);
    }
}
