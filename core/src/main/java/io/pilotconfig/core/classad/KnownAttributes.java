package io.pilotconfig.core.classad;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The attributes that jobs of the OSPool and pilots have. A job may have any other, which its user made up; so an attribute
 * that is not known need not be wrong. Sources: HTCondor's manual, "Job ClassAd Attributes" and "Machine ClassAd
 * Attributes"; the submit transforms of the OSPool's access points; {@code condor_config} of osgvo-docker-pilot.
 */
public final class KnownAttributes {
    /** A name; the kinds of its values, as in {@link Signature}; {@code !} where every job has it. */
    private static final String JOB = """
            ClusterId i!  ProcId i!  JobUniverse i!  JobStatus i!  JobPrio i!  QDate i!  GlobalJobId s!
            Owner s!  User s!  ProjectName s!  Cmd s!  Iwd s!  In s!  Out s!  Err s!
            RequestCpus i!  RequestMemory i!  RequestDisk i!  RequestGPUs i  RequireGPUs *
            Args s  Arguments s  Env s  Environment s  TransferInput s  TransferOutput s  TransferExecutable b
            TransferOutputRemaps s  ImageSize_RAW i  DiskUsage_RAW i  ResidentSetSize_RAW i
            ShouldTransferFiles s!  WhenToTransferOutput s  StreamOut b  StreamErr b  TransferPlugins s
            AcctGroup s  AcctGroupUser s  AccountingGroup s  ConcurrencyLimits s  NiceUser b  JobBatchName s
            SubmitterGlobalJobId s  SubmitterGroup s  SubmitterNegotiatingGroup s  NTDomain s  OsUser s
            DAGManJobId i  DAGNodeName s  DAGParentNodeNames s  JobDescription s  KeepClaimIdle i
            ImageSize i!  DiskUsage i!  ExecutableSize i!  MemoryUsage i  ResidentSetSize i  TransferInputSizeMB i
            CommittedTime i!  CumulativeSlotTime r!  RemoteWallClockTime r!  CompletionDate i  EnteredCurrentStatus i!
            JobStartDate i  JobCurrentStartDate i  JobLastStartDate i  LastMatchTime i  NumJobStarts i!  NumRestarts i!
            NumShadowStarts i  NumHolds i  NumJobMatches i  MaxHosts i!  MinHosts i!  CurrentHosts i!  TotalSubmitProcs i
            HoldReason s  HoldReasonCode i  LastRemoteHost s  LastRemotePool s  LastVacateTime i
            ServerTime i  JobLeaseDuration i  MaxJobRetirementTime i  AllowedJobDuration i  AllowedExecuteDuration i
            Requirements b!  Rank r!  PeriodicHold b  PeriodicRelease b  PeriodicRemove b  OnExitRemove b  OnExitHold b
            WantDocker b  DockerImage s  WantContainer b  ContainerImage s  WantDockerImage b  WantSIF b
            SingularityImage s  SingularityBind s  SingularityBindCVMFS b  SINGULARITY_JOB b  WantGPULab b
            JobDurationCategory s  IsOsgVoJob b  OSPool b  ITB_Sites b  DESIRED_Sites s
            UNDESIRED_Sites s  WantGlidein b  WantFlocking b  WantIOProxy b  WantMPI b  Want_MPI b
            RequiresCVMFS b  WantRemoteIO b  SupportedVOs s  x509UserProxySubject s  x509UserProxyVOName s
            x509UserProxyFQAN s  x509userproxy s  CondorVersion s!  CondorPlatform s!  JobSubmitMethod i
            ScheddHost s  ScheddName s  RequestedChroot s  JobAdInformationAttrs s  AutoClusterId i  AutoClusterAttrs s
            OAuthServicesNeeded s  CloudLabel s  EncryptExecuteDirectory b  ToolDaemonCmd s
            CommittedSlotTime r!  CommittedSuspensionTime i!  CumulativeSuspensionTime i!  LastSuspensionTime i!
            TotalSuspensions i!  NumCkpts i!  NumJobCompletions i!  NumSystemHolds i!  ExitStatus i!  ExitBySignal b!
            RemoteUserCpu r!  RemoteSysCpu r!  CumulativeRemoteUserCpu r!  CumulativeRemoteSysCpu r!  JobNotification i!
            MyType s!  TargetType s  JobSubmitFile s  LeaveJobInQueue b  NumJobReconnects i  NumShadowExceptions i
            NumHoldsByReason a  HoldReasonSubCode i  ContainerImageSource s  ContainerTargetDir s  UserLog s
            DeferralTime i  DeferralWindow i  DeferralPrepTime i  JobMaxVacateTime i  AuthTokenSubject s  AuthTokenIssuer s
            CUDACapability r  GPUJobLength s  GPUsMinCapability r  GPUsMaxCapability r  GPUsMinMemory i  GPUsMinRuntime i
            """;

