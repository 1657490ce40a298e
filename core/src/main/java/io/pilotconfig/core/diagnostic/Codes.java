package io.pilotconfig.core.diagnostic;

/** The catalogue of codes that core reports. A code is never given another meaning, nor used again once it is gone. */
public final class Codes {
    // Reading the file.

    /** A settings file is at most 1 MiB. */
    public static final Code FILE_TOO_LARGE = Code.error("file-too-large", "A settings file is at most 1 MiB.");

    /** A settings file is UTF-8. */
    public static final Code ENCODING = Code.error("encoding", "A settings file is UTF-8.");

    /** A settings file is well-formed YAML 1.2 or JSON. */
    public static final Code YAML_SYNTAX =
            Code.error("yaml-syntax", "A settings file is well-formed YAML 1.2 or JSON.");

    /** A settings file holds one document. */
    public static final Code SEVERAL_DOCUMENTS = Code.error("several-documents", "A settings file holds one document.");

    /** YAML's merge key, two less-than signs, is not supported. */
    public static final Code MERGE_KEY = Code.error("merge-key", "YAML's merge key `<<` is not supported.");

    /** YAML tags are not supported: values are taken as they are written. */
    public static final Code YAML_TAG =
            Code.error("yaml-tag", "YAML tags are not supported: values are taken as they are written.");

    /** An alias names an anchor that stands before it, and expands within bounds. */
    public static final Code YAML_ALIAS =
            Code.error("yaml-alias", "An alias names an anchor that stands before it, and expands within bounds.");

    /** Settings are nested a few levels deep. */
    public static final Code NESTING_TOO_DEEP =
            Code.error("nesting-too-deep", "Settings are nested a few levels deep.");

    /** A key stands once in its mapping. */
    public static final Code DUPLICATE_KEY = Code.error("duplicate-key", "A key stands once in its mapping.");

    /** A key is a single value, not a list, a mapping or null. */
    public static final Code KEY_NOT_TEXT =
            Code.error("key-not-text", "A key is a single value, not a list, a mapping or null.");

    /** Only known keys may be set. */
    public static final Code UNKNOWN_KEY = Code.error("unknown-key", "Only known keys may be set.");

    /** Required keys have to be set. */
    public static final Code MISSING_KEY = Code.error("missing-key", "Required keys have to be set.");

    /** A key belongs to the mode of its section. */
    public static final Code WRONG_MODE_KEY = Code.error("wrong-mode-key", "A key belongs to the mode of its section.");

    /** A value has the type of its setting. */
    public static final Code WRONG_TYPE = Code.error("wrong-type", "A value has the type of its setting.");

    /** A value that is one of a few words is one of them. */
    public static final Code UNKNOWN_VALUE =
            Code.error("unknown-value", "A value that is one of a few words is one of them.");

    /** A number lies within the bounds of its setting. */
    public static final Code NUMBER_RANGE =
            Code.error("number-range", "A number lies within the bounds of its setting.");

    /** The keys under `targets` are ids of renderers. */
    public static final Code UNKNOWN_TARGET =
            Code.error("unknown-target", "The keys under `targets` are ids of renderers.");

    /** The renderer of a standard target is on the path, so that its options can be checked. */
    public static final Code TARGET_NOT_INSTALLED = Code.warning(
            "target-not-installed",
            "The renderer of a standard target is on the path, so that its options can be checked.");

    // Fleets.

    /** A fleet file is no settings file of one pilot. */
    public static final Code FLEET_FILE = Code.error("fleet-file", "A fleet file is no settings file of one pilot.");

    /** A fleet file is at most 512 MiB. */
    public static final Code FLEET_TOO_LARGE = Code.error("fleet-too-large", "A fleet file is at most 512 MiB.");

    /** The settings of one pilot of a fleet are at most 1 MiB. */
    public static final Code PILOT_TOO_LARGE =
            Code.error("pilot-too-large", "The settings of one pilot of a fleet are at most 1 MiB.");

    /** A fleet has pilots. */
    public static final Code FLEET_EMPTY = Code.error("fleet-empty", "A fleet has pilots.");

    /** The name of a pilot in a fleet is letters, digits and `._-`, and begins with a letter or digit. */
    public static final Code PILOT_NAME = Code.error(
            "pilot-name",
            "The name of a pilot in a fleet is letters, digits and `._-`, and begins with a letter or digit.");

