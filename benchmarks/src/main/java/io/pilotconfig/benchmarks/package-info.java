/** What pilotconfig costs, beside floors that the same work has at least. */
@NullMarked
package io.pilotconfig.benchmarks;

import org.jspecify.annotations.NullMarked;
