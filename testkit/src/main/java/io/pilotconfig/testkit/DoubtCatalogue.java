package io.pilotconfig.testkit;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.testkit.Mistakes.Plan;
import io.pilotconfig.testkit.Tree.Branch;
import io.pilotconfig.testkit.Tree.Items;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The mistakes that the test kit knows and that are warned of, or that advice is given on. */
final class DoubtCatalogue extends Plans {
    private static final String PILOT = "hub.osg-htc.org/osg-htc/ospool-ep:";
    private static final String CUDA = PILOT + "25-cuda_11_8_0-release";

    static final List<Plan> ALL = new DoubtCatalogue().all();

    private DoubtCatalogue() {}

    private List<Plan> all() {
        addMissing();
        addPilot();
        addCvmfs();
        addContainer();
        addParts();
        addWhole();
        addVariables();
        addVariablesTogether();
        return plans();
    }

    private void addMissing() {
        missing(Codes.SQUID_MISSING, "squid");
        missing(Codes.WORK_DIR_MISSING, "workDir");
        missing(Codes.CVMFS_MISSING, "cvmfs");
        missing(Codes.PIDS_UNLIMITED, "limits", "pids");
        missing(Codes.OPEN_FILES_UNLIMITED, "limits", "openFiles");
    }

    private void missing(Code code, String... keys) {
        plan("no " + keys[keys.length - 1], code, SettingPath.of(keys), "", root -> root.remove(keys[0]));
    }

    private void addPilot() {
        text("resource with a blank", Codes.RESOURCE_NAME_ALTERED, "EP 1", "resource");
        text("directory for the token", Codes.TOKEN_DIRECTORY, "/etc/osg/", "token");
        together(
                "token among the jobs' files",
                Codes.TOKEN_EXPOSED,
                SettingPath.of("token"),
                Set.of("workDir"),
                root -> root.put("workDir", "/scratch").put("token", "/scratch/token"));
        text("squid without a scheme", Codes.SQUID_SCHEME, "squid.example.edu:3128", "squid");
        text("squid without a port", Codes.SQUID_PORT, "http://squid.example.edu", "squid");
        text("life of a fortnight", Codes.LIFETIME_LONG, "336", "lifetime", "acceptJobsForHours");
        text("no end when idle", Codes.IDLE_NEVER, "0", "lifetime", "acceptIdleMinutes");
        text("minute of idleness", Codes.IDLE_SHORT, "1", "lifetime", "acceptIdleMinutes");
        text("memory in gigabytes", Codes.MEMORY_LOW, "16", "limits", "memoryMb");
        together(
                "file without attributes",
                Codes.ATTRIBUTES_FILE_UNUSED,
                SettingPath.of("attributesFile"),
                Set.of("attributes"),
                root -> root.remove("attributes").put("attributesFile", "/srv/attributes.cfg"));
        text("attribute without quotes", Codes.ATTRIBUTE_UNDEFINED, "path-osgdev", "attributes", "Mine");
    }

    private void addCvmfs() {
        SettingPath repos = SettingPath.of("cvmfs", "repos");
        plan(
                "repository twice",
                Codes.REPOSITORY_TWICE,
                repos.index(1),
                "a",
                root -> fresh(root, "cvmfs")
                        .put("mode", "cvmfsexec")
                        .put("repos", Items.of(List.of("a.example", "a.example"))));
        exec("repository without a letter", Codes.REPOSITORIES_IGNORED, repos.index(0), "10.20", "repos");
        SettingPath proxy = SettingPath.of("cvmfs", "httpProxy");
        exec("proxies without a way out", Codes.CVMFS_PROXY_LAST, proxy, "http://a:3128", "httpProxy");
        exec("proxies joined by a comma", Codes.CVMFS_PROXY_FORM, proxy, "http://a:3128,DIRECT", "httpProxy");
        exec(
                "cache in gigabytes",
                Codes.CVMFS_QUOTA_LOW,
                SettingPath.of("cvmfs", "quotaLimitMb"),
                "20",
                "quotaLimitMb");
        plan(
                "one repository of the host",
                Codes.CVMFS_HOST_PATH,
                SettingPath.of("cvmfs", "hostPath"),
                "",
                root -> fresh(root, "cvmfs")
                        .put("mode", "bind-mount")
                        .put("hostPath", "/cvmfs/oasis.opensciencegrid.org"));
        mount(
                "mount over cvmfsexec's",
                Codes.CVMFS_COVERED,
                "/cvmfs",
                root -> fresh(root, "cvmfs").put("mode", "cvmfsexec").put("repos", Items.of(List.of("a.example"))));
        together(
                "cache among the jobs' files",
                Codes.DIRECTORY_TWICE,
                SettingPath.of("cvmfs", "cacheDir"),
                Set.of("workDir"),
                root -> {
                    root.put("workDir", "/scratch");
                    fresh(root, "cvmfs")
                            .put("mode", "cvmfsexec")
                            .put("repos", Items.of(List.of("a.example")))
                            .put("cacheDir", "/scratch/");
                });
        mount("CVMFS by a plain mount", Codes.CVMFS_BY_MOUNT, "/cvmfs", root -> root.remove("cvmfs"));
        mount("mount over the image's programs", Codes.MOUNT_HIDES, "/usr", root -> {});
    }

