podman run \
    -it \
    --rm \
    --user osg \
    --security-opt seccomp=unconfined \
    --security-opt unmask=ALL \
    --security-opt no-new-privileges \
    -v /etc/osg/ospool-ep.tkn:/etc/condor/tokens-orig.d/flock.opensciencegrid.org:z \
    -v /worker-temp-dir:/pilot:z \
    -v /cvmfs:/cvmfs:shared \
    -e GLIDEIN_Site=CHTC \
    -e GLIDEIN_ResourceName=CHTC-EP1 \
    -v /etc/osg/extra-attributes.cfg:/etc/osg/extra-attributes.cfg:ro,z \
    -v /data/shared:/data/shared:ro \
    opensciencegrid/osgvo-docker-pilot:release
