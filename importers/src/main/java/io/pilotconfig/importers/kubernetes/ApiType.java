package io.pilotconfig.importers.kubernetes;

import java.util.List;

/** The types of Kubernetes' API that are read, each with every field that it has, meant for us or not. */
enum ApiType {
    WORKLOAD("an object that runs pods", "apiVersion kind metadata spec status"),
    CONFIG_MAP("a ConfigMap", "apiVersion binaryData data immutable kind metadata"),
    SECRET("a Secret", "apiVersion data immutable kind metadata stringData type"),
    METADATA(
            "`metadata`",
            "annotations creationTimestamp deletionGracePeriodSeconds deletionTimestamp finalizers generateName generation"
                    + " labels managedFields name namespace ownerReferences resourceVersion selfLink uid"),
    DEPLOYMENT(
            "the `spec` of a Deployment",
            "minReadySeconds paused progressDeadlineSeconds replicas revisionHistoryLimit selector strategy template"),
    DAEMON_SET("the `spec` of a DaemonSet", "minReadySeconds revisionHistoryLimit selector template updateStrategy"),
    STATEFUL_SET(
            "the `spec` of a StatefulSet",
            "minReadySeconds ordinals persistentVolumeClaimRetentionPolicy podManagementPolicy replicas"
                    + " revisionHistoryLimit selector serviceName template updateStrategy volumeClaimTemplates"),
    REPLICA_SET("the `spec` of a ReplicaSet", "minReadySeconds replicas selector template"),
    JOB(
            "the `spec` of a Job",
            "activeDeadlineSeconds backoffLimit backoffLimitPerIndex completionMode completions managedBy manualSelector"
                    + " maxFailedIndexes parallelism podFailurePolicy podReplacementPolicy scheduling selector"
                    + " successPolicy suspend template ttlSecondsAfterFinished"),
    CRON_JOB(
            "the `spec` of a CronJob",
            "concurrencyPolicy failedJobsHistoryLimit jobTemplate schedule startingDeadlineSeconds"
                    + " successfulJobsHistoryLimit suspend timeZone"),
    TEMPLATE("a template", "metadata spec"),
    STRATEGY("`strategy`", "rollingUpdate type"),
    SELECTOR("`selector`", "matchExpressions matchLabels"),
    POD(
            "the `spec` of a pod",
            "activeDeadlineSeconds affinity automountServiceAccountToken containers dnsConfig dnsPolicy enableServiceLinks"
                    + " ephemeralContainers evictionResponders hostAliases hostIPC hostNetwork hostPID hostUsers hostname"
                    + " hostnameOverride imagePullSecrets initContainers nodeName nodeSelector os overhead"
                    + " preemptionPolicy priority priorityClassName readinessGates resourceClaims resources"
                    + " restartPolicy runtimeClassName schedulerName schedulingGates schedulingGroup securityContext"
                    + " serviceAccount serviceAccountName setHostnameAsFQDN shareProcessNamespace subdomain"
                    + " terminationGracePeriodSeconds tolerations topologySpreadConstraints volumes"),
    REFERENCE("a reference", "name"),
    POD_SECURITY(
            "the `securityContext` of a pod",
            "appArmorProfile fsGroup fsGroupChangePolicy runAsGroup runAsNonRoot runAsUser seLinuxChangePolicy"
                    + " seLinuxOptions seccompProfile supplementalGroups supplementalGroupsPolicy sysctls windowsOptions"),
    CONTAINER(
            "a container",
            "args command env envFrom image imagePullPolicy lifecycle livenessProbe name ports readinessProbe resizePolicy"
                    + " resources restartPolicy restartPolicyRules securityContext startupProbe stdin stdinOnce"
                    + " terminationMessagePath terminationMessagePolicy tty volumeDevices volumeMounts workingDir"),
    CONTAINER_SECURITY(
            "the `securityContext` of a container",
            "allowPrivilegeEscalation appArmorProfile capabilities privileged procMount readOnlyRootFilesystem runAsGroup"
                    + " runAsNonRoot runAsUser seLinuxOptions seccompProfile windowsOptions"),
    PROFILE("a profile", "localhostProfile type"),
    SELINUX("`seLinuxOptions`", "level role type user"),
    CAPABILITIES("`capabilities`", "add drop"),
    RESOURCES("`resources`", "claims limits requests"),
    LIFECYCLE("`lifecycle`", "postStart preStop stopSignal"),
    HANDLER("a hook", "exec httpGet sleep tcpSocket"),
    EXEC("`exec`", "command"),
    VARIABLE("a variable", "name value valueFrom"),
    VALUE_SOURCE("`valueFrom`", "configMapKeyRef fieldRef fileKeyRef resourceFieldRef secretKeyRef"),
    KEY_REFERENCE("a reference to a key", "key name optional"),
    FIELD_REFERENCE("`fieldRef`", "apiVersion fieldPath"),
    RESOURCE_REFERENCE("`resourceFieldRef`", "containerName divisor resource"),
    VARIABLES_SOURCE("`envFrom`", "configMapRef prefix secretRef"),
    OPTIONAL_REFERENCE("a reference", "name optional"),
    VOLUME(
            "a volume",
            "awsElasticBlockStore azureDisk azureFile cephfs cinder configMap csi downwardAPI emptyDir ephemeral fc"
                    + " flexVolume flocker gcePersistentDisk gitRepo glusterfs hostPath image iscsi name nfs"
                    + " persistentVolumeClaim photonPersistentDisk portworxVolume projected quobyte rbd scaleIO secret"
                    + " storageos vsphereVolume"),
    HOST_PATH("`hostPath`", "path type"),
    EMPTY_DIRECTORY("`emptyDir`", "medium mode sizeLimit"),
    SECRET_VOLUME("`secret`", "defaultMode defaultUser items optional secretName"),
    CONFIG_MAP_VOLUME("`configMap`", "defaultMode defaultUser items name optional"),
    KEY_TO_PATH("an item", "key mode path user"),
    CLAIM_VOLUME("`persistentVolumeClaim`", "claimName readOnly"),
    EPHEMERAL("`ephemeral`", "volumeClaimTemplate"),
    CLAIM_TEMPLATE("a claim", "apiVersion kind metadata spec status"),
    CLAIM(
            "the `spec` of a claim",
            "accessModes dataSource dataSourceRef resources selector storageClassName volumeAttributesClassName volumeMode"
                    + " volumeName"),
    STORAGE("the resources of a claim", "storage"),
    PROJECTED("`projected`", "defaultMode defaultUser sources"),
    PROJECTION(
            "a source of a projected volume",
            "clusterTrustBundle configMap downwardAPI podCertificate secret serviceAccountToken"),
    PROJECTED_SECRET("`secret`", "items name optional"),
    VOLUME_MOUNT(
            "a mount",
            "bindMountOptions mountPath mountPropagation name readOnly recursiveReadOnly subPath subPathExpr");

    private final String label;
    private final String fields;

    ApiType(String label, String fields) {
        this.label = label;
        this.fields = fields;
    }

    /** What a message calls an object of this type. */
    String label() {
        return label;
    }

    /** The names of its fields, as of Kubernetes 1.36. */
    List<String> fields() {
        return List.of(fields.split(" "));
    }
}
