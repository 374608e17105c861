package org.amparo;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;
import org.amparo.code.Access;
import org.amparo.code.StatementKind;
import org.amparo.id.AgentId;
import org.amparo.id.StatementId;
import org.amparo.internal.json.Unbound;
import org.amparo.record.Place;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Types;
import org.amparo.speech.Act;
import org.amparo.speech.Count;
import org.amparo.speech.Demand;
import org.amparo.speech.Mention;
import org.amparo.speech.Relay;
import org.amparo.speech.Source;
import org.amparo.speech.Speaker;
import org.amparo.speech.TextVersion;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.immutables.value.Value;

/**
 * A statement that was made or published: a press release, a report, a list, an article. All knowledge of the world
 * rests on statements.
 */
@Value.Immutable
@SuppressWarnings({"immutables:from", "immutables:subtype"})
public sealed interface Statement extends CaseRecord, StatementAttributes permits ImmutableStatement {

    /** The attribute table. */
    Shape<Statement, Builder> SHAPE = Shape.of("statement", new StatementAccessors())
            .required(StatementAccessors.ID, Types.reference(StatementId.class))
            .identity()
            .source()
            .optional(StatementAccessors.KIND, Types.code(StatementKind.VOCABULARY))
            .optional(StatementAccessors.TITLES, Types.LOCALIZED)
            .optional(StatementAccessors.SPEAKER, Types.part(() -> Speaker.SHAPE))
            .list(StatementAccessors.SIGNATORIES, Types.reference(AgentId.class))
            .optional(StatementAccessors.PUBLISHER, Types.reference(AgentId.class))
            .optional(StatementAccessors.PUBLISHED_ON, Types.DATE)
            .essential()
            .past()
            .optional(StatementAccessors.UPDATED_ON, Types.DATE)
            .essential()
            .past()
            .optional(StatementAccessors.ACCESSED_ON, Types.DATE)
            .past()
            .optional(StatementAccessors.COVERS, Types.PERIOD)
            .essential()
            .list(StatementAccessors.PLACES, Types.part(() -> Place.SHAPE))
            .list(StatementAccessors.ADDRESSEES, Types.reference(AgentId.class))
            .list(StatementAccessors.TEXTS, Types.part(() -> TextVersion.SHAPE))
            .list(StatementAccessors.MENTIONS, Types.part(() -> Mention.SHAPE))
            .list(StatementAccessors.ACTS, Types.part(() -> Act.SHAPE))
            .list(StatementAccessors.DEMANDS, Types.part(() -> Demand.SHAPE))
            .list(StatementAccessors.COUNTS, Types.part(() -> Count.SHAPE))
            .list(StatementAccessors.RELAYS, Types.part(() -> Relay.SHAPE))
            .optional(StatementAccessors.REPLY_TO, Types.reference(StatementId.class))
            .optional(StatementAccessors.ACCESS, Types.code(Access.VOCABULARY))
            .optional(StatementAccessors.SOURCE, Types.part(() -> Source.SHAPE))
            .with(CaseRecord::common);

    @Override
    StatementId id();

    /** The kind of text or utterance. Absent where it is not known. */
    Optional<StatementKind> kind();

    /** The title by language, translations included. Absent where there is none, or it is not known. */
    Optional<LocalizedText> titles();

    /**
     * The speaker, with their role and the person or body for whom they spoke. Absent where the speaker is not known; a
     * text that a body issues without naming a person has only a {@linkplain #publisher() publisher}.
     */
    Optional<Speaker> speaker();

    /**
     * The signatories, any number: the persons and bodies of a joint statement, an open letter, a petition. None for a
     * statement of one {@linkplain #speaker() speaker} or {@linkplain #publisher() publisher} alone.
     */
    List<AgentId> signatories();

    /** The person or body that published it. Absent where it is not known. */
    Optional<AgentId> publisher();

    /**
     * The day on which it was published, as exactly as it is known (EDTF). Absent where it is not known. Reported as
     * past; it also bounds everything that the statement reports as past.
     */
    Optional<PartialDate> publishedOn();

    /**
     * The day of the last change to the text, where that is later than the day on which it was published, as exactly as
     * it is known (EDTF; schema.org {@code dateModified}). It may report as past what happened up to this day, and is
     * certainly known by it alone; since nobody knows what was changed, that something goes on is still told as of
     * {@link #publishedOn()}. Absent where it was not changed, or no source says so. Reported as past.
     */
    Optional<PartialDate> updatedOn();

    /**
     * The day on which the researcher read it, as exactly as it is known (EDTF; ISO 690 "viewed"). Where it has no other
     * date, it was published by this day. Absent where it was not recorded. Reported as past.
     */
    Optional<PartialDate> accessedOn();

    /**
     * The period on which it reports, such as the year of an annual report (an EDTF interval; Dublin Core
     * {@code temporal}). Absent where it covers no particular period.
     */
    Optional<Period> covers();

    /**
     * The places that it is about, any number, such as the country of a country report (Dublin Core {@code spatial}).
     */
    List<Place> places();

    /** The persons and bodies to whom it is addressed, any number. None for a statement to everybody. */
    List<AgentId> addressees();

    /**
     * The versions of the text, any number, one for each language, with the original marked. None where the text was
     * not seen, or must not be copied.
     */
    List<TextVersion> texts();

    /** The mentions of records, any number, each with the words used. */
    List<Mention> mentions();

    /**
     * The acts that it performs by saying something, any number: it condemns, denies, announces. Demands are
     * {@linkplain #demands() separate}.
     */
    List<Act> acts();

    /** The demands that it makes, any number, with their outcomes. */
    List<Demand> demands();

    /** The counts and estimates that it gives, any number. */
    List<Count> counts();

    /** The other statements that it passes on, any number: the hops of chains of sources. */
    List<Relay> relays();

    /** The statement to which it replies, such as one whose demand it rejects. Absent where it replies to none. */
    Optional<StatementId> replyTo();

    /**
     * The researcher's access: to the statement itself, or only to a citation of it. Absent where it was not recorded.
     */
    Optional<Access> access();

    /** The source where it can be found. Absent where it is not known. */
    Optional<Source> source();

    /**
     * The latest day by which all that stands in it was said: that of its last change or of its publication, whichever is
     * later, or else the day on which it was read. Empty where none is known.
     */
    default Optional<PartialDate> saidBy() {
        return updatedOn()
                .filter(changed -> publishedOn()
                        .filter(published -> changed.before(published).isCertain())
                        .isEmpty())
                .or(this::publishedOn)
                .or(this::accessedOn);
    }

    @Override
    default Shaped<Statement> shaped() {
        return new Shaped<>(SHAPE, this);
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
    static String describe(Statement value) {
        return value.id().toString();
    }

    /** The builder; every method except {@code add…} replaces what was set before. */
    final class Builder extends ImmutableStatement.Builder implements CaseRecord.Builder<Builder> {
        Builder() {}

        @Override
        public Statement build() {
            return SHAPE.check(super.build());
        }
    }

    /** Called, to read a value, by a Jackson that has not been given our module. */
    @JsonCreator
    @SuppressWarnings("unused")
    private static Statement addAmparoModule(Object json) {
        throw Unbound.exception();
    }
}
