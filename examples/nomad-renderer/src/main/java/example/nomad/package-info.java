/**
 * Jobs for HashiCorp Nomad that run a pilot by its docker driver: {@link example.nomad.NomadRenderer} is the front door,
 * {@link example.nomad.NomadOptions} its options.
 */
@NullMarked
package example.nomad;

import org.jspecify.annotations.NullMarked;
