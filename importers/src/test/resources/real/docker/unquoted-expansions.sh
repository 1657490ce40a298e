#!/bin/bash
# start N backfill pilots on this node
set -eu

SITE=UConn-HPC
RESOURCE=UConn-HPC-EP1
SCRATCH=/scratch/osg/$(hostname -s)

mkdir -p $SCRATCH
docker pull opensciencegrid/osgvo-docker-pilot:release

docker run -d --rm --name osg-pilot --user osg \
    --security-opt seccomp=unconfined --security-opt systempaths=unconfined \
    --device /dev/fuse --net host \
    -v $HOME/.osg/token:/etc/condor/tokens-orig.d/flock.opensciencegrid.org \
    -v $SCRATCH:/pilot \
    -e GLIDEIN_Site=$SITE -e GLIDEIN_ResourceName="${RESOURCE}" \
    -e OSG_SQUID_LOCATION=http://squid.example.edu:3128 \
    -e NUM_CPUS=$(nproc) -e GLIDEIN_Start_Extra='Owner == "osg" && TARGET.RequestCpus <= 4' \
    -e CVMFSEXEC_REPOS \
    opensciencegrid/osgvo-docker-pilot:release >> /var/log/pilot.log 2>&1 || exit 1
