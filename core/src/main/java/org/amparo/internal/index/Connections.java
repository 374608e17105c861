package org.amparo.internal.index;

import java.util.Map;
import org.amparo.evidence.ClaimedPart;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;

/**
 * What the records of a case file have to do with each other.
 *
 * @param others by an id that is referred to and that no record has, a number of its own, above those of the records
 * @param firstPlaces the place of each record among all objects
 * @param parts the parts by their keys
 * @param outer by the place of an object that names its subject, the object around it, unless that is its record; not by
 *     the object itself, since one value may stand in several places
 * @param references the references by the number of their target
 */
@SuppressWarnings("ArrayRecordComponent") // Nothing compares them.
record Connections(
        Map<RecordId, Integer> others,
        int[] firstPlaces,
        Map<PartRef, ClaimedPart> parts,
        Map<Integer, CaseIndex.IndexedObject<?>> outer,
        References references) {}
