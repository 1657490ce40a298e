docker run \
    -it \
    --rm \
    --user 10001:10001 \
    --security-opt seccomp=/etc/osg/apptainer-seccomp.json \
    --security-opt no-new-privileges \
    -v /etc/osg/ospool-ep.tkn:/etc/condor/tokens-orig.d/flock.opensciencegrid.org \
    -v /worker-temp-dir:/pilot \
    -v /cvmfs:/cvmfs:shared \
    -e GLIDEIN_Site=CHTC \
    -e GLIDEIN_ResourceName=CHTC-EP1 \
    -e OSG_SQUID_LOCATION=http://squid.example.edu:3128 \
    -e SINGULARITY_DISABLE_PID_NAMESPACES=True \
    --security-opt apparmor=ospool-pilot \
    opensciencegrid/osgvo-docker-pilot:release
