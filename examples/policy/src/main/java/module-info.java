/** The rules of Example University about pilots, for a jar beside the command. */
module example.policy {
    requires io.pilotconfig.core;
    requires static org.jspecify;

    provides io.pilotconfig.core.check.CheckRule with
            example.policy.RegistryRule;
}
