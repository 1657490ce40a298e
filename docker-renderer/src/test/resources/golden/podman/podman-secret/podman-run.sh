podman run \
    -it \
    --rm \
    --user osg \
    --security-opt seccomp=unconfined \
    --security-opt unmask=ALL \
    --security-opt no-new-privileges \
    --secret ospool-token,target=/etc/condor/tokens-orig.d/flock.opensciencegrid.org,uid=1000,mode=0400 \
    -e GLIDEIN_Site=CHTC \
    -e GLIDEIN_ResourceName=CHTC-EP1 \
    docker.io/opensciencegrid/osgvo-docker-pilot:release