    private void mount(String name, Code code, String target, Consumer<Branch> cvmfs) {
        together(name, code, SettingPath.of("mounts").index(0).key("target"), Set.of("cvmfs"), root -> {
            cvmfs.accept(root);
            root.put(
                    "mounts", new Items(List.of(new Branch().put("source", "/a").put("target", target))));
        });
    }

    private void addContainer() {
        text("program instead of the entrypoint", Codes.ENTRYPOINT_BYPASSES, "bash", "entrypoint");
        image("tag that moves", Codes.IMAGE_MOVES, PILOT + "25-release", Set.of("pull"), root -> root.remove("pull"));
        image("misspelt tag", Codes.IMAGE_TAG, PILOT + "24-cuda-11_8_0-release", Set.of(), root -> {});
        image("series that is built no longer", Codes.IMAGE_SERIES, PILOT + "23-release", Set.of(), root -> {});
        image("CUDA without GPUs", Codes.GPU_MISSING, CUDA, Set.of("gpu"), root -> root.remove("gpu"));
        image(
                "GPUs without CUDA",
                Codes.GPU_IMAGE,
                PILOT + "25-release",
                Set.of("gpu"),
                root -> fresh(root, "gpu").put("vendor", "nvidia"));
    }

    private void image(String name, Code code, String image, Set<String> areas, Consumer<Branch> others) {
        together(name, code, SettingPath.of("image"), areas, root -> {
            others.accept(root);
            root.put("image", image);
        });
    }

    private void addParts() {
        expression("misspelt attribute", Codes.EXPRESSION_UNKNOWN_ATTRIBUTE, "Onwer =?= \"alice\"", "Onwer");
        expression("attribute of the other side", Codes.EXPRESSION_WRONG_SCOPE, "MY.Owner == \"alice\"", "MY.Owner");
        expression("text without quotes", Codes.EXPRESSION_UNQUOTED_TEXT, "Owner == alice", "alice");
        expression("text in single quotes", Codes.EXPRESSION_QUOTED_NAME, "Owner == 'alice'", "");
        expression("two backslashes", Codes.EXPRESSION_BACKSLASH, "regexp(\"a\\\\.b\", Owner)", "");
        expression("place for a value", Codes.EXPRESSION_TEMPLATE, "Owner == \"{{ owner }}\"", "");
        expression("character to be seen", Codes.EXPRESSION_INVISIBLE_CHARACTER, "Owner == \"a\u200b\"", "");
        expression("number beyond 64 bits", Codes.EXPRESSION_NUMBER, "RequestCpus < 99999999999999999999", "999");
        expression("function of another language", Codes.EXPRESSION_UNKNOWN_FUNCTION, "lower(Owner) == \"a\"", "lower");
        expression("argument too few", Codes.EXPRESSION_ARGUMENT_COUNT, "stringListMember(Owner)", "stringListMember");
        expression(
                "list before what is looked for",
                Codes.EXPRESSION_SWAPPED_ARGUMENTS,
                "stringListMember(\"alice,bob\", Owner)",
                "stringListMember");
        expression("number and text", Codes.EXPRESSION_ALWAYS_ERROR, "RequestCpus > \"4\"", "RequestCpus");
        expression("negation of a text", Codes.EXPRESSION_NEGATION, "!Owner == \"alice\"", "!Owner");
        expression("comparison of a comparison", Codes.EXPRESSION_CHAINED, "1 < RequestCpus < 4", "1");
        expression("text as a condition", Codes.EXPRESSION_TEXT_OPERAND, "(Owner == \"alice\" || \"bob\")", "");
        expression("list in a text", Codes.EXPRESSION_TEXT_LIST, "Owner == \"alice,bob\"", "");
        expression("capital letters", Codes.EXPRESSION_LETTER_CASE, "Owner == \"Alice\"", "");
    }

