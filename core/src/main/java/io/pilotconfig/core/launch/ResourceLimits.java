package io.pilotconfig.core.launch;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What the container may use; empty: no limit of ours.
 *
 * @param cpus CPUs
 * @param memoryMib memory in MiB, the head room of the pilot itself included
 * @param pids processes and threads
 * @param openFiles open files of each process, soft and hard limit
 */
public record ResourceLimits(OptionalInt cpus, OptionalLong memoryMib, OptionalInt pids, OptionalInt openFiles) {}
