package io.pilotconfig.cli;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the checker refuses and a schema cannot: the only errors in files that the schema of settings takes.
 *
 * @param what what a schema cannot tell
 * @param codes the codes of such problems; none where the value decides, whatever the code
 * @param judge whether a problem of such a code is one
 * @param examples settings, each to be added to complete ones, that show it, every code at least once
 */
record BeyondSchema(String what, Set<Code> codes, Judge judge, List<String> examples) {
    private static final Set<Code> CORE =
            Arrays.stream(Codes.class.getFields()).map(BeyondSchema::code).collect(Collectors.toSet());

    static final List<BeyondSchema> ALL = List.of(
            always(
                    "YAML's own features, and the size of the file",
                    Set.of(
                            Codes.FILE_TOO_LARGE,
                            Codes.NESTING_TOO_DEEP,
                            Codes.KEY_NOT_TEXT,
                            Codes.MERGE_KEY,
                            Codes.YAML_TAG,
                            Codes.YAML_ALIAS),
                    "# " + "x".repeat(1 << 20),
                    "targets: { kubernetes: { affinity: { a: " + "[".repeat(80) + "]".repeat(80) + " } } }",
                    "environment: { [a]: ~ }",
                    "environment: { <<: {} }",
                    "name: !!int 3",
                    "targets: { kubernetes: { affinity: { a: &a [" + "x,".repeat(100) + "], b: [" + "*a ,".repeat(100)
                            + "] } } }"),
            value(
                    "the spelling of a number or `true` without quotes, of which a schema sees the value only",
                    BeyondSchema::isSpelling,
                    "gpu: { count: 0 }",
                    "limits: { cpus: 8.0 }",
                    "environment: { SUPERVISORD_RESTART_POLICY: True }"),
            some(
                    "the size of a number in quotes",
                    Set.of(Codes.NUMBER_RANGE),
                    (problem, value) -> value instanceof String,
                    "limits: { cpus: '0' }"),
            some(
                    "lengths in bytes, and the length of a variable together with its name",
                    Set.of(Codes.VARIABLE_TOO_LONG, Codes.COMMAND_WORD, Codes.HOST_PATH, Codes.CONTAINER_PATH),
                    (problem, value) -> problem.message().contains("is longer than"),
                    "workDir: /" + "\u00e9".repeat(200),
                    "mounts: [ { source: /a, target: /" + "\u00e9".repeat(200) + " } ]",
                    "command: [bash, " + "x".repeat(131_072) + "]",
                    "environment: { A: " + "x".repeat(131_072) + " }"),
            some(
                    "a path that leads back to the root of the container by `..`",
                    Set.of(Codes.CONTAINER_PATH),
                    (problem, value) -> value instanceof String path && path.contains("/.."),
                    "mounts: [ { source: /a, target: /b/.. } ]"),
            always(
                    "the syntax of ClassAd expressions",
                    Set.of(Codes.EXPRESSION_SYNTAX, Codes.EXPRESSION_COMMENT, Codes.EXPRESSION_CLOSING_BACKSLASH),
                    "startExpression: Owner = me",
                    "attributes: { A: 1 // 2 }",
                    "startExpression: 'NTDomain == \"DOM\\\"'"),
            always(
                    "HTCondor's quoting in `EXTRA_JOB_ENV`",
                    Set.of(Codes.EXTRA_JOB_ENV),
                    "environment: { EXTRA_JOB_ENV: \"A='b\" }"),
            some(
                    "that the first word of a command is not empty",
                    Set.of(Codes.COMMAND_WORD),
                    (problem, value) -> "".equals(value),
                    "entrypoint: ''",
                    "command: ['', a]"),
            always(
                    "settings that do not go together",
                    Set.of(
                            Codes.SECCOMP_PROFILE_MISSING,
                            Codes.SECCOMP_PROFILE_UNUSED,
                            Codes.PID_NAMESPACES,
                            Codes.MOUNT_TARGET_TWICE,
                            Codes.ATTRIBUTE_TWICE,
                            Codes.MOUNT_READ_ONLY,
                            Codes.CCB_RANGE),
                    "security: { profile: minimum }",
                    "security: { seccompProfile: /a }",
                    "gpu: {}\nenvironment: { SINGULARITY_DISABLE_PID_NAMESPACES: 'False' }",
                    "mounts: [ { source: /a, target: /x }, { source: /b, target: /x/. } ]",
                    "attributes: { Rack: 7, RACK: 8 }",
                    "mounts: [ { source: /a, target: /pilot, readOnly: true } ]",
                    "environment: { CCB_RANGE_LOW: '9618' }"),
            value(
                    "what a target cannot express, and forms that it demands of its options",
                    BeyondSchema::isOfTarget,
                    "targets: { docker: { remove: true, restart: always } }",
                    "targets: { kubernetes: { namespace: A } }",
                    "targets: { kubernetes: { replicas: -1 } }"));

    /** Tells problems apart. */
    interface Judge {
        /** Whether a schema cannot tell the problem, where an editor sees the value. */
        boolean isBeyond(Diagnostic problem, @Nullable Object value);
    }

    /** Of a number that is no whole number, or too large, and of a word that is none of a few, a schema can tell. */
    private static boolean isSpelling(Diagnostic problem, @Nullable Object value) {
        if (problem.code().equals(Codes.WRONG_TYPE)) {
            return value instanceof Number && problem.message().contains("must be a whole number");
        }
        return (value instanceof Number || value instanceof Boolean)
                && !Set.of(Codes.NUMBER_RANGE, Codes.UNKNOWN_VALUE).contains(problem.code());
    }

    private static boolean isOfTarget(Diagnostic problem, @Nullable Object value) {
        boolean bound = problem.code().equals(Codes.NUMBER_RANGE)
                && problem.path().steps().get(0).equals("targets");
        return bound || !CORE.contains(problem.code());
    }

    private static BeyondSchema always(String what, Set<Code> codes, String... examples) {
        return some(what, codes, (problem, value) -> true, examples);
    }

    private static BeyondSchema some(String what, Set<Code> codes, Judge judge, String... examples) {
        return new BeyondSchema(
                what,
                codes,
                (problem, value) -> codes.contains(problem.code()) && judge.isBeyond(problem, value),
                List.of(examples));
    }

    private static BeyondSchema value(String what, Judge judge, String... examples) {
        return new BeyondSchema(what, Set.of(), judge, List.of(examples));
    }

    private static Code code(Field field) {
        try {
            return (Code) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
