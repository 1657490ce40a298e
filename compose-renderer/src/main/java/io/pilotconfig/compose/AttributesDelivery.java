package io.pilotconfig.compose;

/** How the machine attributes reach the pilot. */
public enum AttributesDelivery {
    /** Written in the Compose file, which compose from 2.23.1 on copies into the container. */
    INLINE,
    /** In a file of the host, which is mounted. */
    FILE
}