    /** The name of a pilot in a fleet is its key. */
    public static final Code PILOT_NAME_DIFFERS =
            Code.error("pilot-name-differs", "The name of a pilot in a fleet is its key.");

    /** Each pilot of a fleet has a name of its own. */
    public static final Code PILOT_NAME_TWICE =
            Code.error("pilot-name-twice", "Each pilot of a fleet has a name of its own.");

    /** The names of pilots differ in more than letter case, for some file systems ignore that. */
    public static final Code PILOT_NAME_CASE = Code.advice(
            "pilot-name-case",
            "The names of pilots differ in more than letter case, for some file systems ignore that.");

    /** One file of a directory holds defaults for all. */
    public static final Code DEFAULTS_TWICE =
            Code.error("defaults-twice", "One file of a directory holds defaults for all.");

    /** Each pattern that selects pilots selects one. */
    public static final Code NOTHING_SELECTED =
            Code.error("nothing-selected", "Each pattern that selects pilots selects one.");

    /** Pilots on one host have CVMFS caches and work directories of their own. */
    public static final Code DIRECTORY_SHARED =
            Code.warning("directory-shared", "Pilots on one host have CVMFS caches and work directories of their own.");

    // The form of values.

    /** A site name is letters, digits, blanks, `_` and `-`, as in OSG Topology. */
    public static final Code SITE_NAME =
            Code.error("site-name", "A site name is letters, digits, blanks, `_` and `-`, as in OSG Topology.");

    /** A resource name is letters, digits, blanks and `()._/-`, as in OSG Topology. */
    public static final Code RESOURCE_NAME =
            Code.error("resource-name", "A resource name is letters, digits, blanks and `()._/-`, as in OSG Topology.");

    /** A resource name of letters, digits and `._-` reaches the slot name nearly as it is. */
    public static final Code RESOURCE_NAME_ALTERED = Code.warning(
            "resource-name-altered",
            "A resource name of letters, digits and `._-` reaches the slot name nearly as it is.");

    /** A path on the host is absolute and without control characters. */
    public static final Code HOST_PATH =
            Code.error("host-path", "A path on the host is absolute and without control characters.");

    /** `token` is the absolute path of a file on the host, never the token itself. */
    public static final Code TOKEN_PATH =
            Code.error("token-path", "`token` is the absolute path of a file on the host, never the token itself.");

    /** token is the path of a file, not of a directory. */
    public static final Code TOKEN_DIRECTORY =
            Code.warning("token-directory", "`token` is the path of a file, not of a directory.");

    /** A path in the container is absolute, not `/`, and without control characters. */
    public static final Code CONTAINER_PATH = Code.error(
            "container-path", "A path in the container is absolute, not `/`, and without control characters.");

    /** A squid's address has the form http://host:port. */
    public static final Code SQUID_ADDRESS =
            Code.error("squid-address", "A squid's address has the form http://host:port.");

    /** A squid's address begins with `http://`. */
    public static final Code SQUID_SCHEME = Code.warning("squid-scheme", "A squid's address begins with `http://`.");

    /** A squid's address names its port. */
    public static final Code SQUID_PORT = Code.warning("squid-port", "A squid's address names its port.");

    /** A project name is letters, digits and `_.+-`; only one can be named. */
    public static final Code PROJECT_NAME =
            Code.error("project-name", "A project name is letters, digits and `_.+-`; only one can be named.");

    /** A CVMFS repository is a domain name in lower case. */
    public static final Code REPOSITORY_NAME =
            Code.error("repository-name", "A CVMFS repository is a domain name in lower case.");

    /** A repository is listed once. */
    public static final Code REPOSITORY_TWICE = Code.warning("repository-twice", "A repository is listed once.");

    /** cvmfsexec mounts at least one repository. */
    public static final Code REPOSITORIES_MISSING =
            Code.error("repositories-missing", "cvmfsexec mounts at least one repository.");

    /** A list of repositories has a letter in it. */
    public static final Code REPOSITORIES_IGNORED =
            Code.warning("repositories-ignored", "A list of repositories has a letter in it.");

    /** A CVMFS proxy list has groups joined by `;`, proxies joined by `|`, and only safe characters. */
    public static final Code CVMFS_PROXY = Code.error(
            "cvmfs-proxy",
            "A CVMFS proxy list has groups joined by `;`, proxies joined by `|`, and only safe characters.");

