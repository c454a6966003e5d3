/**
 * Wiring: settings, checked before anything starts, and the beans that rooms without Spring cannot make themselves.
 *
 * <p>May know every room; no room may know this one.
 */
@NullMarked
package io.externalaudiences.server.config;

import org.jspecify.annotations.NullMarked;
