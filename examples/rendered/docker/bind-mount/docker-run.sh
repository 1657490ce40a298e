docker run \
    -it \
    --rm \
    --user osg \
    --security-opt seccomp=unconfined \
    --security-opt systempaths=unconfined \
    --security-opt no-new-privileges \
    -v /etc/osg/ospool-ep.tkn:/etc/condor/tokens-orig.d/flock.opensciencegrid.org \
    -v /var/lib/ospool-pilot:/pilot \
    -v /cvmfs:/cvmfs:shared \
    -e 'GLIDEIN_Site=GSU - ARCTIC' \
    -e GLIDEIN_ResourceName=GSU-Adonis-EP \
    -e GLIDEIN_Start_Extra=True \
    -e OSG_SQUID_LOCATION=http://squid.example.edu:3128 \
    opensciencegrid/osgvo-docker-pilot:release