    /** Each proxy of CVMFS is http://host:port, auto or DIRECT. */
    public static final Code CVMFS_PROXY_FORM =
            Code.warning("cvmfs-proxy-form", "Each proxy of CVMFS is `http://host:port`, `auto` or `DIRECT`.");

    /** A CVMFS proxy list ends with `auto` or `DIRECT`. */
    public static final Code CVMFS_PROXY_LAST =
            Code.warning("cvmfs-proxy-last", "A CVMFS proxy list ends with `auto` or `DIRECT`.");

    /** A CVMFS quota is at least 1000 MB, or -1 for none. */
    public static final Code CVMFS_QUOTA_LOW =
            Code.warning("cvmfs-quota-low", "A CVMFS quota is at least 1000 MB, or -1 for none.");

    /** A name is letters, digits and `_.-`, and begins with a letter or digit. */
    public static final Code CONTAINER_NAME =
            Code.error("container-name", "A name is letters, digits and `_.-`, and begins with a letter or digit.");

    /** An image is named [host/]path[:tag][@digest]. */
    public static final Code IMAGE_REFERENCE =
            Code.error("image-reference", "An image is named [host/]path[:tag][@digest].");

    /** A word of a command holds no NUL and no lone surrogate, and is at most 128 KiB; the first is not empty. */
    public static final Code COMMAND_WORD = Code.error(
            "command-word",
            "A word of a command holds no NUL and no lone surrogate, and is at most 128 KiB; the first is not empty.");

    /** A user is a name or a number, with an optional group. */
    public static final Code USER_NAME =
            Code.error("user-name", "A user is a name or a number, with an optional group.");

    /** The pilot refuses to run as root. */
    public static final Code USER_ROOT = Code.error("user-root", "The pilot refuses to run as root.");

    /** An AppArmor profile name has no blanks and no control characters. */
    public static final Code APPARMOR_PROFILE =
            Code.error("apparmor-profile", "An AppArmor profile name has no blanks and no control characters.");

    /** A number of GPUs is `all` or from 1 to 9999. */
    public static final Code GPU_COUNT = Code.error("gpu-count", "A number of GPUs is `all` or from 1 to 9999.");

    /** An expression is not blanks only. */
    public static final Code EXPRESSION_BLANK = Code.error("expression-blank", "An expression is not blanks only.");

    /** An expression stands on one line and holds no control character but tab. */
    public static final Code EXPRESSION_CONTROL_CHARACTER = Code.error(
            "expression-control-character", "An expression stands on one line and holds no control character but tab.");

    /** An expression holds no HTCondor macro, `$(NAME)` or `$NAME(...)`. */
    public static final Code EXPRESSION_MACRO =
            Code.error("expression-macro", "An expression holds no HTCondor macro, `$(NAME)` or `$NAME(...)`.");

    /** An expression does not end in a backslash. */
    public static final Code EXPRESSION_TRAILING_BACKSLASH =
            Code.error("expression-trailing-backslash", "An expression does not end in a backslash.");

    /** An expression is one in old ClassAd syntax, all of it. */
    public static final Code EXPRESSION_SYNTAX =
            Code.error("expression-syntax", "An expression is one in old ClassAd syntax, all of it.");

    /** An expression holds no comment that reaches to the end of the line. */
    public static final Code EXPRESSION_COMMENT =
            Code.error("expression-comment", "An expression holds no comment that reaches to the end of the line.");

    /** No text in an expression ends in a backslash. */
    public static final Code EXPRESSION_CLOSING_BACKSLASH =
            Code.error("expression-closing-backslash", "No text in an expression ends in a backslash.");

    /** An attribute is spelled as jobs and machines spell it. */
    public static final Code EXPRESSION_UNKNOWN_ATTRIBUTE =
            Code.warning("expression-unknown-attribute", "An attribute is spelled as jobs and machines spell it.");

    /** `TARGET` has the attributes of the job, `MY` those of the machine. */
    public static final Code EXPRESSION_WRONG_SCOPE = Code.warning(
            "expression-wrong-scope", "`TARGET` has the attributes of the job, `MY` those of the machine.");

