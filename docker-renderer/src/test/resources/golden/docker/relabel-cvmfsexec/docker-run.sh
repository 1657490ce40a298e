docker run \
    -it \
    --rm \
    --user osg \
    --security-opt seccomp=unconfined \
    --security-opt systempaths=unconfined \
    --security-opt no-new-privileges \
    --device=/dev/fuse \
    --net=host \
    -v /etc/osg/ospool-ep.tkn:/etc/condor/tokens-orig.d/flock.opensciencegrid.org:z \
    -v /worker-temp-dir:/pilot:z \
    -e GLIDEIN_Site=CHTC \
    -e GLIDEIN_ResourceName=CHTC-EP1 \
    -e CVMFSEXEC_REPOS=oasis.opensciencegrid.org \
    -v /etc/osg/cvmfs.local:/cvmfsexec/default.local:ro,z \
    -v /var/cache/pilot-cvmfs:/cvmfs-cache:z \
    -v /var/log/pilot-cvmfs:/cvmfs-logs:z \
    opensciencegrid/osgvo-docker-pilot:release
