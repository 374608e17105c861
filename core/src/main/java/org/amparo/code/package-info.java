/**
 * The open vocabularies: one class for each list of codes, such as {@link org.amparo.code.CustodyForm}, with its constants,
 * the labels of the codes in several languages, and {@linkplain org.amparo.code.Crosswalks crosswalks} to the lists of others.
 *
 * <p>A {@link org.amparo.code.Code} that this version does not know is kept, never refused and never mapped to another; {@link
 * org.amparo.code.Vocabularies#all()} lists what is known. Everything here is immutable and thread-safe. Depends on {@code
 * org.amparo.problem} alone.
 */
@NullMarked
package org.amparo.code;

import org.jspecify.annotations.NullMarked;