    /** A text stands in double quotes. */
    public static final Code EXPRESSION_UNQUOTED_TEXT =
            Code.warning("expression-unquoted-text", "A text stands in double quotes.");

    /** Single quotes make the name of an attribute, not a text. */
    public static final Code EXPRESSION_QUOTED_NAME =
            Code.warning("expression-quoted-name", "Single quotes make the name of an attribute, not a text.");

    /** A backslash in a text stands for itself, unless a quote follows. */
    public static final Code EXPRESSION_BACKSLASH =
            Code.warning("expression-backslash", "A backslash in a text stands for itself, unless a quote follows.");

    /** An expression holds values, not places for them. */
    public static final Code EXPRESSION_TEMPLATE =
            Code.warning("expression-template", "An expression holds values, not places for them.");

    /** A text in an expression can be seen. */
    public static final Code EXPRESSION_INVISIBLE_CHARACTER =
            Code.warning("expression-invisible-character", "A text in an expression can be seen.");

    /** A number is written in decimal, in 64 bits. */
    public static final Code EXPRESSION_NUMBER =
            Code.warning("expression-number", "A number is written in decimal, in 64 bits.");

    /** A function is one that HTCondor has. */
    public static final Code EXPRESSION_UNKNOWN_FUNCTION =
            Code.warning("expression-unknown-function", "A function is one that HTCondor has.");

    /** A function gets as many arguments as it takes. */
    public static final Code EXPRESSION_ARGUMENT_COUNT =
            Code.warning("expression-argument-count", "A function gets as many arguments as it takes.");

    /** The arguments of a function stand in its order. */
    public static final Code EXPRESSION_SWAPPED_ARGUMENTS =
            Code.warning("expression-swapped-arguments", "The arguments of a function stand in its order.");

    /** No part of an expression is an error whatever the job. */
    public static final Code EXPRESSION_ALWAYS_ERROR =
            Code.warning("expression-always-error", "No part of an expression is an error whatever the job.");

    /** What `!` negates stands in parentheses. */
    public static final Code EXPRESSION_NEGATION =
            Code.warning("expression-negation", "What `!` negates stands in parentheses.");

    /** A comparison is not compared once more. */
    public static final Code EXPRESSION_CHAINED =
            Code.warning("expression-chained", "A comparison is not compared once more.");

    /** The sides of a logical operator are conditions, not texts or numbers. */
    public static final Code EXPRESSION_TEXT_OPERAND =
            Code.warning("expression-text-operand", "The sides of `&&` and `||` are conditions, not texts or numbers.");

    /** A text is compared with one text, not with a list or a pattern. */
    public static final Code EXPRESSION_TEXT_LIST =
            Code.warning("expression-text-list", "A text is compared with one text, not with a list or a pattern.");

    /** Letter case does not count for `==` and `!=`. */
    public static final Code EXPRESSION_LETTER_CASE =
            Code.advice("expression-letter-case", "Letter case does not count for `==` and `!=`.");

    /** A START expression with `||` or `? :` outermost stands in parentheses. */
    public static final Code START_PARENTHESES =
            Code.warning("start-parentheses", "A START expression with `||` or `? :` outermost stands in parentheses.");

    /** A START expression is defined for every job; where it is not, the pilot accepts the job. */
    public static final Code START_UNDEFINED = Code.warning(
            "start-undefined",
            "A START expression is defined for every job; where it is not, the pilot accepts the job.");

    /** A START expression that is more than `True` refuses some job. */
    public static final Code START_ALWAYS =
            Code.warning("start-always", "A START expression that is more than `True` refuses some job.");

    /** A START expression accepts some job. */
    public static final Code START_NEVER = Code.warning("start-never", "A START expression accepts some job.");

    /** A START expression is a condition, not a text, a list or a record. */
    public static final Code START_NO_CONDITION =
            Code.warning("start-no-condition", "A START expression is a condition, not a text, a list or a record.");

    /** A project is named by `project`, not in the START expression. */
    public static final Code START_PROJECT =
            Code.warning("start-project", "A project is named by `project`, not in the START expression.");

    /** An attribute of the machine is defined. */
    public static final Code ATTRIBUTE_UNDEFINED =
            Code.warning("attribute-undefined", "An attribute of the machine is defined.");

