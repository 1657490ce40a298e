docker run –d --restart=always --user osg \
    --security-opt seccomp=unconfined \
    --security-opt systempaths=unconfined \ 
    # our token
    -v /etc/osg/tokens/ospool:/etc/condor/tokens-orig.d/flock.opensciencegrid.org \
    -e GLIDEIN_Site=“CHTC” \
    -e GLIDEIN_ResourceName="CHTC-EP1" \
    -e GLIDEIN_Start_Extra=TARGET.RequestCpus<=4 \
    -e CVMFS_HTTP_PROXY=http://squid.example.edu:3128;DIRECT
    --device=/dev/fuse \
    opensciencegrid/osgvo-docker-pilot:release
