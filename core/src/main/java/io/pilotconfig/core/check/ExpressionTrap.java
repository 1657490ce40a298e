package io.pilotconfig.core.check;

/** A rule about an expression that HTCondor takes, but that hardly does what was meant. Stateless. */
@FunctionalInterface
interface ExpressionTrap {
    /** Reports every part of the expression that breaks this rule. */
    void check(Inspection inspection);
}