    private static final String MACHINE = """
            Name s!  Machine s!  MyType s!  TargetType s  Arch s!  OpSys s!  OpSysVer i!  OpSysMajorVer i!  OpSysName s!
            OpSysAndVer s!  OpSysLongName s!  OpSysShortName s!  OpSysLegacy s!  Cpus i!  Memory i!  Disk i!  Swap i
            VirtualMemory i!  TotalCpus i!  TotalMemory i!  TotalDisk i!  TotalSlots i!  TotalSlotCpus i!
            TotalSlotMemory i!  TotalSlotDisk i!  DetectedCpus i!  DetectedMemory i!  GPUs i  TotalGPUs i  TotalSlotGPUs i
            DetectedGPUs s  CUDACapability r  CUDADeviceName s  CUDADriverVersion r  CUDARuntimeVersion r
            CUDAGlobalMemoryMb i  LoadAvg r!  CondorLoadAvg r!  TotalLoadAvg r!  TotalCondorLoadAvg r!  KeyboardIdle i!
            ConsoleIdle i  State s!  Activity s!  EnteredCurrentState i!  EnteredCurrentActivity i!  ClockMin i!
            ClockDay i!  SlotID i!  SlotType s!  SlotTypeID i!  SlotWeight i!  PartitionableSlot b  DynamicSlot b
            NumDynamicSlots i  Start b!  StartdIpAddr s!  MyAddress s!  MyCurrentTime i!  DaemonStartTime i!
            MonitorSelfAge i  MonitorSelfCPUUsage r  MonitorSelfImageSize r  UtsnameNodename s!  UtsnameRelease s!
            UtsnameSysname s!  UtsnameVersion s!  UtsnameMachine s!  FileSystemDomain s!  UidDomain s!
            HasFileTransfer b!  HasSingularity b  SingularityVersion s  HasDocker b  HasVM b  HasMPI b  HasSIF b
            HasJava b  HasTDP b!  HasIOProxy b  HasReconnect b  HasSelfCheckpointTransfers b  HasTransferInputRemaps b
            HasUserNamespaces b  HasSandboxImage b  Microarch s  Mips i  KFlops i  has_avx b  has_avx2 b  has_avx512f b
            has_sse4_1 b  has_sse4_2 b  has_ssse3 b  CpuFamily i  CpuModelNumber i  CpuCacheSize i  CpuIsBusy b!  CpuBusyTime i!
            GLIDEIN_Site s!  GLIDEIN_ResourceName s!  GLIDEIN_ToDie i!  GLIDEIN_ToRetire i!  GLIDEIN_Max_Walltime i
            GLIDEIN_Entry_Name s  GLIDEIN_Factory s  GLIDEIN_Gatekeeper s  OSG_SQUID_LOCATION s  OSG_OS_NAME s
            OSG_OS_VERSION s  OSG_OS_STRING s  OSG_OS_KERNEL s  OSG_ARCH s  OSG_CPU_MODEL s  HAS_CVMFS_oasis_opensciencegrid_org b
            HAS_CVMFS_singularity_opensciencegrid_org b  HAS_SINGULARITY b  HAS_APPTAINER b  SINGULARITY_START_CLAUSE b
            GLIDEIN_Country s!  GLIDEIN_ContainerTag s  GLIDECLIENT_Group s!  ACCEPT_JOBS_FOR_HOURS i!
            ACCEPT_IDLE_MINUTES i!  IsOsgVoContainer b!  WorkerGroupName s  IsBlackHole b  HasExcessiveLoad b
            RoomForCPUOnlyJobs b  START_EXTRA *  OSG_PROJECT_NAME s  OSG_PROJECT_RESTRICTION *  OSG_INSTITUTION_ID s
            OSG_NODE_WARNINGS s  OSG_GLIDEIN_VERSION i  OSG_USING_JOB_HOOK b  OSG_HOST_KERNEL_VERSION i  OSPool b
            OSG_DEFAULT_SINGULARITY_IMAGE s  OSG_DEFAULT_SINGULARITY_IMAGE_SOURCE s  OSDF_VERIFIED b  STASHCP_VERIFIED b
            OSDF_FAIL_REASON s  SINGULARITY_CAN_USE_SIF b  SINGULARITY_CAN_USE_REGISTRY b  SINGULARITY_DISK_IS_FULL b
            SINGULARITY_COMMENT s  HAS_unsquashfs b  HAS_TIMEOUT b  HAS_TIMESYNC b  HAS_XRDCP b  HAS_GCC b  HAS_GPP b
            HAS_NUMPY b  HAS_PYTHON b  HAS_PYTHON3 b  HAS_R b  HAS_UNPRIVILEGED_CGROUPS b  PYTHON_VERSION s
            PYTHON3_VERSION s  R_VERSION s  OUTBOUND_FIREWALL b  REQUIRED_OS s  UID_MAPPED b  MappedUser b  MinimalHome b
            ULIMIT_STACK_SIZE *  VIRTUALIZATION_TECHNOLOGY s  SHM_AVAILABLE i  SharedDatasets s  HasAlphafold3 b
            MONITORING_NO_FILES i  MONITORING_DISK_USAGE i  CVMFS_oasis_opensciencegrid_org_REVISION i
            CVMFS_oasis_opensciencegrid_org_TIMESTAMP i  GWMS_SINGULARITY_CACHED_IMAGES s  http_proxy s
            Is_ITB_Site b  OSG_NODE_VALIDATED b  WithinResourceLimits b  RecentJobStarts i  JobStarts i  TotalTimeClaimedBusy i
            CondorVersion s!  CondorPlatform s!  Requirements *!  Rank *!  CurrentRank r  MachineResources s!
            TotalVirtualMemory i!  AssignedGPUs s  AvailableGPUs l  OfflineGPUs i  GPUs_Capability r  GPUs_ClockMhz r
            GPUs_ComputeUnits i  GPUs_CoresPerCU i  GPUs_DeviceName s  GPUs_DevicePciBusId s  GPUs_DeviceUuid s
            GPUs_DriverVersion r  GPUs_ECCEnabled b  GPUs_GlobalMemoryMb i  GPUs_MaxSupportedVersion i
            GPUs_OpenCLVersion r  HasContainer b  HasEncryptExecuteDirectory b  HasFileTransferPluginMethods s
            HasRotationalScratch b  HasSshd b  HasJobDeferral b  CgroupEnforced b  CpuModel s  ClaimEndTime i  MaxClaimTime i
            DockerCachedImageSizeMb i  DotNetVersions s  OfflineUniverses l  HasStartdDaemonAd b  Draining b
            DrainingRequestId s  AcceptedWhileDraining b  LastDrainStartTime i  LastDrainStopTime i  LastHeardFrom i
            MachineMaxVacateTime i  RecentJobPreemptions i  JobPreemptions i  JobBusyTimeAvg r  JobDurationAvg r
            RecentJobDurationAvg r  RecentJobBusyTimeAvg r  RecentJobDurationCount i  RecentJobBusyTimeCount i
            RemoteOwner s  RemoteUser s  RemoteGroup s  RemoteNegotiatingGroup s  RemoteScheddName s  ClientMachine s
            JobId s  JobStart i  TotalTimeClaimedIdle i  TotalTimeUnclaimedIdle i  TotalTimeOwnerIdle i  has_avx512dq b
            RetirementTimeRemaining i  MaxJobRetirementTime i  IsLocalStartd b!  HibernationLevel i  CanHibernate b
            """;

