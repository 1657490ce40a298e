/** Tests of the test kit, and those of core that need it: core cannot depend on the test kit, which depends on core. */
@NullMarked
package io.pilotconfig.testkit;

import org.jspecify.annotations.NullMarked;
