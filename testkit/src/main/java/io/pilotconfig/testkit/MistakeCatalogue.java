package io.pilotconfig.testkit;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.testkit.Mistakes.Plan;
import io.pilotconfig.testkit.Tree.Branch;
import io.pilotconfig.testkit.Tree.Items;
import io.pilotconfig.testkit.Tree.Raw;
import java.util.List;
import java.util.Set;

/** The errors that the test kit knows. */
final class MistakeCatalogue extends Plans {
    private static final int TOO_DEEP = 70;
    private static final int DEEPEST = 64;
    private static final String TOO_LONG = "x".repeat(131_073);

    static final List<Plan> ALL = new MistakeCatalogue().all();

    private MistakeCatalogue() {}

    private List<Plan> all() {
        addKeys();
        addTypes();
        addWords();
        addNumbers();
        addForms();
        addExpressions();
        addVariables();
        addTogether();
        addAcceptances();
        addYaml();
        addUnreadable();
        return plans();
    }

    private void addKeys() {
        key("unknown key", Codes.UNKNOWN_KEY, SettingPath.of("sqiud"), root -> root.put("sqiud", "http://s:3128"));
        key(
                "unknown key in a section",
                Codes.UNKNOWN_KEY,
                SettingPath.of("limits", "cpu"),
                root -> root.branch("limits").put("cpu", "4"));
        for (String required : List.of("site", "resource", "token")) {
            plan("missing " + required, Codes.MISSING_KEY, SettingPath.of(required), "", root -> root.remove(required));
        }
        plan(
                "null for a required key",
                Codes.MISSING_KEY,
                SettingPath.of("site"),
                "",
                root -> root.put("site", new Raw("null")));
        plan(
                "cvmfs without mode",
                Codes.MISSING_KEY,
                SettingPath.of("cvmfs", "mode"),
                "",
                root -> fresh(root, "cvmfs").put("repos", Items.of(List.of("oasis.opensciencegrid.org"))));
        key(
                "key of another mode",
                Codes.WRONG_MODE_KEY,
                SettingPath.of("cvmfs", "repos"),
                root -> fresh(root, "cvmfs")
                        .put("mode", "bind-mount")
                        .put("repos", Items.of(List.of("oasis.opensciencegrid.org"))));
        plan(
                "mount without target",
                Codes.MISSING_KEY,
                SettingPath.of("mounts").index(0).key("target"),
                "",
                root -> root.put("mounts", new Items(List.of(new Branch().put("source", "/a")))));
    }

    private void addTypes() {
        text("word for a number", Codes.WRONG_TYPE, "many", "limits", "cpus");
        text("unit behind a number", Codes.WRONG_TYPE, "16G", "limits", "memoryMb");
        text("leading zero", Codes.WRONG_TYPE, "015", "stopSeconds");
        text("fraction", Codes.WRONG_TYPE, "1.5", "lifetime", "retirementHours");
        text("word for a flag", Codes.WRONG_TYPE, "maybe", "hostNetwork");
        text("text for a list", Codes.WRONG_TYPE, "bash", "command");
        text("text for a section", Codes.WRONG_TYPE, "all", "gpu");
        text("text for a map", Codes.WRONG_TYPE, "A=b", "environment");
        plan(
                "mapping for a list",
                Codes.WRONG_TYPE,
                SettingPath.of("mounts"),
                "",
                root -> fresh(root, "mounts").put("source", "/a"));
        plan(
                "list for a text",
                Codes.WRONG_TYPE,
                SettingPath.of("site"),
                "",
                root -> root.put("site", Items.of(List.of("CHTC"))));
    }

    private void addWords() {
        text("slip in a word", Codes.UNKNOWN_VALUE, "allways", "pull");
        text("unknown word", Codes.UNKNOWN_VALUE, "enforcing", "selinux");
        text("unknown profile", Codes.UNKNOWN_VALUE, "maximum", "security", "profile");
        text("unknown vendor", Codes.UNKNOWN_VALUE, "nvidea", "gpu", "vendor");
        plan(
                "unknown mode",
                Codes.UNKNOWN_VALUE,
                SettingPath.of("cvmfs", "mode"),
                "fuse",
                root -> fresh(root, "cvmfs").put("mode", "fuse"));
    }

    private void addNumbers() {
        text("no CPU", Codes.NUMBER_RANGE, "0", "limits", "cpus");
        text("number beyond int", Codes.NUMBER_RANGE, "99999999999", "lifetime", "acceptJobsForHours");
        text("too long a stop", Codes.NUMBER_RANGE, "86401", "stopSeconds");
        text("negative number", Codes.NUMBER_RANGE, "-1", "limits", "pids");
    }

