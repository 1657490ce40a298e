/**
 * {@code /etc/osg/ospool-ep.cfg} of OSG's package ospool-ep: {@link io.pilotconfig.importers.ospoolep.OspoolEpReader} is the
 * front door. The file is read twice: by systemd for the package's script ({@code SystemdEnvironment}), and by docker for
 * the pilot ({@code DockerEnvironment}).
 */
@NullMarked
package io.pilotconfig.importers.ospoolep;

import org.jspecify.annotations.NullMarked;
