#!/bin/sh
exec /usr/bin/podman --log-level=warn run --replace --name ospool -dt --user 1000:1000 \
    --security-opt seccomp=unconfined --security-opt unmask=ALL --security-opt no-new-privileges \
    --device /dev/fuse:/dev/fuse:rw --network host --stop-timeout 15 --pull=newer \
    -v /etc/osg/token:/etc/condor/tokens-orig.d/flock.opensciencegrid.org:ro,Z \
    -v /var/lib/ospool:/pilot:Z,U \
    -e GLIDEIN_Site=Wisconsin -e GLIDEIN_ResourceName=Wisconsin-EP \
    -e CVMFSEXEC_REPOS='oasis.opensciencegrid.org singularity.opensciencegrid.org' \
    hub.opensciencegrid.org/osg-htc/ospool-ep:24-release
