package io.pilotconfig.cli;

/** What holds of {@code generate} holds as well where earlier runs are remembered. */
class RememberingGenerateTest extends GenerateCommandTest {
    @Override
    TestRun fleet() {
        return super.fleet().memory(new RunMemory(scratch.resolve("memory"), "1.0"));
    }
}
