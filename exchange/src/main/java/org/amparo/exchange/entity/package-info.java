/**
 * People, organisations and roles in the forms of others, Popolo and FollowTheMoney, made case files.
 *
 * <p>Start at {@link org.amparo.exchange.entity.EntityImport}. The two formats say themselves what their values mean, so
 * a map has only the header of the case file and the statement that the file is ({@linkplain org.amparo
 * docs/popolo-and-ftm.md}). Every value gets evidence at its place; what the model has no place for is left out and counted by
 * name, and what does not fit comes back as it was. May use the packages {@code internal} of this module; must not know
 * publications.
 */
@NullMarked
package org.amparo.exchange.entity;

import org.jspecify.annotations.NullMarked;
