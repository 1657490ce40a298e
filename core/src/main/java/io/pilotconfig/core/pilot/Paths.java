package io.pilotconfig.core.pilot;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** The paths inside the pilot's container. Sources as of {@link Variables}. */
public final class Paths {
    /** The token, under exactly this name (document, step 1). */
    public static final String TOKEN = "/etc/condor/tokens-orig.d/flock.opensciencegrid.org";
    /** Where tokens are looked for. */
    public static final String TOKEN_DIRECTORY = "/etc/condor/tokens-orig.d";
    /** Scratch files and logs; writable for the pilot's user (document, step 5). */
    public static final String SCRATCH = "/pilot";
    /** CVMFS, mounted from the host with shared propagation (document, "Adding CVMFS via bind-mount"). */
    public static final String CVMFS = "/cvmfs";
    /** Further CVMFS options (document, "Additional cvmfsexec configuration"). */
    public static final String CVMFS_DEFAULT_LOCAL = "/cvmfsexec/default.local";
    /** The CVMFS cache; one container per directory (document, same section). */
    public static final String CVMFS_CACHE = "/cvmfs-cache";
    /** The CVMFS logs (document, same section). */
    public static final String CVMFS_LOGS = "/cvmfs-logs";
    /** Extra machine attributes; since 2023-10 (10-setup-htcondor.sh). */
    public static final String ATTRIBUTES = "/etc/osg/extra-attributes.cfg";
    /** OpenCL's list of vendors, needed on the host and in the container (document since 2023-05). */
    public static final String OPENCL_VENDORS = "/etc/OpenCL/vendors";
    /** The device that cvmfsexec mounts through (document, first example). */
    public static final String FUSE = "/dev/fuse";

    /** What a mount over it would take from the pilot: its programs, libraries, scripts and configuration. */
    private static final List<String> OF_IMAGE =
            List.of("/bin", "/sbin", "/lib", "/lib64", "/usr", "/etc", "/proc", "/sys", "/dev", "/cvmfsexec", "/run");

    /** Directories of the image that have something in them. */
    private static final Set<String> FILLED = Set.of(
            "bin",
            "boot",
            "cvmfs",
            "cvmfs-cache",
            "cvmfs-logs",
            "cvmfsexec",
            "dev",
            "etc",
            "home",
            "lib",
            "lib64",
            "opt",
            "pilot",
            "proc",
            "root",
            "run",
            "sbin",
            "sys",
            "tmp",
            "usr",
            "var");

    /** Directories of the image that are empty. */
    private static final Set<String> EMPTY = Set.of("/", "/media", "/mnt", "/srv");

    private Paths() {}

    /** A path from {@code /} on without {@code .}, {@code ..}, and slashes that do nothing. */
    public static String normal(String path) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : path.split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return "/" + String.join("/", names);
    }

    /** Whether a mount at this path hides a directory that the pilot cannot do without. */
    public static boolean isOfImage(String path) {
        return OF_IMAGE.contains(path);
    }

    /** Whether the image may have a path, given without {@code .} and {@code ..}. */
    public static boolean mayBeOfImage(String path) {
        int end = path.indexOf('/', 1);
        return EMPTY.contains(path) || FILLED.contains(path.substring(1, end < 0 ? path.length() : end));
    }
}