    private KnownAttributes() {}

    /** The tables, made when an attribute is asked for: most settings ask for none. */
    private static final class Tables {
        static final Map<String, Known> JOB = parse(KnownAttributes.JOB);
        static final Map<String, Known> MACHINE = parse(KnownAttributes.MACHINE);
        static final Map<String, Sides> ALL = all();

        private static Map<String, Sides> all() {
            Set<String> names = new LinkedHashSet<>(JOB.keySet());
            names.addAll(MACHINE.keySet());
            Map<String, Sides> all = new HashMap<>();
            for (String name : names) {
                Sides sides = new Sides(JOB.get(name), MACHINE.get(name));
                all.put(name, sides);
                all.put(name.toLowerCase(Locale.ROOT), sides);
            }
            return all;
        }
    }

    /** An attribute as jobs have it and as machines have it; null where they are not known to. */
    private record Sides(@Nullable Known job, @Nullable Known machine) {
        static final Sides NONE = new Sides(null, null);
    }

    /** What an attribute comes to in an ad that has it, and in one that may lack it; whether every ad has it. */
    private record Known(Outcome outcome, Outcome anywhere, boolean always) {}

    private static Map<String, Known> parse(String table) {
        Map<String, Known> known = new LinkedHashMap<>();
        StringTokenizer words = new StringTokenizer(table);
        while (words.hasMoreTokens()) {
            String name = words.nextToken();
            String kinds = words.nextToken();
            boolean always = kinds.endsWith("!");
            Outcome outcome = Outcome.ofBits(Signature.kinds(kinds.replace("!", "")));
            known.put(name, new Known(outcome, always ? outcome : outcome.or(Outcome.UNDEFINED), always));
        }
        return known;
    }

