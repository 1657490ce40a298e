/**
 * HTCondor's expressions in old ClassAd syntax, as the startd of 23.9 reads them from its configuration: {@link
 * io.pilotconfig.core.classad.ExpressionParser} makes a tree of a text, or says what is wrong with it and where.
 */
@NullMarked
package io.pilotconfig.core.classad;

import org.jspecify.annotations.NullMarked;
