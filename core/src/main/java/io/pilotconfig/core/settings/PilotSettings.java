package io.pilotconfig.core.settings;

import io.pilotconfig.core.section.Mapping;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The settings of one pilot: the container that a site starts to join the Open Science Pool.
 *
 * <pre>{@code
 * PilotSettings settings = PilotSettings.builder()
 *         .site("CHTC")
 *         .resource("CHTC-EP1")
 *         .token("/etc/osg/ospool-ep.tkn")
 *         .build();
 * }</pre>
 *
 * Three settings are required; the rest are optional and named as in the settings file. Values that break a rule can be
 * held, but not rendered: {@code SettingsChecker} says what is wrong with them.
 */
@SettingsStyle
@Value.Immutable
public interface PilotSettings {
    /** The image that is started unless another is named. */
    String DEFAULT_IMAGE = "opensciencegrid/osgvo-docker-pilot:release";

    /** The user that the pilot runs as unless another is named: 1000 in the image. */
    String DEFAULT_USER = "osg";

    /** Where the file of machine attributes lies on the host unless said otherwise. */
    String DEFAULT_ATTRIBUTES_FILE = "/etc/osg/extra-attributes.cfg";

    /** The site name as registered in OSG Topology; {@code GLIDEIN_Site}. */
    @SiteName
    String site();

    /** The resource name as registered in OSG Topology; {@code GLIDEIN_ResourceName}. */
    @ResourceName
    String resource();

    /**
     * The token file on the host, an absolute path; mounted as
     * {@code /etc/condor/tokens-orig.d/flock.opensciencegrid.org}. Only the path: its content is never read.
     */
    @TokenPath
    String token();

    /** The address of the HTTP caching proxy, {@code http://host:port}; {@code OSG_SQUID_LOCATION}. */
    Optional<@SquidAddress String> squid();

    /** The host directory for the jobs' scratch files; mounted as {@code /pilot}. */
    Optional<@HostPath String> workDir();

    /** A ClassAd expression that further limits which jobs run; {@code GLIDEIN_Start_Extra}. */
    Optional<@StartExpression String> startExpression();

    /** The only project whose jobs run; {@code OSG_PROJECT_NAME}. */
    Optional<@ProjectName String> project();

    /** How the pilot comes by CVMFS; absent: not at all, with a warning. */
    Optional<@Valid Cvmfs> cvmfs();

    /** The name of the container, workload or unit. */
    Optional<@ContainerName String> name();

    /** The container image. */
    @ImageReference
    default String image() {
        return DEFAULT_IMAGE;
    }

    /** The command to run instead of the image's own; cvmfsexec still happens, for it is in the entrypoint. */
    List<@CommandWord String> command();

    /** The program to run instead of the image's entrypoint, which bypasses cvmfsexec and clears the command. */
    Optional<@CommandWord String> entrypoint();

    /** When the image is pulled; absent: the runtime's own default. */
    Optional<PullPolicy> pull();

    /** The user that the pilot runs as, a name or a number, with an optional group: not root. */
    @UserName
    default String user() {
        return DEFAULT_USER;
    }

    /** Whether the pilot shares the host's network; absent: with cvmfsexec only. */
    Optional<Boolean> hostNetwork();

    /** Further host directories and files to mount. */
    List<@Valid HostMount> mounts();

    /** What is done about SELinux labels. */
    default Selinux selinux() {
        return Selinux.NONE;
    }

    /** The AppArmor profile, or {@code unconfined}; absent: the runtime's default. */
    Optional<@ApparmorProfile String> apparmor();

    /** What the pilot may use of the machine. */
    @Valid
    default Limits limits() {
        return Limits.builder().build();
    }

    /** How long the pilot takes and keeps jobs. */
    @Valid
    default Lifetime lifetime() {
        return Lifetime.builder().build();
    }

    /** The security options of the container. */
    @Valid
    default Security security() {
        return Security.builder().build();
    }

    /** The GPUs of the pilot. */
    Optional<@Valid Gpu> gpu();

    /** Extra machine attributes: names to ClassAd expressions; a file mounted as {@code /etc/osg/extra-attributes.cfg}. */
    Map<@AttributeName String, @AttributeValue String> attributes();

    /** Where the file of {@link #attributes} lies on the host, for targets that mount it. */
    @HostPath
    default String attributesFile() {
        return DEFAULT_ATTRIBUTES_FILE;
    }

    /** How long a stop may take before the pilot is killed, in seconds. */
    @Between(min = 0, max = 86_400)
    OptionalInt stopSeconds();

    /** Further variables of the pilot's environment, delivered byte for byte. Not printed by {@code toString}. */
    @Value.Redacted
    Map<@VariableName String, @VariableValue String> environment();

    /** The options of the renderers as written, by renderer id. */
    Map<String, Mapping> targets();

    /** What is accepted on purpose: codes of warnings and advice, each with the reason. Changes nothing of the pilot. */
    Map<String, @AcceptanceReason String> accept();

    /** A builder; {@code build()} throws {@link IllegalStateException} while a required setting is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PilotSettings}. */
    final class Builder extends ImmutablePilotSettings.Builder {}
}