    /** An attribute name is letters, digits and `_`, and does not begin with a digit. */
    public static final Code ATTRIBUTE_NAME = Code.error(
            "attribute-name", "An attribute name is letters, digits and `_`, and does not begin with a digit.");

    /** An attribute that the pilot sets itself is not set again. */
    public static final Code ATTRIBUTE_OF_PILOT =
            Code.error("attribute-of-pilot", "An attribute that the pilot sets itself is not set again.");

    /** Names of attributes differ in more than letter case. */
    public static final Code ATTRIBUTE_TWICE =
            Code.error("attribute-twice", "Names of attributes differ in more than letter case.");

    /** A variable name is letters, digits and `_`, and does not begin with a digit. */
    public static final Code VARIABLE_NAME =
            Code.error("variable-name", "A variable name is letters, digits and `_`, and does not begin with a digit.");

    /** A variable that has a setting of its own is set there. */
    public static final Code VARIABLE_HAS_SETTING =
            Code.error("variable-has-setting", "A variable that has a setting of its own is set there.");

    /** The token is never put into the environment. */
    public static final Code VARIABLE_TOKEN =
            Code.error("variable-token", "The token is never put into the environment.");

    /** A variable's value holds no NUL and no lone surrogate. */
    public static final Code VARIABLE_VALUE =
            Code.error("variable-value", "A variable's value holds no NUL and no lone surrogate.");

    /** A variable with its name is at most 128 KiB. */
    public static final Code VARIABLE_TOO_LONG =
            Code.error("variable-too-long", "A variable with its name is at most 128 KiB.");

    // Variables that the pilot's own scripts read.

    /** POOL is a known pool or a host name with a dot. */
    public static final Code POOL_NAME = Code.error("pool-name", "POOL is a known pool or a host name with a dot.");

    /** POOL has no effect where CONDOR_HOST is set. */
    public static final Code POOL_IGNORED =
            Code.warning("pool-ignored", "POOL has no effect where CONDOR_HOST is set.");

    /** CONDOR_HOST is a list of hosts. */
    public static final Code CONDOR_HOST_LIST = Code.error("condor-host-list", "CONDOR_HOST is a list of hosts.");

    /** A pilot with central managers of its own has a range of CCB ports. */
    public static final Code CONDOR_HOST_WITHOUT_CCB = Code.warning(
            "condor-host-without-ccb", "A pilot with central managers of its own has a range of CCB ports.");

    /** CCB_RANGE_LOW and CCB_RANGE_HIGH are ports, both set, in this order. */
    public static final Code CCB_RANGE =
            Code.error("ccb-range", "CCB_RANGE_LOW and CCB_RANGE_HIGH are ports, both set, in this order.");

    /** EXTRA_JOB_ENV is NAME=VALUE words in HTCondor's quoting. */
    public static final Code EXTRA_JOB_ENV =
            Code.error("extra-job-env", "EXTRA_JOB_ENV is NAME=VALUE words in HTCondor's quoting.");

    /** EXTRA_JOB_ENV comes with an image of July 2026 or later. */
    public static final Code EXTRA_JOB_ENV_IMAGE =
            Code.warning("extra-job-env-image", "EXTRA_JOB_ENV comes with an image of July 2026 or later.");

    /** SINGULARITY_BIND_EXTRA is a list of /source[:/target[:ro|rw]]. */
    public static final Code SINGULARITY_BIND_EXTRA =
            Code.error("singularity-bind-extra", "SINGULARITY_BIND_EXTRA is a list of /source[:/target[:ro|rw]].");

    /** SINGULARITY_BIND_EXTRA names directories of the pilot's container. */
    public static final Code SINGULARITY_BIND_MISSING = Code.warning(
            "singularity-bind-missing", "SINGULARITY_BIND_EXTRA names directories of the pilot's container.");

    /** APPTAINER_REGISTRY_MIRROR is a host and path. */
    public static final Code REGISTRY_MIRROR =
            Code.error("registry-mirror", "APPTAINER_REGISTRY_MIRROR is a host and path.");

    /** Images since September 2025 switch Apptainer off where APPTAINER_REGISTRY_MIRROR is set. */
    public static final Code REGISTRY_MIRROR_BROKEN = Code.warning(
            "registry-mirror-broken",
            "Images since September 2025 switch Apptainer off where APPTAINER_REGISTRY_MIRROR is set.");

