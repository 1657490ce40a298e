docker run \
    -it \
    --rm \
    --user osg \
    --security-opt seccomp=unconfined \
    --security-opt systempaths=unconfined \
    --security-opt no-new-privileges \
    -v /etc/osg/ospool-ep.tkn:/etc/condor/tokens-orig.d/flock.opensciencegrid.org \
    -v /worker-temp-dir:/pilot \
    -v /mnt/cvmfs:/cvmfs:shared \
    -e GLIDEIN_Site=CHTC \
    -e GLIDEIN_ResourceName=CHTC-GPU1 \
    -e OSG_SQUID_LOCATION=http://squid.example.edu:3128 \
    -e SINGULARITY_DISABLE_PID_NAMESPACES=True \
    -v /etc/OpenCL/vendors:/etc/OpenCL/vendors:ro \
    --pids-limit=16384 \
    --ulimit nofile=2048:2048 \
    --gpus=all \
    --pull=always \
    hub.osg-htc.org/osg-htc/ospool-ep:25-cuda_11_8_0-release
