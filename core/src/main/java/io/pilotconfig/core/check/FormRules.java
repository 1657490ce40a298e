package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.settings.AcceptanceReason;
import io.pilotconfig.core.settings.ApparmorProfile;
import io.pilotconfig.core.settings.AttributeName;
import io.pilotconfig.core.settings.AttributeValue;
import io.pilotconfig.core.settings.CommandWord;
import io.pilotconfig.core.settings.ContainerName;
import io.pilotconfig.core.settings.ContainerPath;
import io.pilotconfig.core.settings.CvmfsProxy;
import io.pilotconfig.core.settings.GpuCount;
import io.pilotconfig.core.settings.HostPath;
import io.pilotconfig.core.settings.ImageReference;
import io.pilotconfig.core.settings.ProjectName;
import io.pilotconfig.core.settings.RepositoryName;
import io.pilotconfig.core.settings.ResourceName;
import io.pilotconfig.core.settings.SiteName;
import io.pilotconfig.core.settings.SquidAddress;
import io.pilotconfig.core.settings.StartExpression;
import io.pilotconfig.core.settings.TokenPath;
import io.pilotconfig.core.settings.UserName;
import io.pilotconfig.core.settings.VariableName;
import io.pilotconfig.core.settings.VariableValue;
import java.lang.annotation.Annotation;
import java.util.Map;

/**
 * What each constraint on a text means. The regular expressions are the sets of values that were observed to arrive
 * exactly in the pilot (osgvo-docker-pilot d0c61ee, HTCondor 23.9.6), and that every name of OSG Topology is in.
 */
final class FormRules {
    private static final String DOMAIN_LABEL = "[a-z0-9](?:[a-z0-9-]*[a-z0-9])?";

    /**
     * The site name is written into a ClassAd, a shell script run for every job, and HTCondor's configuration.
     *
     * <p>Error {@code site-name}; source: the pilot's scripts, run with each value. Wrong:
     * {@code site: CHTC $(hostname)}. Right: {@code site: CHTC}.
     */
    static final FormRule SITE_NAME = new PatternRule(
            "[A-Za-z0-9](?:[A-Za-z0-9_ -]{0,61}[A-Za-z0-9])?",
            Codes.SITE_NAME,
            "must be a site name: 1 to 63 letters, digits, blanks, `_` and `-`, a letter or digit first and last",
            "write the name as it is registered in OSG Topology.");

    /**
     * The resource name goes where the site name goes, and into the name of the slot.
     *
     * <p>Error {@code resource-name}; source: the pilot's scripts, run with each value. Wrong:
     * {@code resource: CHTC"EP1}. Right: {@code resource: CHTC-EP1}.
     */
    static final FormRule RESOURCE_NAME = new PatternRule(
            "[A-Za-z0-9][A-Za-z0-9 ()._/-]{0,62}",
            Codes.RESOURCE_NAME,
            "must be a resource name: 1 to 63 letters, digits, blanks and `()._/-`, a letter or digit first",
            "write the name as it is registered in OSG Topology.");

    /**
     * The project name is compared as a ClassAd string: a quote in it would make the pilot accept every project.
     *
     * <p>Error {@code project-name}; source: HTCondor 23.9.6, run with real jobs. Wrong:
     * {@code project: MyProject,OtherProject}. Right: {@code project: MyProject}.
     */
    static final FormRule PROJECT_NAME = new PatternRule(
            "[A-Za-z0-9][A-Za-z0-9_.+-]*",
            Codes.PROJECT_NAME,
            "must be the name of one project: letters, digits and `_.+-`, a letter or digit first",
            "name one project as OSG Topology has it; for several, write a `startExpression`.");

    /**
     * The list of repositories is split and expanded by a shell.
     *
     * <p>Error {@code repository-name}; source: the pilot's entrypoint.sh, run. Wrong: {@code repos: [OASIS]}. Right:
     * {@code repos: [oasis.opensciencegrid.org]}.
     */
    static final FormRule REPOSITORY_NAME = new PatternRule(
            DOMAIN_LABEL + "(?:\\." + DOMAIN_LABEL + ")++",
            Codes.REPOSITORY_NAME,
            "must be a CVMFS repository: a domain name in lower case",
            "write one repository per item, such as `oasis.opensciencegrid.org`.");

