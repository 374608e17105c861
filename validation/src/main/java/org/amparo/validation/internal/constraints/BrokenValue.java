package org.amparo.validation.internal.constraints;

import org.amparo.shape.Pointer;

/**
 * A value that breaks a constraint.
 *
 * @param kind the kind of the constraint
 * @param at its place in the object that was searched; for a case file, in the document
 */
public record BrokenValue(Constraint.Kind kind, Pointer at) {}
