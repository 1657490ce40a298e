/**
 * The test kit of pilotconfig: generators of settings, the contract that every renderer has to pass, and golden files.
 *
 * <p>For tests of renderers, and of anything that checks or makes configuration of pilots. Needs JUnit 5 and jqwik.
 */
module io.pilotconfig.testkit {
    requires transitive io.pilotconfig.core;
    requires transitive net.jqwik.api;
    requires transitive org.junit.jupiter.api;
    requires org.assertj.core;
    requires static org.jspecify;

    exports io.pilotconfig.testkit;
}
