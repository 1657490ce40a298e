podman run \
    -it \
    --rm \
    --user osg \
    --security-opt seccomp=unconfined \
    --security-opt unmask=ALL \
    --security-opt no-new-privileges \
    --device=/dev/fuse \
    --net=host \
    -v /etc/osg/ospool-ep.tkn:/etc/condor/tokens-orig.d/flock.opensciencegrid.org \
    -e GLIDEIN_Site=CHTC \
    -e GLIDEIN_ResourceName=CHTC-EP1 \
    -e CVMFSEXEC_REPOS=oasis.opensciencegrid.org \
    opensciencegrid/osgvo-docker-pilot:release bash -x -c 'ls /cvmfs; exec "$@"' -- -n
