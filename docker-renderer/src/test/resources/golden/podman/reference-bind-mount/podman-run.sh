podman run \
    -it \
    --rm \
    --user osg \
    --security-opt seccomp=unconfined \
    --security-opt unmask=ALL \
    --security-opt no-new-privileges \
    -v /path/to/token:/etc/condor/tokens-orig.d/flock.opensciencegrid.org \
    -v /worker-temp-dir:/pilot \
    -v /cvmfs:/cvmfs:shared \
    -e GLIDEIN_Site=CHTC \
    -e GLIDEIN_ResourceName=CHTC-EP1 \
    -e GLIDEIN_Start_Extra=True \
    -e OSG_SQUID_LOCATION=http://squid.example.edu:3128 \
    opensciencegrid/osgvo-docker-pilot:release
