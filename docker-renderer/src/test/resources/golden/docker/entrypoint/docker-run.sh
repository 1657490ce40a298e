docker run \
    -it \
    --rm \
    --user osg \
    --security-opt seccomp=unconfined \
    --security-opt systempaths=unconfined \
    --security-opt no-new-privileges \
    -v /etc/osg/ospool-ep.tkn:/etc/condor/tokens-orig.d/flock.opensciencegrid.org \
    -e GLIDEIN_Site=CHTC \
    -e GLIDEIN_ResourceName=CHTC-EP1 \
    --entrypoint bash \
    opensciencegrid/osgvo-docker-pilot:release -c 'echo $PATH'
