package io.pilotconfig.docker;

import io.pilotconfig.core.launch.Gpus;
import io.pilotconfig.core.launch.Mount;

/** What docker and podman say differently on their command lines. */
interface Engine {
    /** The program. */
    String program();

    /** The security option that leaves the system paths as they are. */
    String unmaskedSystemPaths();

    /** Adds the flags that give the container GPUs. */
    void addGpus(Gpus gpus, RunCommand.Flags flags);

    /** Adds the flag that gives the container the token from a secret, at the place of its mount. */
    void addTokenSecret(String secret, Mount token, String user, RunCommand.Flags flags);
}