    private void addForms() {
        text("quote in the site", Codes.SITE_NAME, "SITE\"X", "site");
        text("accent in the site", Codes.SITE_NAME, "Universit\u00e9", "site");
        text("dollar in the resource", Codes.RESOURCE_NAME, "EP$(id)", "resource");
        text("token for its path", Codes.TOKEN_PATH, "eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln", "token");
        text("relative path", Codes.HOST_PATH, "scratch", "workDir");
        text("control character in a path", Codes.HOST_PATH, "/a\tb", "workDir");
        text("squid without a scheme's end", Codes.SQUID_ADDRESS, "htp://squid.example.edu", "squid");
        text("two projects", Codes.PROJECT_NAME, "A,B", "project");
        text("name with a blank", Codes.CONTAINER_NAME, "my pilot", "name");
        text("image with a scheme", Codes.IMAGE_REFERENCE, "docker://busybox", "image");
        text("root", Codes.USER_ROOT, "root", "user");
        text("user with a blank", Codes.USER_NAME, "o sg", "user");
        text("profile with a blank", Codes.APPARMOR_PROFILE, "a b", "apparmor");
        text("no program", Codes.COMMAND_WORD, "", "entrypoint");
        text("no GPU", Codes.GPU_COUNT, "0", "gpu", "count");
        exec(
                "capital in a repository",
                Codes.REPOSITORY_NAME,
                SettingPath.of("cvmfs", "repos").index(0),
                "OASIS.example",
                "repos");
        exec("dollar in a proxy", Codes.CVMFS_PROXY, SettingPath.of("cvmfs", "httpProxy"), "http://$x", "httpProxy");
        key(
                "attribute with a dash",
                Codes.ATTRIBUTE_NAME,
                SettingPath.of("attributes", "A-B"),
                root -> root.branch("attributes").put("A-B", "1"));
        key(
                "attribute of the pilot",
                Codes.ATTRIBUTE_OF_PILOT,
                SettingPath.of("attributes", "START"),
                root -> root.branch("attributes").put("START", "1"));
        plan(
                "container's root",
                Codes.CONTAINER_PATH,
                SettingPath.of("mounts").index(0).key("target"),
                "",
                root -> root.put(
                        "mounts",
                        new Items(List.of(new Branch().put("source", "/a").put("target", "/")))));
    }

    private void addExpressions() {
        text("blanks only", Codes.EXPRESSION_BLANK, "  ", "startExpression");
        text("newline", Codes.EXPRESSION_CONTROL_CHARACTER, "True\n&& False", "startExpression");
        text("macro", Codes.EXPRESSION_MACRO, "$(START)", "startExpression");
        expression("function macro", Codes.EXPRESSION_MACRO, "Owner == \"$ENV(HOME)\"", "$ENV(");
        expression("backslash at the end", Codes.EXPRESSION_TRAILING_BACKSLASH, "True\\", "\\");
        expression("assignment", Codes.EXPRESSION_SYNTAX, "Owner = \"alice\"", "=");
        expression("operator of another language", Codes.EXPRESSION_SYNTAX, "True and False", "and");
        expression("parenthesis left open", Codes.EXPRESSION_SYNTAX, "(Owner == \"alice\"", "(Owner");
        expression("comment", Codes.EXPRESSION_COMMENT, "Owner == \"alice\" // me", "");
        expression("backslash before a quote", Codes.EXPRESSION_CLOSING_BACKSLASH, "NTDomain == \"DOM\\\"", "");
        text("macro in an attribute", Codes.EXPRESSION_MACRO, "$(X)", "attributes", "Mine");
    }

    private void addVariables() {
        key(
                "variable with a dash",
                Codes.VARIABLE_NAME,
                variable("A-B"),
                root -> root.branch("environment").put("A-B", "1"));
        key(
                "token as a variable",
                Codes.VARIABLE_TOKEN,
                variable("TOKEN"),
                root -> root.branch("environment").put("TOKEN", "eyJh.eyJp.c2ln"));
        key(
                "variable of a setting",
                Codes.VARIABLE_HAS_SETTING,
                variable("NUM_CPUS"),
                root -> root.branch("environment").put("NUM_CPUS", "8"));
        text("NUL", Codes.VARIABLE_VALUE, "a\0b", "environment", "MINE");
        text("too long a variable", Codes.VARIABLE_TOO_LONG, TOO_LONG, "environment", "MINE");
        text("unknown pool", Codes.POOL_NAME, "osgpool", "environment", "POOL");
        text("host with a blank", Codes.HOST_NAME, "a b", "environment", "SYSLOG_HOST");
        text("restart policy", Codes.RESTART_POLICY, "always", "environment", "SUPERVISORD_RESTART_POLICY");
        text("open quote for jobs", Codes.EXTRA_JOB_ENV, "A='b", "environment", "EXTRA_JOB_ENV");
        text("hosts joined by a semicolon", Codes.CONDOR_HOST_LIST, "a;b", "environment", "CONDOR_HOST");
        text("mirror with a blank", Codes.REGISTRY_MIRROR, "a b", "environment", "APPTAINER_REGISTRY_MIRROR");
        plan(
                "end of a range alone",
                Codes.CCB_RANGE,
                variable("CCB_RANGE_HIGH"),
                "9710",
                root -> root.branch("environment").remove("CCB_RANGE_LOW").put("CCB_RANGE_HIGH", "9710"));
        text("relative bind", Codes.SINGULARITY_BIND_EXTRA, "data", "environment", "SINGULARITY_BIND_EXTRA");
    }