    /** SUPERVISORD_RESTART_POLICY is `true`, `false` or `unexpected`. */
    public static final Code RESTART_POLICY =
            Code.error("restart-policy", "SUPERVISORD_RESTART_POLICY is `true`, `false` or `unexpected`.");

    /** SUPERVISORD_RESTART_POLICY comes with cvmfsexec. */
    public static final Code RESTART_POLICY_UNUSED =
            Code.warning("restart-policy-unused", "SUPERVISORD_RESTART_POLICY comes with cvmfsexec.");

    /** SYSLOG_HOST and REGISTRY_HOST are host names. */
    public static final Code HOST_NAME = Code.error("host-name", "SYSLOG_HOST and REGISTRY_HOST are host names.");

    /** The images of jobs that name none are words N%__image. */
    public static final Code CONTAINER_DISTRIBUTION =
            Code.warning("container-distribution", "The images of jobs that name none are words `N%__image`.");

    /** A variable that switches something is true or false. */
    public static final Code VARIABLE_NOT_BOOLEAN =
            Code.warning("variable-not-boolean", "A variable that switches something is `true` or `false`.");

    /** A variable is one that the pilot still reads. */
    public static final Code VARIABLE_REMOVED =
            Code.warning("variable-removed", "A variable is one that the pilot still reads.");

    /** A variable is called by its present name. */
    public static final Code VARIABLE_RENAMED =
            Code.warning("variable-renamed", "A variable is called by its present name.");

    /** What the ospool-ep package reads is no variable of the pilot. */
    public static final Code VARIABLE_OF_PACKAGE =
            Code.warning("variable-of-package", "What the ospool-ep package reads is no variable of the pilot.");

    /** A variable of the pilot is spelled as the pilot spells it, letter case included. */
    public static final Code VARIABLE_CASE = Code.warning(
            "variable-case", "A variable of the pilot is spelled as the pilot spells it, letter case included.");

    /** A variable _CONDOR_... does not replace a knob that the pilot sets itself. */
    public static final Code KNOB_OF_PILOT = Code.warning(
            "knob-of-pilot", "A variable `_CONDOR_...` does not replace a knob that the pilot sets itself.");

    /** Where masked system paths or GPUs need it, PID namespaces of inner containers stay off. */
    public static final Code PID_NAMESPACES = Code.error(
            "pid-namespaces",
            "Where masked system paths or GPUs need it, PID namespaces of inner containers stay off.");

    // Settings together.

    /** A pilot has a squid at or near its site. */
    public static final Code SQUID_MISSING = Code.warning("squid-missing", "A pilot has a squid at or near its site.");

    /** A pilot's scratch files lie in a host directory of their own. */
    public static final Code WORK_DIR_MISSING =
            Code.warning("work-dir-missing", "A pilot's scratch files lie in a host directory of their own.");

    /** The jobs' files, CVMFS's cache and its logs lie in directories of their own. */
    public static final Code DIRECTORY_TWICE = Code.warning(
            "directory-twice", "The jobs' files, CVMFS's cache and its logs lie in directories of their own.");

    /** A pilot offers CVMFS to its jobs. */
    public static final Code CVMFS_MISSING = Code.warning("cvmfs-missing", "A pilot offers CVMFS to its jobs.");

    /** Nothing is mounted over the /cvmfs that cvmfsexec fills. */
    public static final Code CVMFS_COVERED =
            Code.warning("cvmfs-covered", "Nothing is mounted over the /cvmfs that cvmfsexec fills.");

    /** What is mounted as /cvmfs is all of the host's. */
    public static final Code CVMFS_HOST_PATH =
            Code.warning("cvmfs-host-path", "What is mounted as /cvmfs is all of the host's.");

    /** The host's /cvmfs is mounted by cvmfs, not by mounts. */
    public static final Code CVMFS_BY_MOUNT =
            Code.warning("cvmfs-by-mount", "The host's /cvmfs is mounted by `cvmfs`, not by `mounts`.");

    /** The profile `minimum` has a seccomp profile. */
    public static final Code SECCOMP_PROFILE_MISSING =
            Code.error("seccomp-profile-missing", "The profile `minimum` has a seccomp profile.");

