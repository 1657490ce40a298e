package io.pilotconfig.consumers;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the stand-in for the pilot saw; {@code consumers/environment/README.md} explains each member. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Report(
        List<String> argv,
        List<String> environment,
        String workingDirectory,
        int uid,
        int gid,
        List<Integer> groups,
        Map<String, Stream> streams,
        List<Mount> mounts,
        Map<String, Entry> paths,
        Fuse fuse,
        Map<String, String> status,
        Map<String, String> systemPaths,
        Network network,
        Map<String, Limit> limits,
        Map<String, String> cgroup) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String BEGINNING = "{\"argv\":";

    /** A standard stream. */
    record Stream(boolean terminal, String target) {}

    /** A mount, as the kernel lists it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Mount(String target, String type, List<String> options, List<String> propagation) {}

    /** A file or directory. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Entry(
            String type,
            String mode,
            int uid,
            int gid,
            long size,
            boolean mounted,
            boolean readable,
            boolean writable,
            List<String> entries,
            String content) {}

    /** The device that cvmfsexec mounts through. */
    record Fuse(boolean present, boolean opens, String errno) {}

    /** The network. */
    record Network(String namespace, List<String> interfaces) {}

    /** A limit of the process. */
    record Limit(long soft, long hard) {}

    /** The report among what a container wrote. */
    static Report in(String output) {
        String line = output.lines()
                .filter(text -> text.startsWith(BEGINNING))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no report in: " + output));
        try {
            return MAPPER.readValue(line, Report.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no report: " + line, e);
        }
    }

    /** The environment by name; a name that stands twice is an error. */
    Map<String, String> variables() {
        Map<String, String> variables = new LinkedHashMap<>();
        for (String variable : environment) {
            int end = variable.indexOf('=');
            if (variables.put(variable.substring(0, end), variable.substring(end + 1)) != null) {
                throw new AssertionError("twice: " + variable);
            }
        }
        return variables;
    }

    /** The environment by name without what the engine adds by itself. */
    Map<String, String> variablesBeside(Engine engine) {
        Map<String, String> variables = variables();
        variables.keySet().removeAll(engine.ownVariables());
        return variables;
    }

    /** The mount at a path; the uppermost of several. */
    Optional<Mount> mountAt(String target) {
        return mounts.stream().filter(mount -> mount.target().equals(target)).reduce((lower, upper) -> upper);
    }

    /** What is seen at a path that the stand-in looks at. */
    Entry at(String path) {
        return Optional.ofNullable(paths.get(path))
                .orElseThrow(() -> new AssertionError(path + " is none of " + paths.keySet()));
    }
}