    /**
     * The proxies go through sed into a file that a shell sources.
     *
     * <p>Error {@code cvmfs-proxy}; source: the pilot's scripts, run with each value. Wrong:
     * {@code httpProxy: http://$(hostname)}. Right: {@code httpProxy: http://squid.example.edu:3128;DIRECT}.
     */
    static final FormRule CVMFS_PROXY = new PatternRule(
            "[A-Za-z0-9._:/;|@%,=?~+\\[\\]() -]*",
            Codes.CVMFS_PROXY,
            "must be proxies in the syntax of CVMFS, of letters, digits and `._:/;|@%,=?~+[]()-`",
            "write `http://squid.example.edu:3128;DIRECT`, for instance.");

    /**
     * The name of a container, a workload or a unit.
     *
     * <p>Error {@code container-name}; source: docker's and podman's grammar of names. Wrong:
     * {@code name: ospool pilot}. Right: {@code name: ospool-pilot}.
     */
    static final FormRule CONTAINER_NAME = new PatternRule(
            "[A-Za-z0-9][A-Za-z0-9_.-]{0,252}",
            Codes.CONTAINER_NAME,
            "must be a name: letters, digits and `_.-`, a letter or digit first",
            "write a name such as `ospool-pilot`.");

    /**
     * An AppArmor profile is a word of the runtime's security options.
     *
     * <p>Error {@code apparmor-profile}; source: AppArmor's grammar of profiles. Wrong: {@code apparmor: my profile}.
     * Right: {@code apparmor: unconfined}.
     */
    static final FormRule APPARMOR_PROFILE = new PatternRule(
            "[^ " + Text.CONTROLS + Text.HALVES + "]{1,255}",
            Codes.APPARMOR_PROFILE,
            "must be the name of an AppArmor profile, without blanks",
            "write `unconfined`, or a name that `aa-status` lists on the host.");

    /**
     * A number of GPUs.
     *
     * <p>Error {@code gpu-count}; source: docker's documentation of {@code --gpus}. Wrong: {@code count: two}. Right:
     * {@code count: 2}.
     */
    static final FormRule GPU_COUNT = new PatternRule(
            "all|[1-9][0-9]{0,3}",
            Codes.GPU_COUNT,
            "must be `all` or a number from 1 to 9999",
            "write `all` for every GPU of the machine.");

    private static final Map<Class<? extends Annotation>, FormRule> BY_CONSTRAINT = Map.ofEntries(
            Map.entry(SiteName.class, SITE_NAME),
            Map.entry(ResourceName.class, RESOURCE_NAME),
            Map.entry(ProjectName.class, PROJECT_NAME),
            Map.entry(RepositoryName.class, REPOSITORY_NAME),
            Map.entry(CvmfsProxy.class, CVMFS_PROXY),
            Map.entry(ContainerName.class, CONTAINER_NAME),
            Map.entry(ApparmorProfile.class, APPARMOR_PROFILE),
            Map.entry(GpuCount.class, GPU_COUNT),
            Map.entry(TokenPath.class, new TokenPathRule()),
            Map.entry(HostPath.class, PathRule.ON_HOST),
            Map.entry(ContainerPath.class, PathRule.IN_CONTAINER),
            Map.entry(SquidAddress.class, new SquidAddressRule()),
            Map.entry(StartExpression.class, ExpressionRule.START),
            Map.entry(AttributeValue.class, ExpressionRule.ATTRIBUTE),
            Map.entry(AttributeName.class, new AttributeNameRule()),
            Map.entry(ImageReference.class, new ImageReferenceRule()),
            Map.entry(UserName.class, new UserNameRule()),
            Map.entry(CommandWord.class, new DeliverableRule(Codes.COMMAND_WORD)),
            Map.entry(VariableName.class, new VariableNameRule()),
            Map.entry(VariableValue.class, new DeliverableRule(Codes.VARIABLE_VALUE)),
            Map.entry(AcceptanceReason.class, new AcceptanceReasonRule()));

    private FormRules() {}

    static Map<Class<? extends Annotation>, FormRule> byConstraint() {
        return BY_CONSTRAINT;
    }
}
