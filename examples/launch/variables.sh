docker run -it --rm \
  -e GLIDEIN_Site=CHTC -e GLIDEIN_ResourceName=$(hostname) \
  -v $HOME/ospool-ep.tkn:/etc/condor/tokens-orig.d/flock.opensciencegrid.org \
  -e OSG_SQUID_LOCATION \
  hub.osg-htc.org/osg-htc/ospool-ep:25-release
