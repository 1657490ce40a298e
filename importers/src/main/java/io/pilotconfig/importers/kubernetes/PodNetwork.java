package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.Optional;

/**
 * What a pod shares with its node.
 *
 * @param ofNode whether it uses the node's network
 * @param ownUsers whether it has users of its own
 */
record PodNetwork(boolean ofNode, boolean ownUsers) {
    private static final String WITH_HOST = "ClusterFirstWithHostNet";
    private static final String WITHOUT_HOST = "ClusterFirst";

    /** What a pod says of it. */
    static PodNetwork read(ApiObject pod, Draft draft) {
        boolean ofNode = pod.isTrue("hostNetwork");
        draft.part(Part.HOST_NETWORK, String.valueOf(ofNode), pod.keySpan("hostNetwork"));
        Optional<Scalar> policy = pod.text("dnsPolicy");
        String rendered = ofNode ? WITH_HOST : WITHOUT_HOST;
        if (policy.isEmpty() && ofNode) {
            draft.adds("dnsPolicy: " + rendered);
        } else if (!policy.map(Scalar::text).orElse(rendered).equals(rendered)) {
            draft.changed(
                    pod.keySpan("dnsPolicy"),
                    "What is rendered has the `dnsPolicy` `" + rendered + "`.",
                    "patch what is rendered, if the pilot has to find names otherwise.");
        }
        boolean ownUsers = pod.flag("hostUsers")
                .filter(flag -> flag.text().equals("false"))
                .isPresent();
        return new PodNetwork(ofNode, ownUsers);
    }
}
