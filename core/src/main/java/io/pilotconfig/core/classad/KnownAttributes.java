package io.pilotconfig.core.classad;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.stream.Stream;

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
            ShouldTransferFiles s  WhenToTransferOutput s  StreamOut b  StreamErr b  TransferPlugins s
            AcctGroup s  AcctGroupUser s  AccountingGroup s  ConcurrencyLimits s  NiceUser b  JobBatchName s
            SubmitterGlobalJobId s  SubmitterGroup s  SubmitterNegotiatingGroup s  NTDomain s  OsUser s
            DAGManJobId i  DAGNodeName s  DAGParentNodeNames s  JobDescription s  KeepClaimIdle i
            ImageSize i  DiskUsage i  ExecutableSize i  MemoryUsage i  ResidentSetSize i  TransferInputSizeMB i
            CommittedTime i  CumulativeSlotTime r  RemoteWallClockTime r  CompletionDate i  EnteredCurrentStatus i
            JobStartDate i  JobCurrentStartDate i  JobLastStartDate i  LastMatchTime i  NumJobStarts i  NumRestarts i
            NumShadowStarts i  NumHolds i  NumJobMatches i  MaxHosts i  MinHosts i  CurrentHosts i  TotalSubmitProcs i
            HoldReason s  HoldReasonCode i  LastRemoteHost s  LastRemotePool s  LastVacateTime i
            ServerTime i  JobLeaseDuration i  MaxJobRetirementTime i  AllowedJobDuration i  AllowedExecuteDuration i
            Requirements b  Rank r  PeriodicHold b  PeriodicRelease b  PeriodicRemove b  OnExitRemove b  OnExitHold b
            WantDocker b  DockerImage s  WantContainer b  ContainerImage s  WantDockerImage b  WantSIF b
            SingularityImage s  SingularityBind s  SingularityBindCVMFS b  SINGULARITY_JOB b  WantGPULab b
            JobDurationCategory s  IsOsgVoJob b  OSPool b  ITB_Sites b  IsBlackHole b  DESIRED_Sites s
            UNDESIRED_Sites s  WantGlidein b  WantFlocking b  WantIOProxy b  WantMPI b  Want_MPI b
            RequiresCVMFS b  WantRemoteIO b  SupportedVOs s  x509UserProxySubject s  x509UserProxyVOName s
            x509UserProxyFQAN s  x509userproxy s  CondorVersion s  CondorPlatform s  JobSubmitMethod i
            ScheddHost s  ScheddName s  RequestedChroot s  JobAdInformationAttrs s  AutoClusterId i  AutoClusterAttrs s
            OSG_NODE_VALIDATED b  OAuthServicesNeeded s  CloudLabel s  EncryptExecuteDirectory b  ToolDaemonCmd s
            CUDACapability r  GPUJobLength s  GPUsMinCapability r  GPUsMaxCapability r  GPUsMinMemory i  GPUsMinRuntime i
            """;

    private static final String MACHINE = """
            Name s!  Machine s!  MyType s!  TargetType s  Arch s!  OpSys s!  OpSysVer i!  OpSysMajorVer i!  OpSysName s!
            OpSysAndVer s!  OpSysLongName s!  OpSysShortName s!  OpSysLegacy s!  Cpus i!  Memory i!  Disk i!  Swap i
            VirtualMemory i!  TotalCpus i!  TotalMemory i!  TotalDisk i!  TotalSlots i!  TotalSlotCpus i!
            TotalSlotMemory i!  TotalSlotDisk i!  DetectedCpus i!  DetectedMemory i!  GPUs i  TotalGPUs i  TotalSlotGPUs i
            DetectedGPUs s  CUDACapability r  CUDADeviceName s  CUDADriverVersion r  CUDARuntimeVersion r
            CUDAGlobalMemoryMb i  LoadAvg r!  CondorLoadAvg r!  TotalLoadAvg r!  TotalCondorLoadAvg r!  KeyboardIdle i
            ConsoleIdle i  State s!  Activity s!  EnteredCurrentState i!  EnteredCurrentActivity i!  ClockMin i!
            ClockDay i!  SlotID i!  SlotType s!  SlotTypeID i!  SlotWeight i!  PartitionableSlot b  DynamicSlot b
            NumDynamicSlots i  Start b!  StartdIpAddr s!  MyAddress s!  MyCurrentTime i!  DaemonStartTime i!
            MonitorSelfAge i  MonitorSelfCPUUsage r  MonitorSelfImageSize r  UtsnameNodename s!  UtsnameRelease s!
            UtsnameSysname s!  UtsnameVersion s!  UtsnameMachine s!  FileSystemDomain s!  UidDomain s!
            HasFileTransfer b!  HasSingularity b  SingularityVersion s  HasDocker b  HasVM b  HasMPI b  HasSIF b
            HasJava b  HasTDP b!  HasIOProxy b  HasReconnect b  HasSelfCheckpointTransfers b  HasTransferInputRemaps b
            HasUserNamespaces b  HasSandboxImage b  Microarch s  Mips i  KFlops i  has_avx b  has_avx2 b  has_avx512f b
            has_sse4_1 b  has_sse4_2 b  has_ssse3 b  CpuFamily i  CpuModelNumber i  CpuCacheSize i  CpuIsBusy b  CpuBusyTime i
            GLIDEIN_Site s!  GLIDEIN_ResourceName s!  GLIDEIN_ToDie i  GLIDEIN_ToRetire i  GLIDEIN_Max_Walltime i
            GLIDEIN_Entry_Name s  GLIDEIN_Factory s  GLIDEIN_Gatekeeper s  OSG_SQUID_LOCATION s  OSG_OS_NAME s
            OSG_OS_VERSION s  OSG_OS_STRING s  OSG_OS_KERNEL s  OSG_ARCH s  OSG_CPU_MODEL s  HAS_CVMFS_oasis_opensciencegrid_org b
            HAS_CVMFS_singularity_opensciencegrid_org b  HAS_SINGULARITY b  HAS_APPTAINER b  SINGULARITY_START_CLAUSE b
            Is_ITB_Site b  OSG_NODE_VALIDATED b  WithinResourceLimits b  RecentJobStarts i  JobStarts i  TotalTimeClaimedBusy i
            RetirementTimeRemaining i  MaxJobRetirementTime i  IsLocalStartd b  HibernationLevel i  CanHibernate b
            """;

    private KnownAttributes() {}

    /** The tables, made when an attribute is asked for: most settings ask for none. */
    private static final class Tables {
        static final Map<String, Known> JOB = parse(KnownAttributes.JOB);
        static final Map<String, Known> MACHINE = parse(KnownAttributes.MACHINE);
    }

    private record Known(String name, Outcome outcome, boolean always) {
        /** What it comes to in an ad that may lack it. */
        Outcome anywhere() {
            return always ? outcome : outcome.or(Outcome.UNDEFINED);
        }
    }

    private static Map<String, Known> parse(String table) {
        Map<String, Known> known = new TreeMap<>();
        StringTokenizer words = new StringTokenizer(table);
        while (words.hasMoreTokens()) {
            String name = words.nextToken();
            String kinds = words.nextToken();
            Outcome outcome = Outcome.ofBits(Signature.kinds(kinds.replace("!", "")));
            Known attribute = new Known(name, outcome, kinds.endsWith("!"));
            known.put(name, attribute);
            known.put(name.toLowerCase(Locale.ROOT), attribute);
        }
        return new LinkedHashMap<>(known);
    }

    /** By the usual spelling, and only then without regard to letter case. */
    private static Optional<Known> find(Map<String, Known> where, String name) {
        Known usual = where.get(name);
        return Optional.ofNullable(usual != null ? usual : where.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The job's attribute in its usual spelling; empty where none of that name is known. */
    public static Optional<String> ofJob(String name) {
        return find(Tables.JOB, name).map(Known::name);
    }

    /** The machine's attribute in its usual spelling; empty where none of that name is known. */
    public static Optional<String> ofMachine(String name) {
        return find(Tables.MACHINE, name).map(Known::name);
    }

    /** Whether every job has the attribute. */
    public static boolean isInEveryJob(String name) {
        return find(Tables.JOB, name).map(Known::always).orElse(false);
    }

    /** Whether every pilot has the attribute. */
    public static boolean isInEveryMachine(String name) {
        return find(Tables.MACHINE, name).map(Known::always).orElse(false);
    }

    /** The names of all, for the search of a near one. */
    public static Collection<String> names() {
        return Stream.concat(Tables.JOB.values().stream(), Tables.MACHINE.values().stream())
                .map(Known::name)
                .distinct()
                .toList();
    }

    /** A pilot and any job of the pool: it has what every job has, and may have everything else. */
    public static Surroundings anyJob() {
        return AnyJob.INSTANCE;
    }

    /** A pilot and a job of the pool that have all that is asked for but one attribute. */
    public static Surroundings jobWithAllBut(String attribute) {
        return new AnyJob(attribute, true);
    }

    private record AnyJob(String missing, boolean complete) implements Surroundings {
        private static final Surroundings INSTANCE = new AnyJob("", false);
        private static final Outcome SOMETHING = Outcome.ANYTHING.without(Kind.UNDEFINED, Kind.ERROR);

        @Override
        public Outcome machine(String name) {
            return of(find(Tables.MACHINE, name), name, Outcome.UNDEFINED);
        }

        @Override
        public Outcome job(String name) {
            return of(find(Tables.JOB, name), name, complete ? SOMETHING : SOMETHING.or(Outcome.UNDEFINED));
        }

        private Outcome of(Optional<Known> known, String name, Outcome otherwise) {
            if (name.equalsIgnoreCase(missing)) {
                return Outcome.UNDEFINED;
            }
            return known.map(found -> complete ? found.outcome() : found.anywhere())
                    .orElse(otherwise);
        }

        @Override
        public boolean hasJob() {
            return true;
        }
    }
}
