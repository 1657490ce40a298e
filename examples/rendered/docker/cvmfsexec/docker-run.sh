docker run \
    -it \
    --rm \
    --user osg \
    --security-opt seccomp=unconfined \
    --security-opt systempaths=unconfined \
    --security-opt no-new-privileges \
    --device=/dev/fuse \
    --net=host \
    -v /etc/osg/ospool-ep.tkn:/etc/condor/tokens-orig.d/flock.opensciencegrid.org \
    -v /var/lib/ospool-pilot:/pilot \
    -e GLIDEIN_Site=CHTC \
    -e GLIDEIN_ResourceName=CHTC-EP1 \
    -e GLIDEIN_Start_Extra=True \
    -e OSG_SQUID_LOCATION=http://squid.example.edu:3128 \
    -e 'CVMFSEXEC_REPOS=oasis.opensciencegrid.org singularity.opensciencegrid.org' \
    opensciencegrid/osgvo-docker-pilot:release
