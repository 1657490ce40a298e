/**
 * Existing launch configurations of pilots, read as their consumers read them, and turned into settings:
 * {@code io.pilotconfig.importers.Importers} is the front door.
 */
module io.pilotconfig.importers {
    requires transitive io.pilotconfig.core;
    requires org.snakeyaml.engine;
    requires static org.jspecify;

    exports io.pilotconfig.importers;
}
