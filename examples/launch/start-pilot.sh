#!/bin/sh
# Starts the pilot of this machine; root's crontab calls it at boot.
docker run -d --restart=always --privileged \
  -e GLIDEIN_Site="CHTC" \
  -e GLIDEIN_ResourceName=CHTC-EP1 \
  -e 'GLIDEIN_Start_Extra=TARGET.RequestCpus <= 4' \
  -e OSG_SQUID_LOCATION=http://squid.example.edu:3128 \
  -v /etc/osg/ospool-ep.tkn:/etc/condor/tokens-orig.d/flock.opensciencegrid.org \
  -v /var/lib/ospool-pilot:/pilot \
  -v /cvmfs:/cvmfs:shared \
  --pull always --pids-limit 16384 --ulimit nofile=2048 \
  --log-driver=journald \
  opensciencegrid/osgvo-docker-pilot:23-release
