package org.amparo.internal.merge;

import java.util.List;
import org.amparo.change.Conflict;
import org.amparo.internal.index.IndexedFile;

/**
 * The file after a merge or a join.
 *
 * @param conflicts the conflicts between those that became one, in the order of the records and their attributes
 */
public record MergeResult(IndexedFile file, List<Conflict> conflicts) {}