    private void addTogether() {
        plan(
                "minimum without a profile",
                Codes.SECCOMP_PROFILE_MISSING,
                SettingPath.of("security", "seccompProfile"),
                "",
                root -> fresh(root, "security").put("profile", "minimum"));
        plan(
                "profile without minimum",
                Codes.SECCOMP_PROFILE_UNUSED,
                SettingPath.of("security", "seccompProfile"),
                "",
                root -> fresh(root, "security").put("seccompProfile", "/etc/osg/seccomp.json"));
        key(
                "attributes that differ in letter case only",
                Codes.ATTRIBUTE_TWICE,
                SettingPath.of("attributes", "xrack"),
                root -> root.branch("attributes").put("XRack", "1").put("xrack", "2"));
        plan(
                "two mounts at one path",
                Codes.MOUNT_TARGET_TWICE,
                SettingPath.of("mounts").index(1).key("target"),
                "",
                root -> root.put(
                        "mounts",
                        new Items(List.of(
                                new Branch().put("source", "/a").put("target", "/x"),
                                new Branch().put("source", "/b").put("target", "//x/.")))));
        plan(
                "scratch directory that cannot be written to",
                Codes.MOUNT_READ_ONLY,
                SettingPath.of("mounts").index(0).key("readOnly"),
                "true",
                Set.of("mounts", "workDir"),
                root -> root.remove("workDir")
                        .put(
                                "mounts",
                                new Items(List.of(new Branch()
                                        .put("source", "/a")
                                        .put("target", "/pilot")
                                        .putLiteral("readOnly", true)))));
        plan(
                "no repository",
                Codes.REPOSITORIES_MISSING,
                SettingPath.of("cvmfs", "repos"),
                "",
                root -> fresh(root, "cvmfs").put("mode", "cvmfsexec").put("repos", new Items(List.of())));
        plan(
                "PID namespaces with minimum",
                Codes.PID_NAMESPACES,
                variable("SINGULARITY_DISABLE_PID_NAMESPACES"),
                "False",
                Set.of("environment", "security"),
                root -> {
                    fresh(root, "security").put("profile", "minimum").put("seccompProfile", "/etc/osg/seccomp.json");
                    root.branch("environment").put("SINGULARITY_DISABLE_PID_NAMESPACES", "False");
                });
    }

    private void addAcceptances() {
        plan(
                "accepted without a reason",
                Codes.ACCEPTANCE_REASON,
                SettingPath.of("accept", "image-moves"),
                "",
                root -> fresh(root, "accept").put("image-moves", " "));
        key(
                "accepted error",
                Codes.ACCEPTANCE_REFUSED,
                SettingPath.of("accept", "user-root"),
                root -> fresh(root, "accept").put("user-root", "we trust them"));
    }

    private void addYaml() {
        key(
                "key twice",
                Codes.DUPLICATE_KEY,
                SettingPath.of("user"),
                root -> root.put("user", "osg").add("user", new Tree.Text("osg", false)));
        raw("merge key", Codes.MERGE_KEY, SettingPath.of("<<"), "<<", "<<: {}");
        raw("list as a key", Codes.KEY_NOT_TEXT, SettingPath.ROOT, "[a]", "[a]: b");
        plan("tag", Codes.YAML_TAG, SettingPath.of("name"), "!!int", root -> root.put("name", new Raw("!!int 3")));
        plan(
                "alias of nothing",
                Codes.YAML_ALIAS,
                SettingPath.of("apparmor"),
                "*nope",
                root -> root.put("apparmor", new Raw("*nope ")));
    }

    private void addUnreadable() {
        alone("more than a megabyte", Codes.FILE_TOO_LARGE, text -> text + "#".repeat(1 << 20) + "\n");
        alone("second document", Codes.SEVERAL_DOCUMENTS, text -> text + "---\nsite: Other\n");
        alone("bracket at the end", Codes.YAML_SYNTAX, text -> text + "}\n");
        SettingPath deep = SettingPath.of("targets");
        for (int depth = 1; depth < DEEPEST; depth++) {
            deep = deep.index(0);
        }
        Mistake mistake = new Mistake("too deep", Codes.NESTING_TOO_DEEP, deep, "[");
        Raw nest = new Raw("[".repeat(TOO_DEEP) + "]".repeat(TOO_DEEP));
        add(new Plan(mistake, Set.of(), root -> root.put("targets", nest), text -> text));
    }
}
