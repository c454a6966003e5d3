/** The reference server in each form that it can be run in, certified by the kit. */
package io.externalaudiences.conformance.deployments;
