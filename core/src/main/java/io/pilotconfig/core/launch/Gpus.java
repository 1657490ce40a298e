package io.pilotconfig.core.launch;

import java.util.OptionalInt;

/**
 * NVIDIA GPUs of the host that the pilot may use.
 *
 * @param count how many; empty: all
 */
public record Gpus(OptionalInt count) {}
