/**
 * The problems of a JSON text: a {@link org.amparo.json.problem.JsonProblem} says what is wrong and where, a
 * {@link org.amparo.json.problem.CaseJsonException} has all problems of a text, and a
 * {@link org.amparo.json.problem.BadText} is a part of a document that could not be read. Everybody may use the
 * package. It knows texts and pointers, and nothing of readers and writers.
 */
@NullMarked
package org.amparo.json.problem;

import org.jspecify.annotations.NullMarked;
