/** The rules of Example University: {@link example.policy.RegistryRule} is the only one. */
@NullMarked
package example.policy;

import org.jspecify.annotations.NullMarked;
