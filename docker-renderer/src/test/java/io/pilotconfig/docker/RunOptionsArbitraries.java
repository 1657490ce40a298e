package io.pilotconfig.docker;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Options of a line as they are written in a settings file. */
final class RunOptionsArbitraries {
    private RunOptionsArbitraries() {}

    static Arbitrary<Map<String, ?>> docker() {
        Arbitrary<Map<String, Boolean>> flags = Arbitraries.maps(
                        Arbitraries.of("interactive", "remove", "detach", "oneLine"), Arbitraries.of(true, false))
                .ofMaxSize(3);
        Arbitrary<Map<String, String>> restart = Arbitraries.maps(
                        Arbitraries.just("restart"), Arbitraries.of("no", "always", "unless-stopped", "on-failure"))
                .ofMaxSize(1);
        return Combinators.combine(flags, restart).as(RunOptionsArbitraries::together);
    }

    static Arbitrary<Map<String, ?>> podman() {
        Arbitrary<Map<String, String>> secret = Arbitraries.maps(
                        Arbitraries.just("tokenSecret"), Arbitraries.of("ospool-token", "a", "x_1.y", "a b", "a,b", ""))
                .ofMaxSize(1);
        return Combinators.combine(docker(), secret).as(RunOptionsArbitraries::together);
    }

    private static Map<String, ?> together(Map<String, ?> some, Map<String, ?> more) {
        Map<String, Object> all = new TreeMap<>(some);
        all.putAll(more);
        return all;
    }
}
