sudo docker run -d --privileged --cap-add=SYS_ADMIN --pid=host --hostname osg-ep1 --restart unless-stopped \
  --name=osgvo-pilot -v /var/run/docker.sock:/var/run/docker.sock -v pilot-cache:/cvmfs-cache \
  -v /cvmfs:/cvmfs:shared -v /etc/osg/token:/etc/condor/tokens-orig.d/flock.opensciencegrid.org:ro \
  -e TOKEN=not-a-real-token -e GLIDEIN_Site=Purdue -e GLIDEIN_ResourceName=Purdue-Geddes-EP \
  -e WORK_TEMP_DIR=/pilot -m 16g --memory-swap=16g --cpus 8.0 \
  opensciencegrid/osgvo-docker-pilot:latest
