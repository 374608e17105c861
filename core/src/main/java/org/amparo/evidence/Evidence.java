package org.amparo.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amparo.code.ClaimStatus;
import org.amparo.code.Credibility;
import org.amparo.code.Marking;
import org.amparo.code.Modality;
import org.amparo.code.Reliability;
import org.amparo.code.SourceConnection;
import org.amparo.data.DataValue;
import org.amparo.id.PartRef;
import org.amparo.id.StatementId;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Shape;
import org.amparo.shape.TreeCodec;
import org.amparo.shape.Types;
import org.amparo.time.PartialDate;
import org.immutables.value.Value;

/**
 * A piece of evidence for a claim: the statement in which it was read, the sources through which it came there, its
 * words, and how far it is to be believed.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
public sealed interface Evidence extends Marked, EvidenceAttributes permits ImmutableEvidence {

    /** The attribute table. */
    Shape<Evidence, Builder> SHAPE = Shape.of("evidence", new EvidenceAccessors())
            .optional(EvidenceAccessors.ABOUT, Types.ATTRIBUTE)
            .essential()
            .required(EvidenceAccessors.STATEMENT, Types.reference(StatementId.class))
            .list(EvidenceAccessors.VIA, Types.PART_REF)
            .ordered()
            .inseparable()
            .optional(EvidenceAccessors.LOCATOR, Types.part(() -> Locator.SHAPE))
            .optional(EvidenceAccessors.MODALITY, Types.code(Modality.VOCABULARY))
            .essential()
            .optional(EvidenceAccessors.STATUS, Types.code(ClaimStatus.VOCABULARY))
            .essential()
            .optional(EvidenceAccessors.RELIABILITY, Types.code(Reliability.VOCABULARY))
            .essential()
            .optional(EvidenceAccessors.CREDIBILITY, Types.code(Credibility.VOCABULARY))
            .essential()
            .optional(EvidenceAccessors.CONNECTION, Types.code(SourceConnection.VOCABULARY))
            .floor(Marking.RESTRICTED)
            .optional(EvidenceAccessors.WORDING, Types.STRING)
            .prose()
            .optional(EvidenceAccessors.ANCHOR, Types.reference(StatementId.class))
            .optional(EvidenceAccessors.RIVAL, Types.TREE)
            .essential()
            .optional(EvidenceAccessors.RECORDED_ON, Types.DATE)
            .optional(EvidenceAccessors.NOTE, Types.STRING)
            .note()
            .floor(Marking.RESTRICTED)
            .with(Marked::marked);

    /**
     * The name, as in JSON, of the attribute of the same object that this is evidence for. Absent: it is evidence for
     * the object as a whole.
     */
    Optional<String> about();

    /** The statement in which it was read. Always one: without a statement there is no evidence. */
    StatementId statement();

    /**
     * The relays between the statement and the origin, any number, nearest first, each a {@code Relay} of the statement
     * before it. None where the statement itself is the origin.
     */
    List<PartRef> via();

    /**
     * The position of the passage in the statement. Absent where nobody noted it. RESTRICTED unless the markings say
     * otherwise, if it is a row, of no known kind or of one that is marked, because rows that are missing tell of people who are withheld.
     */
    Optional<Locator> locator();

    /**
     * The manner in which the statement says it: stated, alleged, estimated or denied, or inferred by the researcher
     * where no source says it. Absent: it is stated.
     */
    Optional<Modality> modality();

    /**
     * The researcher's judgement of the claim: accepted, unverified, conflicting, superseded, retracted. Absent: it is
     * accepted. Superseded and retracted evidence no longer counts.
     */
    Optional<ClaimStatus> status();

    /**
     * The reliability of the source by its record, A to F (Admiralty scale, NATO AJP-2.1). Absent where nobody judged
     * it. It is never merged with the credibility of the information.
     */
    Optional<Reliability> reliability();

    /**
     * The credibility of this piece of information, 1 to 6 (Admiralty scale, NATO AJP-2.1). Absent where nobody judged
     * it. It is never merged with the reliability of the source.
     */
    Optional<Credibility> credibility();

    /**
     * The connection of the source with the events (HURIDOCS list 19). Absent where it is not known. RESTRICTED unless
     * the markings say otherwise, because it may give a confidential source away.
     */
    Optional<SourceConnection> connection();

    /** The words of the source, verbatim and in their language. Absent where they were not copied. */
    Optional<String> wording();

    /**
     * The statement from whose date a relative wording ("this month", "just days before") counts. Absent where the
     * wording is not relative.
     */
    Optional<StatementId> anchor();

    /**
     * The value that this source gives instead of the accepted one, in the form of the attribute in JSON; for a list,
     * the whole list or one item. Absent where the source agrees. Methods that take an {@link AttributeName} write this
     * form; rule {@code rival-of-another-type} finds values that the attribute cannot have.
     */
    Optional<DataValue> rival();

    /** The day on which the researcher recorded it (EDTF). Absent where the day was not recorded. */
    Optional<PartialDate> recordedOn();

    /**
     * A note by the researcher, for example on how a year was inferred. Absent where there is nothing to add.
     * RESTRICTED unless the markings say otherwise.
     */
    Optional<String> note();

    /** Whether it counts at all, being neither retracted nor superseded. */
    default boolean stands() {
        return status().filter(status -> status.equals(ClaimStatus.RETRACTED) || status.equals(ClaimStatus.SUPERSEDED))
                .isEmpty();
    }

    /**
     * Whether it claims anything at all: it is not retracted, and does more than deny. One that gives another value claims
     * that there is something.
     */
    default boolean claims() {
        boolean isRetracted = status().filter(ClaimStatus.RETRACTED::equals).isPresent();
        return !isRetracted && (!denies() || rival().isPresent());
    }

    /** Whether it is about this attribute, and not about another or the whole object. */
    default boolean isAbout(AttributeName<?> attribute) {
        return about().filter(attribute.name()::equals).isPresent();
    }

    /** Whether the statement denies the claim. */
    default boolean denies() {
        Optional<Modality> modality = modality();
        return modality.isPresent() && modality.get().equals(Modality.DENIED);
    }

    /** Whether it supports the accepted value: it counts, denies nothing and gives no rival value. */
    default boolean supports() {
        return stands() && !denies() && rival().isEmpty();
    }

    /**
     * Whether it is firm enough for an answer that is certain: it supports the value, the source states it, the keepers
     * accept it, and no grade says that it is not to be relied on or cannot be judged. Without a grade it is firm: A to
     * C and 1 to 3 are, and D to F, 4 to 6 and codes of later versions are not.
     */
    default boolean isFirm() {
        return supports() && Firmness.isFirm(this);
    }

    /** Whether no grade says that the source is not to be relied on or cannot be judged: it is A to C, or has no grade. */
    default boolean isReliable() {
        return Firmness.isReliable(this);
    }

    /** Whether no grade says that the information is doubtful or cannot be judged: it is 1 to 3, or has no grade. */
    default boolean isCredible() {
        return Firmness.isCredible(this);
    }

    /** Evidence for the whole object, read in this statement in these words. */
    static Evidence of(StatementId statement, String wording) {
        return builder().statement(statement).wording(wording).build();
    }

    /** Evidence for one attribute, read in this statement in these words. */
    static Evidence about(AttributeName<?> attribute, StatementId statement, String wording) {
        return about(attribute.name(), statement, wording);
    }

    /** Evidence for an attribute by its name in JSON, which may belong to a later version. */
    static Evidence about(String attribute, StatementId statement, String wording) {
        return builder().about(attribute).statement(statement).wording(wording).build();
    }

    /**
     * Evidence that gives a value other than the accepted one, or one item for a list:
     * {@code Evidence.rival(Detention.PERIOD, news, period)}.
     *
     * @throws InvalidValueException if the attribute cannot have the value
     */
    static <V> Evidence rival(AttributeName<V> attribute, StatementId statement, V value) {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(value, "value");
        return builder().rival(attribute, value).statement(statement).build();
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with the values of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** The text for {@code toString}, without the content of the object. */
    static String describe(Evidence value) {
        return "evidence";
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableEvidence.Builder implements Marked.Builder<Builder> {
        Builder() {}

        /** Sets the attribute that it is evidence for. */
        public Builder about(AttributeName<?> attribute) {
            return about(attribute.name());
        }

        /**
         * Sets the attribute that it is evidence for, and the other value that the source gives; for a list, one item.
         *
         * @throws InvalidValueException if the attribute cannot have the value
         */
        public <V> Builder rival(AttributeName<V> attribute, V value) {
            Objects.requireNonNull(value, "value");
            attribute.type().check(value);
            return about(attribute).rival(TreeCodec.write(attribute.type(), value));
        }

        @Override
        public Evidence build() {
            return SHAPE.check(super.build());
        }
    }
}
