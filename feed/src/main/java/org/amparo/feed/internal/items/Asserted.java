package org.amparo.feed.internal.items;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.casefile.CaseFile;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.shape.AttributeName;

/** Records without the parts that somebody denies and nobody says: nothing is told as if these had happened. */
final class Asserted {

    private Asserted() {}

    /** The file in which no detention has such a part. */
    static CaseFile of(CaseFile file) {
        List<CaseRecord> records = file.records().stream().map(Asserted::of).toList();
        return records.equals(file.records())
                ? file
                : CaseFile.builder().header(file.header()).addAll(records).build();
    }

    private static CaseRecord of(CaseRecord record) {
        return record instanceof Detention detention ? of(detention) : record;
    }

    static Detention of(Detention detention) {
        Detention asserted = detention.toBuilder()
                .release(detention
                        .release()
                        .filter(release -> !Upheld.isOnlyDenied(release, detention, Detention.RELEASE)))
                .custodyPhases(parts(detention.custodyPhases(), detention, Detention.CUSTODY_PHASES))
                .proceedings(parts(detention.proceedings(), detention, Detention.PROCEEDINGS))
                .charges(parts(detention.charges(), detention, Detention.CHARGES))
                .sentences(parts(detention.sentences(), detention, Detention.SENTENCES))
                .build();
        return asserted.equals(detention) ? detention : asserted;
    }

    private static <P extends Annotated> List<P> parts(List<P> parts, Detention detention, AttributeName<?> list) {
        return parts.stream()
                .filter(part -> !Upheld.isOnlyDenied(part, detention, list))
                .toList();
    }

    /** The parts that are only denied. */
    static <P extends Annotated> List<P> denied(List<P> parts, Detention detention, AttributeName<?> list) {
        return parts.stream()
                .filter(part -> Upheld.isOnlyDenied(part, detention, list))
                .toList();
    }

    /** The evidence for the parts that are only denied. */
    static Stream<Evidence> denials(Detention detention) {
        Detention asserted = of(detention);
        return Stream.of(
                        gone(
                                detention.release().stream().toList(),
                                asserted.release().stream().toList()),
                        gone(detention.custodyPhases(), asserted.custodyPhases()),
                        gone(detention.proceedings(), asserted.proceedings()))
                .flatMap(gone -> gone)
                .flatMap(part -> part.evidence().stream());
    }

    private static <P extends Annotated> Stream<P> gone(List<P> parts, List<P> left) {
        return parts.stream().filter(part -> !left.contains(part));
    }
}