    private void addWhole() {
        expression("or outermost", Codes.START_PARENTHESES, "Owner == \"a\" || Owner == \"b\"", "");
        expression("job without the attribute", Codes.START_UNDEFINED, "TARGET.RequestGPUs == 1", "TARGET.RequestGPUs");
        expression("every job", Codes.START_ALWAYS, "1 == 1", "");
        expression("no job", Codes.START_NEVER, "False", "False");
        expression("text for a condition", Codes.START_NO_CONDITION, "\"alice\"", "");
        expression("project by expression", Codes.START_PROJECT, "ProjectName =?= \"osg-staff\"", "ProjectName");
    }

    private void addVariables() {
        text("word for yes", Codes.VARIABLE_NOT_BOOLEAN, "enabled", "environment", "ITB");
        text(
                "image without its share",
                Codes.CONTAINER_DISTRIBUTION,
                "htc/rocky:9",
                "environment",
                "OSG_DEFAULT_CONTAINER_DISTRIBUTION");
        text("mirror", Codes.REGISTRY_MIRROR_BROKEN, "mirror.example", "environment", "APPTAINER_REGISTRY_MIRROR");
        named("variable of old", Codes.VARIABLE_REMOVED, "ANNEX_NAME");
        named("former name", Codes.VARIABLE_RENAMED, "DISABLE_SINGULARITY_PID_NAMESPACES");
        named("key of the package", Codes.VARIABLE_OF_PACKAGE, "WORKER_TEMP_DIR");
        named("capitals", Codes.VARIABLE_CASE, "GLIDEIN_START_EXTRA");
        named("knob of the pilot", Codes.KNOB_OF_PILOT, "_CONDOR_START");
    }

    private void named(String name, Code code, String variable) {
        key(name, code, variable(variable), root -> root.branch("environment").put(variable, "x"));
    }

    private void addVariablesTogether() {
        plan(
                "pool and hosts",
                Codes.POOL_IGNORED,
                variable("POOL"),
                "itb",
                root -> root.branch("environment").put("POOL", "itb-ospool").put("CONDOR_HOST", "cm.example.edu"));
        plan(
                "hosts without ports",
                Codes.CONDOR_HOST_WITHOUT_CCB,
                variable("CONDOR_HOST"),
                "cm",
                root -> root.branch("environment")
                        .remove("CCB_RANGE_LOW")
                        .remove("CCB_RANGE_HIGH")
                        .put("CONDOR_HOST", "cm.example.edu"));
        together("old image", Codes.EXTRA_JOB_ENV_IMAGE, variable("EXTRA_JOB_ENV"), Set.of("image"), root -> {
            root.put("image", PILOT + "24-release-20250101-0000");
            root.branch("environment").put("EXTRA_JOB_ENV", "A=b");
        });
        together(
                "bind of the host's",
                Codes.SINGULARITY_BIND_MISSING,
                variable("SINGULARITY_BIND_EXTRA"),
                Set.of("mounts"),
                root -> {
                    root.remove("mounts").branch("environment").put("SINGULARITY_BIND_EXTRA", "/project");
                });
        together(
                "policy without cvmfsexec",
                Codes.RESTART_POLICY_UNUSED,
                variable("SUPERVISORD_RESTART_POLICY"),
                Set.of("cvmfs"),
                root -> {
                    root.remove("cvmfs").branch("environment").put("SUPERVISORD_RESTART_POLICY", "true");
                });
    }
}
