package io.pilotconfig.core.launch;

/**
 * What a piece of a target's text comes from: an element of a plan, or what the target has of its own. Renderers keep it
 * with what they write, and nothing is made of it until somebody asks.
 */
public interface Origin {
    /**
     * Why the piece is there.
     *
     * @param plan the plan that was rendered
     * @param target the id of the target that it was rendered for
     */
    Reason reason(LaunchPlan plan, String target);
}
