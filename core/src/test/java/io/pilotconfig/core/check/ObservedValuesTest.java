package io.pilotconfig.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.Checks;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * More than a thousand values were given to a real pilot, and what they did was written down. Whatever did harm is
 * refused or warned of here, and what the table of safe forms allows is not refused.
 */
class ObservedValuesTest {
    private static final Pattern CUT = Pattern.compile("A+\\.{3}\\(([0-9]+)\\)");

    private static final List<Row> ROWS = rows();

    /** Outcomes that nobody can want. */
    private static final Set<String> HARM = Set.of(
            "executes-code",
            "injects-config",
            "breaks-ad",
            "breaks-jobs",
            "breaks-startup",
            "breaks-config",
            "dropped",
            "altered",
            "fails-open",
            "startd-crash-loop",
            "exits-immediately",
            "bad-repo-name");

    /** Where each variable is written in a settings file. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("GLIDEIN_Site", "site: %s"),
            Map.entry("GLIDEIN_ResourceName", "resource: %s"),
            Map.entry("OSG_SQUID_LOCATION", "squid: %s"),
            Map.entry("OSG_PROJECT_NAME", "project: %s"),
            Map.entry("GLIDEIN_Start_Extra", "startExpression: %s"),
            Map.entry("NUM_CPUS", "limits: {pids: 1, openFiles: 1, cpus: %s}"),
            Map.entry("MEMORY", "limits: {pids: 1, openFiles: 1, memoryMb: %s}"),
            Map.entry("ACCEPT_IDLE_MINUTES", "lifetime: {acceptIdleMinutes: %s}"),
            Map.entry("ACCEPT_JOBS_FOR_HOURS", "lifetime: {acceptJobsForHours: %s}"),
            Map.entry("CVMFSEXEC_REPOS", "cvmfs: {mode: cvmfsexec, repos: [%s]}"),
            Map.entry("CVMFS_HTTP_PROXY", "cvmfs: {mode: cvmfsexec, repos: [a.b], httpProxy: %s}"),
            Map.entry("CVMFS_QUOTA_LIMIT", "cvmfs: {mode: cvmfsexec, repos: [a.b], quotaLimitMb: %s}"),
            Map.entry("EXTRA_JOB_ENV", "environment: {EXTRA_JOB_ENV: %s}"),
            Map.entry("POOL", "environment: {POOL: %s}"),
            Map.entry("CONDOR_HOST", "environment: {CONDOR_HOST: %s}"),
            Map.entry("TOKEN", "environment: {TOKEN: %s}"),
            Map.entry("APPTAINER_REGISTRY_MIRROR", "environment: {APPTAINER_REGISTRY_MIRROR: %s}"),
            Map.entry("CCB_RANGE_LOW", "environment: {CCB_RANGE_HIGH: 99999, CCB_RANGE_LOW: %s}"),
            Map.entry("SUPERVISORD_RESTART_POLICY", "environment: {SUPERVISORD_RESTART_POLICY: %s}"),
            Map.entry("SINGULARITY_BIND_EXTRA", "environment: {SINGULARITY_BIND_EXTRA: %s}"));

    /** The table of value-safety: what does not match is an error, what does is none. */
    private static final Map<String, Pattern> SAFE = Map.ofEntries(
            Map.entry("GLIDEIN_Site", Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9_ -]{0,61}[A-Za-z0-9])?")),
            Map.entry("GLIDEIN_ResourceName", Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ()._/-]{0,62}")),
            Map.entry(
                    "OSG_SQUID_LOCATION",
                    Pattern.compile("(?:None)?|(?:https?://)?(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?"
                            + "|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?/?")),
            Map.entry("OSG_PROJECT_NAME", Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.+-]*")),
            Map.entry("NUM_CPUS", Pattern.compile("[1-9][0-9]{0,8}")),
            Map.entry("MEMORY", Pattern.compile("[1-9][0-9]{0,8}")),
            Map.entry("ACCEPT_JOBS_FOR_HOURS", Pattern.compile("[1-9][0-9]{0,6}")),
            Map.entry("ACCEPT_IDLE_MINUTES", Pattern.compile("0|[1-9][0-9]{0,6}")),
            Map.entry("CVMFS_HTTP_PROXY", Pattern.compile("[A-Za-z0-9._:/;|@%,=?~+\\[\\]() -]*")),
            Map.entry("CVMFS_QUOTA_LIMIT", Pattern.compile("-?[0-9]{1,9}")),
            Map.entry("CONDOR_HOST", Pattern.compile("[A-Za-z0-9._:?=&\\[\\]-]+(?:[ ,]+[A-Za-z0-9._:?=&\\[\\]-]+)*")),
            Map.entry("CCB_RANGE_LOW", Pattern.compile("[0-9]{1,5}")),
            Map.entry("APPTAINER_REGISTRY_MIRROR", Pattern.compile("[A-Za-z0-9._:/-]+")),
            Map.entry("SUPERVISORD_RESTART_POLICY", Pattern.compile("true|false|unexpected")));

    /** What is said of a variable whatever its value. */
    private static final Set<String> SAID_ANYWAY =
            Set.of("registry-mirror-broken", "restart-policy-unused", "condor-host-without-ccb", "extra-job-env-image");

    static final List<String> VARIABLES = PLACES.keySet().stream().sorted().toList();
    static final List<String> WITH_PATTERN = SAFE.keySet().stream().sorted().toList();

    /** Counted as altered, for HTCondor leaves out the blank before an expression, which means the same without it. */
    private static final String LEADING_BLANK = "leading-space";

    /** A value that a pilot was given, and what came of it. */
    private record Row(String setting, String name, String value, String outcome) {}

    @Test
    void everyObservedVariableHasAPlace() {
        assertThat(ROWS).hasSize(1236);
        assertThat(ROWS.stream().map(Row::setting).collect(Collectors.toSet())).isEqualTo(PLACES.keySet());
    }

    @ParameterizedTest
    @FieldSource("VARIABLES")
    void whatDidHarmIsRefusedOrWarnedOf(String variable) {
        List<String> missed = new ArrayList<>();
        rowsOf(variable).stream()
                .filter(row -> HARM.contains(row.outcome) && !isTheSame(row))
                .filter(row -> problems(row).isEmpty())
                .forEach(row -> missed.add(row.toString()));
        assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("WITH_PATTERN")
    void exactlyWhatTheTableAllowsIsNoError(String variable) {
        assertThat(rowsOf(variable))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(hasError(row))
                        .as("error for %s", row)
                        .isNotEqualTo(SAFE.get(variable).matcher(row.value).matches()));
    }

    @Test
    void noTokenIsEverTaken() {
        assertThat(rowsOf("TOKEN")).isNotEmpty().allMatch(ObservedValuesTest::hasError);
    }

    @Test
    void extraVariablesOfJobsThatArriveAreTakenButForNamesMacrosAndControlCharacters() {
        assertThat(refusedThoughTheyArrive("EXTRA_JOB_ENV"))
                .containsExactlyInAnyOrder(
                        "long-1000", // a word without `=`
                        "long-5000",
                        "long-70000",
                        "at-tag", // a name that is none
                        "tab",
                        "cr",
                        "ctrl-01",
                        "cmdsub", // `$(` with a blank in it, which HTCondor happens to leave alone
                        "macro-double");
    }

    @Test
    void startExpressionsThatArriveAreTakenButForMacrosControlCharactersAndHexadecimalNumbers() {
        assertThat(refusedThoughTheyArrive("GLIDEIN_Start_Extra"))
                .containsExactlyInAnyOrder("cr", "macro-double", "hex"); // arrives, but the startd drops it
    }

    private static List<String> refusedThoughTheyArrive(String variable) {
        return rowsOf(variable).stream()
                .filter(row -> row.outcome.equals("ok") && hasError(row))
                .map(Row::name)
                .toList();
    }

    private static boolean isTheSame(Row row) {
        return row.setting.equals("GLIDEIN_Start_Extra") && row.name.equals(LEADING_BLANK);
    }

    private static List<Row> rowsOf(String variable) {
        return ROWS.stream().filter(row -> row.setting.equals(variable)).toList();
    }

    private static boolean hasError(Row row) {
        return Diagnostic.any(problems(row), Severity.ERROR);
    }

    /** What is said of a value, at its own place. */
    private static List<Diagnostic> problems(Row row) {
        String written = row.setting.equals("CVMFSEXEC_REPOS") ? words(row.value) : quoted(row.value);
        String line = PLACES.get(row.setting).formatted(written);
        String setting = line.substring(0, line.indexOf(':'));
        return Checks.problems(Checks.with(line)).stream()
                .filter(problem -> problem.path().toString().startsWith(setting))
                .filter(problem -> !SAID_ANYWAY.contains(problem.code().id()))
                .toList();
    }

    /** The words that the pilot's script makes of a list of repositories, each an item. */
    private static String words(String value) {
        return Pattern.compile("[ ,]+")
                .splitAsStream(value)
                .filter(word -> !word.isEmpty())
                .map(ObservedValuesTest::quoted)
                .collect(Collectors.joining(", "));
    }

    private static String quoted(String value) {
        return value.chars()
                .mapToObj(c -> c < ' ' || c > '~' || c == '"' || c == '\\'
                        ? String.format("\\u%04x", c)
                        : Character.toString((char) c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    /** The notes cut very long values: {@code AAA...(5000)}. */
    private static String whole(String value) {
        Matcher cut = CUT.matcher(value);
        return cut.matches() ? "A".repeat(Integer.parseInt(cut.group(1))) : value;
    }

    private static List<Row> rows() {
        Load json = new Load(LoadSettings.builder().build());
        try {
            return Files.readAllLines(Path.of("src/test/resources/data/value-safety.jsonl")).stream()
                    .map(json::loadFromString)
                    .map(Map.class::cast)
                    .map(row -> new Row(
                            (String) row.get("setting"),
                            (String) row.get("case"),
                            whole((String) row.get("value")),
                            (String) row.get("outcome")))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
