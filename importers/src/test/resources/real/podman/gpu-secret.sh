podman run -it --rm --user osg --security-opt seccomp=unconfined --security-opt unmask=ALL \
    --security-opt no-new-privileges --device nvidia.com/gpu=0 --device nvidia.com/gpu=1 \
    --secret ospool-token,target=/etc/condor/tokens-orig.d/flock.opensciencegrid.org,uid=1000,mode=0400 \
    -v /worker-temp-dir:/pilot -v /etc/OpenCL/vendors:/etc/OpenCL/vendors:ro \
    -e GLIDEIN_Site=SDSC -e GLIDEIN_ResourceName=SDSC-EP -e SINGULARITY_DISABLE_PID_NAMESPACES=True \
    hub.opensciencegrid.org/osg-htc/ospool-ep:24-cuda_11_8_0-release
