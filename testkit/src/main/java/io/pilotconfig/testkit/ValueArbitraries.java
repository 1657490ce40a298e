package io.pilotconfig.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Values of single settings that pass their rules, realistic and odd ones. */
final class ValueArbitraries {
    private static final String LETTERS = "ABCXYZabcxyz";
    private static final String PLAIN = LETTERS + "0123456789";

    private ValueArbitraries() {}

    static Arbitrary<String> sites() {
        return mostly(
                Arbitraries.of("CHTC", "AMNH", "HPC For Lebanon", "San Diego Supercomputer Center", "SU-ITS"),
                Arbitraries.oneOf(Arbitraries.of("null", "True", "NO", "007", "1e3"), ends(PLAIN, PLAIN + "_ -", 61)));
    }

    static Arbitrary<String> resources() {
        return mostly(
                Arbitraries.of("CHTC-EP1", "AMNH-ARES-CE1", "SU-ITS-CE2", "ep1.example.edu"),
                starts(PLAIN, PLAIN + " ()._/-", 62));
    }

    static Arbitrary<String> projects() {
        return mostly(Arbitraries.of("MyProject", "OSG-Staff"), starts(PLAIN, PLAIN + "_.+-", 40));
    }

    static Arbitrary<String> names() {
        return mostly(Arbitraries.of("ospool-pilot", "ep1", "pilot_2.a"), starts(PLAIN, PLAIN + "_.-", 60));
    }

    static Arbitrary<String> squids() {
        return Arbitraries.of(
                "http://squid.example.edu:3128",
                "http://squid.example.edu:3128/",
                "https://squid.example.edu",
                "squid.example.edu:3128",
                "http://[2001:db8::1]:3128",
                "10.0.0.1:8080",
                "None",
                "");
    }

    static Arbitrary<String> proxies() {
        return Arbitraries.of(
                "http://squid.example.edu:3128;DIRECT",
                "http://a.example.edu:3128|http://b.example.edu:3128;http://[2001:db8::1]:3128;auto",
                "auto",
                "DIRECT",
                "http://squid.example.edu:3128 ; DIRECT",
                "");
    }

    static Arbitrary<String> repositories() {
        return mostly(
                Arbitraries.of(
                        "oasis.opensciencegrid.org", "singularity.opensciencegrid.org", "cms.cern.ch", "x-1.example"),
                Combinators.combine(ends("abc019", "abc019-", 10), ends("xyz", "xyz-", 5))
                        .as((host, domain) -> host + "." + domain));
    }

    static Arbitrary<String> images() {
        return Arbitraries.of(
                "opensciencegrid/osgvo-docker-pilot:release",
                "hub.osg-htc.org/osg-htc/ospool-ep:25-release",
                "hub.osg-htc.org/osg-htc/ospool-ep:25-cuda_11_8_0-release",
                "docker.io/library/busybox",
                "localhost:5000/pilot",
                "registry.example.edu:5000/a/b-c__d.e/f:V1.0_x-",
                "busybox@sha256:" + "0123456789abcdef".repeat(4));
    }

    static Arbitrary<String> users() {
        return Arbitraries.of("osg", "1000", "osg:osg", "1000:1000", "_pilot", "a.b-c", "10001:osg");
    }

    static Arbitrary<String> profiles() {
        return Arbitraries.of("unconfined", "docker-default", "ospool.pilot", "//profile//child", "a,b", "\u00e9");
    }

    static Arbitrary<String> gpuCounts() {
        return Arbitraries.of("all", "1", "2", "8", "9999");
    }

    /** Words of a command: anything that a program can be given; the first is never empty. */
    static Arbitrary<List<String>> commands() {
        Arbitrary<List<String>> odd = Combinators.combine(
                        words(), AdversarialValues.mixtures().list().ofMaxSize(4))
                .as((first, rest) -> {
                    rest.add(0, first);
                    return rest;
                });
        return mostly(Arbitraries.of(List.of(List.of("bash"), List.of("/bin/sh", "-c", "echo $HOME"))), odd);
    }

    static Arbitrary<String> words() {
        return mostly(
                Arbitraries.of("bash", "/usr/bin/env"),
                AdversarialValues.mixtures().filter(text -> !text.isEmpty()));
    }

    /** Absolute paths, without control characters and short enough. */
    static Arbitrary<String> paths() {
        return mostly(
                Arbitraries.of("/etc/osg/ospool-ep.tkn", "/worker-temp-dir", "/data/a b", "/srv/\u00e9/x_1.cfg"),
                oddPaths());
    }

    static Arbitrary<String> oddPaths() {
        return AdversarialValues.mixtures()
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> "/" + String.join("/", parts))
                .map(ValueArbitraries::pathOf);
    }

    /** The text as a path: without control characters, cut where the kernel would refuse it. */
    static String pathOf(String text) {
        String clean = text.codePoints()
                .filter(c -> c >= 0x20 && c != 0x7f)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String path = clean.startsWith("/") ? clean : "/" + clean;
        boolean fits = List.of(path.split("/")).stream().allMatch(name -> bytes(name) <= 255) && bytes(path) <= 4000;
        return fits ? path : "/too-long";
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    static Arbitrary<String> variableNames() {
        return mostly(
                Arbitraries.of(
                        "ENABLE_REMOTE_SYSLOG", "ITB", "_CONDOR_MAX_FILE_TRANSFER_PLUGIN_LIFETIME", "http_proxy", "_"),
                starts("ABCXYZabcxyz_", PLAIN + "_", 20));
    }

    static Arbitrary<String> attributeNames() {
        return mostly(
                Arbitraries.of("KUBERNETES_NAMESPACE", "HasFastDisk"),
                starts("ABCXYZabcxyz_", PLAIN + "_", 20).map(name -> "X" + name));
    }

    private static Arbitrary<String> starts(String first, String rest, int most) {
        return Combinators.combine(
                        Arbitraries.strings().withChars(first.toCharArray()).ofLength(1),
                        Arbitraries.strings().withChars(rest.toCharArray()).ofMaxLength(most))
                .as(String::concat);
    }

    private static Arbitrary<String> ends(String outer, String inner, int most) {
        return Combinators.combine(
                        starts(outer, inner, most),
                        Arbitraries.strings().withChars(outer.toCharArray()).ofLength(1))
                .as(String::concat);
    }

    /** The first most of the time, now and then the second. */
    static <T> Arbitrary<T> mostly(Arbitrary<T> usual, Arbitrary<T> odd) {
        return Arbitraries.frequencyOf(Tuple.of(3, usual), Tuple.of(2, odd)).withoutEdgeCases();
    }
}
