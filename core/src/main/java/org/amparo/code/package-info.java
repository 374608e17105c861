/**
 * The open vocabularies: one class for each list of codes, such as {@link org.amparo.code.CustodyForm}, with a constant
 * for each code, labels in several languages, and {@linkplain org.amparo.code.Crosswalks crosswalks} to the lists of
 * others.
 *
 * <p>A {@link org.amparo.code.Code} that this version does not know is kept: it is neither refused nor mapped to
 * another. {@link org.amparo.code.Vocabularies#all()} lists the known ones. Everything here is immutable and
 * thread-safe. Depends on {@code internal.problem} and the packages below it.
 */
@NullMarked
package org.amparo.code;

import org.jspecify.annotations.NullMarked;
