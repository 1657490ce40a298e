/** Starts pilots by docker. */
module outside {
    requires io.pilotconfig.docker;
}
