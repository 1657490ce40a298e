#!/bin/bash
for i in 1 2; do
  podman rm -f pilot$i 2>/dev/null
done
podman run -d --name pilot1 -e GLIDEIN_Site=A -e GLIDEIN_ResourceName=A-EP1 \
  docker.io/opensciencegrid/osgvo-docker-pilot:release
podman run -d --name pilot2 -e GLIDEIN_Site=A -e GLIDEIN_ResourceName=A-EP2 \
  docker.io/opensciencegrid/osgvo-docker-pilot:release
