package org.amparo.internal.merge;

import java.util.List;
import org.amparo.change.Conflict;
import org.amparo.internal.index.IndexedFile;

/**
 * The file after a merge or a join.
 *
 * @param conflicts where the two that became one said different things, in the order of the records and their attributes
 */
public record MergeResult(IndexedFile file, List<Conflict> conflicts) {}
