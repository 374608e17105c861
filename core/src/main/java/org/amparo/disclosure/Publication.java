package org.amparo.disclosure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConsentScope;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.internal.json.Unbound;
import org.amparo.internal.problem.Invalid;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.AttributeName;

/**
 * A case file that has passed redaction. Only {@link Disclosure#project} makes one, and feeds and exports take nothing
 * else, so that code which would leak by accident does not compile.
 */
public final class Publication {

    private final CaseFile caseFile;
    private final PublicationProfile profile;
    private final Receipt receipt;
    private final Omissions omissions;
    private final Map<RecordId, List<FormerValue>> formerValues;
    private final Instant generatedAt;
    private final boolean isReviewed;
    private final Map<PersonId, Set<ConsentScope>> consents;

    Publication(
            CaseFile caseFile,
            PublicationProfile profile,
            Receipt receipt,
            Omissions omissions,
            Map<RecordId, List<FormerValue>> formerValues,
            Instant generatedAt,
            boolean isReviewed,
            Map<PersonId, Set<ConsentScope>> consents) {
        this.caseFile = caseFile;
        this.profile = profile;
        this.receipt = receipt;
        this.omissions = omissions;
        this.formerValues = formerValues;
        this.generatedAt = generatedAt;
        this.isReviewed = isReviewed;
        this.consents = Map.copyOf(consents);
    }

    /** The case file as it may be shown to the audience of the profile. */
    public CaseFile caseFile() {
        return caseFile;
    }

    /** The profile under which it was made. */
    public PublicationProfile profile() {
        return profile;
    }

    /**
     * The receipt of everything that was left out, and why. It is for the owner of the case file alone and not part of
     * the publication.
     */
    public Receipt receipt() {
        return receipt;
    }

    /**
     * Whether something was left out of an attribute of a record, or of its parts: no writer may say then that it is not
     * known or not recorded. Of somebody who is said to be held, {@code Detention.DETAINEE} stands for the detentions.
     * Like the receipt, it is for the owner of the case file, and no part of what is written.
     */
    public boolean leavesOut(RecordId record, AttributeName<?> attribute) {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(attribute, "attribute");
        return omissions.has(record, attribute);
    }

    /**
     * The dates and periods of a record that others have taken the place of, as far as all that tells of them may be shown
     * to its readers. They are for whoever tells of corrections and, like the receipt, no part of what is written.
     */
    public List<FormerValue> formerValues(RecordId record) {
        Objects.requireNonNull(record, "record");
        return List.copyOf(formerValues.getOrDefault(record, List.of()));
    }

    /**
     * Whether the consent of a person who is shown names a use, such as {@link ConsentScope#PUBLISH_IMAGE}, so that nobody
     * need conclude it from a consent that names none. A publication for everybody has no consents in it. Like the receipt,
     * it is for the owner of the case file, and no part of what is written.
     */
    public boolean consents(PersonId person, ConsentScope use) {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(use, "use");
        return consents.getOrDefault(person, Set.of()).contains(use);
    }

    /**
     * This publication, {@linkplain #isReviewed reviewed}, if everything that must be read before it goes out is
     * acknowledged. The {@linkplain #receipt receipt} lists what that is ({@link Receipt#toRead}).
     *
     * @param acknowledgements the keys of what somebody has read ({@link Reading#key}); a key that is no longer needed
     *     does no harm
     * @throws InvalidValueException {@code not-reviewed} if something is not acknowledged; the message says how much
     */
    public Publication requireReviewed(Collection<String> acknowledgements) {
        Objects.requireNonNull(acknowledgements, "acknowledgements");
        int unread = receipt.toReadExcept(acknowledgements).size();
        if (unread > 0) {
            throw Invalid.NOT_REVIEWED.exception(Integer.toString(unread));
        }
        return isReviewed
                ? this
                : new Publication(caseFile, profile, receipt, omissions, formerValues, generatedAt, true, consents);
    }

    /** Whether nothing has to be read before it goes out, or {@link #requireReviewed} has found all of it acknowledged. */
    public boolean isReviewed() {
        return isReviewed;
    }

    /** The moment at which it was made, to the second. */
    public Instant generatedAt() {
        return generatedAt;
    }

    /**
     * The moment from which the consent of somebody whom it shows has possibly ended, anywhere on earth. Make it anew
     * by then: a publication that is out cannot know that a consent has ended. Empty where no consent has an end.
     */
    public Optional<Instant> holdsUntil() {
        return receipt.holdsUntil();
    }

    /** For whom it was made, and until when: what everything that is made of it has to say, unless it is for everybody. */
    public Readership readership() {
        return Readership.of(profile, caseFile, holdsUntil());
    }

    /** The profile, the id of the case file, and the number of records that are shown. */
    @Override
    public String toString() {
        return profile + " publication of " + caseFile.id() + ", records: "
                + caseFile.records().size();
    }

    /** Called by a Jackson that has not been given our module. */
    @JsonValue
    @SuppressWarnings("unused")
    private Object addAmparoModule() {
        throw Unbound.exception();
    }

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static Publication addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}
