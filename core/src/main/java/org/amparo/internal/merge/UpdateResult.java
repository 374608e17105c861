package org.amparo.internal.merge;

import java.util.List;
import org.amparo.change.Conflict;
import org.amparo.id.RecordId;
import org.amparo.internal.index.IndexedFile;

/**
 * The file after a newer edition was taken over.
 *
 * @param conflicts what was decided, in the order of the newer edition
 * @param added the records of the newer edition that came in new
 * @param gone the records that only the earlier edition has, and that the file still has
 * @param leftOut the records of the newer edition that stay out, since the file had them and has them no more
 * @param returned the new persons who may be somebody who was removed from the file or hidden in it
 */
public record UpdateResult(
        IndexedFile file,
        List<Conflict> conflicts,
        List<RecordId> added,
        List<RecordId> gone,
        List<RecordId> leftOut,
        List<RecordId> returned) {}