    /** By the usual spelling, and only then without regard to letter case. */
    private static Sides find(String name) {
        Sides usual = Tables.ALL.get(name);
        return usual != null ? usual : Tables.ALL.getOrDefault(name.toLowerCase(Locale.ROOT), Sides.NONE);
    }

    /** Whether jobs are known to have the attribute. */
    public static boolean isOfJob(String name) {
        return find(name).job() != null;
    }

    /** Whether pilots are known to have the attribute. */
    public static boolean isOfMachine(String name) {
        return find(name).machine() != null;
    }

    /** Whether every job has the attribute. */
    public static boolean isInEveryJob(String name) {
        Known job = find(name).job();
        return job != null && job.always();
    }

    /** Whether every pilot has the attribute. */
    public static boolean isInEveryMachine(String name) {
        Known machine = find(name).machine();
        return machine != null && machine.always();
    }

    /** The names of the jobs' attributes in their usual spelling, for the search of a near one. */
    public static Set<String> namesOfJob() {
        return Collections.unmodifiableSet(Tables.JOB.keySet());
    }

    /** The names of the pilots' attributes in their usual spelling. */
    public static Set<String> namesOfMachine() {
        return Collections.unmodifiableSet(Tables.MACHINE.keySet());
    }

    /**
     * A pilot and any job of the pool: they have what all have, and may have everything else; but the pilot has nothing that
     * is a job's, or a name which every ad has by itself.
     */
    public static Surroundings anyJob() {
        return AnyJob.INSTANCE;
    }

    /** A pilot and a job of the pool that have all that is asked for but some attributes. */
    public static Surroundings jobWithAllBut(Collection<String> attributes) {
        if (attributes.isEmpty()) {
            return new AnyJob(Set.of(), true);
        }
        Set<String> missing = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        missing.addAll(attributes);
        return new AnyJob(missing, true);
    }

    private record AnyJob(Set<String> missing, boolean complete) implements Surroundings {
        private static final Surroundings INSTANCE = new AnyJob(Set.of(), false);
        private static final Outcome SOMETHING = Outcome.ANYTHING.without(Kind.UNDEFINED, Kind.ERROR);
        private static final Outcome PERHAPS = SOMETHING.or(Outcome.UNDEFINED);

        @Override
        public Outcome machine(String name) {
            if (SpecialName.of(name) != SpecialName.NONE) {
                return Outcome.UNDEFINED;
            }
            Sides sides = find(name);
            return of(sides.machine(), name, sides.job() != null ? Outcome.UNDEFINED : unknown());
        }

        @Override
        public Outcome job(String name) {
            return of(find(name).job(), name, unknown());
        }

        private Outcome unknown() {
            return complete ? SOMETHING : PERHAPS;
        }

        private Outcome of(@Nullable Known known, String name, Outcome otherwise) {
            if (missing.contains(name)) {
                return Outcome.UNDEFINED;
            } else if (known == null) {
                return otherwise;
            }
            return complete ? known.outcome() : known.anywhere();
        }

        @Override
        public boolean hasJob() {
            return true;
        }
    }
}