    /** A seccomp profile belongs to `profile: minimum`. */
    public static final Code SECCOMP_PROFILE_UNUSED =
            Code.error("seccomp-profile-unused", "A seccomp profile belongs to `profile: minimum`.");

    /** One thing is mounted at a path in the container. */
    public static final Code MOUNT_TARGET_TWICE =
            Code.error("mount-target-twice", "One thing is mounted at a path in the container.");

    /** A mount does not hide a file that the pilot's image needs. */
    public static final Code MOUNT_HIDES =
            Code.warning("mount-hides", "A mount does not hide a file that the pilot's image needs.");

    /** The pilot can write to /pilot. */
    public static final Code MOUNT_READ_ONLY = Code.error("mount-read-only", "The pilot can write to /pilot.");

    /** The token lies where no job can read it. */
    public static final Code TOKEN_EXPOSED = Code.warning("token-exposed", "The token lies where no job can read it.");

    /** An entrypoint of one's own bypasses cvmfsexec and clears the command. */
    public static final Code ENTRYPOINT_BYPASSES = Code.warning(
            "entrypoint-bypasses", "An entrypoint of one's own bypasses cvmfsexec and clears the command.");

    /** A pilot lives 72 hours at most, then a fresh image is started. */
    public static final Code LIFETIME_LONG =
            Code.warning("lifetime-long", "A pilot lives 72 hours at most, then a fresh image is started.");

    /** A pilot without jobs ends. */
    public static final Code IDLE_NEVER = Code.warning("idle-never", "A pilot without jobs ends.");

    /** The idle time is at least 5 minutes, for it is looked at every 5 minutes. */
    public static final Code IDLE_SHORT =
            Code.warning("idle-short", "The idle time is at least 5 minutes, for it is looked at every 5 minutes.");

    /** A pilot has at least 1024 MB for jobs. */
    public static final Code MEMORY_LOW = Code.warning("memory-low", "A pilot has at least 1024 MB for jobs.");

    /** A pilot with GPUs runs a CUDA image. */
    public static final Code GPU_IMAGE = Code.warning("gpu-image", "A pilot with GPUs runs a CUDA image.");

    /** A pilot with a CUDA image has GPUs. */
    public static final Code GPU_MISSING = Code.warning("gpu-missing", "A pilot with a CUDA image has GPUs.");

    /** `attributesFile` says where `attributes` lie. */
    public static final Code ATTRIBUTES_FILE_UNUSED =
            Code.warning("attributes-file-unused", "`attributesFile` says where `attributes` lie.");

    /** An image tag that moves comes with a pull policy. */
    public static final Code IMAGE_MOVES =
            Code.advice("image-moves", "An image tag that moves comes with a pull policy.");

    /** A tag of OSG's pilot images is one that is built. */
    public static final Code IMAGE_TAG = Code.warning("image-tag", "A tag of OSG's pilot images is one that is built.");

    /** An image is of a series that is still built. */
    public static final Code IMAGE_SERIES = Code.advice("image-series", "An image is of a series that is still built.");

    /** A pilot has a limit of processes. */
    public static final Code PIDS_UNLIMITED = Code.advice("pids-unlimited", "A pilot has a limit of processes.");

    /** A pilot has a limit of open files. */
    public static final Code OPEN_FILES_UNLIMITED =
            Code.advice("open-files-unlimited", "A pilot has a limit of open files.");

    // What is accepted on purpose, and rules that others add.

    /** What is accepted is a known code. */
    public static final Code UNKNOWN_CODE = Code.error("unknown-code", "What is accepted is a known code.");

    /** Warnings and advice can be accepted, errors and unused acceptances cannot. */
    public static final Code ACCEPTANCE_REFUSED = Code.error(
            "acceptance-refused", "Warnings and advice can be accepted, errors and unused acceptances cannot.");

    /** What is accepted is accepted for a reason. */
    public static final Code ACCEPTANCE_REASON =
            Code.error("acceptance-reason", "What is accepted is accepted for a reason.");

    /** What is accepted would be reported otherwise. */
    public static final Code ACCEPTANCE_UNUSED =
            Code.warning("acceptance-unused", "What is accepted would be reported otherwise.");

    /** A rule that was added comes to an end, and reports codes that it declares. */
    public static final Code RULE_FAILED =
            Code.error("rule-failed", "A rule that was added comes to an end, and reports codes that it declares.");

    private Codes() {}
}
