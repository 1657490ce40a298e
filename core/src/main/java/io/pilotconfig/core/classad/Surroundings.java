package io.pilotconfig.core.classad;

/** The ads that an expression is evaluated in: its own, a machine's, and that of the job that it is matched with. */
public interface Surroundings {
    /** No attribute is there. */
    Surroundings NONE = new Surroundings() {
        @Override
        public Outcome machine(String name) {
            return Outcome.UNDEFINED;
        }

        @Override
        public Outcome job(String name) {
            return Outcome.UNDEFINED;
        }

        @Override
        public boolean hasJob() {
            return false;
        }
    };

    /** The attribute of the machine, {@code MY.Name}; {@link Outcome#UNDEFINED} where there is none. */
    Outcome machine(String name);

    /** The attribute of the job, {@code TARGET.Name}; {@link Outcome#UNDEFINED} where there is none. */
    Outcome job(String name);

    /** Whether there is a job, so that {@code TARGET} is defined. */
    boolean hasJob();

    /** What the bare name comes to: the machine's, or the job's where the machine has none. */
    default Outcome bare(String name) {
        Outcome own = machine(name);
        return own.mayBe(Kind.UNDEFINED) ? own.orElse(job(name)) : own;
    }
}
