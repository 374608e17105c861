package org.amparo.feed.internal.items;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.Detention;
import org.amparo.code.Modality;
import org.amparo.code.ProceedingKind;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.words.Known;
import org.amparo.shape.AttributeName;

/** Whether a part of a detention may be told as a fact, and not only as what somebody alleges or denies. */
final class Upheld {

    private Upheld() {}

    static boolean release(Detention detention, Release release) {
        return isUpheld(release, Set.of(Release.ON, Release.KIND), detention, Detention.RELEASE);
    }

    static boolean step(Detention detention, Proceeding step) {
        return isUpheld(step, Set.of(Proceeding.ON, Proceeding.KIND), detention, Detention.PROCEEDINGS);
    }

    /** The kind of a step, unless all that is told of the kind alone denies it. */
    static Optional<ProceedingKind> kind(Proceeding step) {
        List<Evidence> about = step.evidence().stream()
                .filter(evidence -> evidence.isAbout(Proceeding.KIND) && evidence.stands())
                .toList();
        return step.kind().filter(kind -> about.isEmpty() || !about.stream().allMatch(Evidence::denies));
    }

    /** Evidence that counts and does more than allege or deny it carries the part, and so does none at all. */
    private static boolean isUpheld(
            Annotated part, Set<AttributeName<?>> attributes, Annotated detention, AttributeName<?> list) {
        List<Evidence> own = part.evidence().stream()
                .filter(evidence ->
                        evidence.about().isEmpty() || attributes.stream().anyMatch(evidence::isAbout))
                .toList();
        List<Evidence> told = own.isEmpty()
                ? detention.evidence().stream()
                        .filter(evidence -> evidence.isAbout(list))
                        .toList()
                : own;
        return told.isEmpty() || told.stream().anyMatch(Upheld::carries);
    }

    private static boolean carries(Evidence evidence) {
        return evidence.stands()
                && !evidence.denies()
                && !Known.modality(evidence).equals(Modality.ALLEGED);
    }
}
