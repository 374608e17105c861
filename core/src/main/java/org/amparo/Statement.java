package org.amparo;

import java.util.List;
import java.util.Optional;
import org.amparo.code.Access;
import org.amparo.code.StatementKind;
import org.amparo.id.AgentId;
import org.amparo.id.StatementId;
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
 * Something said or published: a press release, a report, a list, an article. What is known of the world rests on
 * statements.
 */
@Value.Immutable
@SuppressWarnings("immutables:from")
public sealed interface Statement extends CaseRecord, StatementAttributes permits ImmutableStatement {

    /** The attribute table. */
    Shape<Statement, Builder> SHAPE = Shape.of("statement", new StatementAccessors())
            .required(StatementAccessors.ID, Types.reference(StatementId.class))
            .identity()
            .optional(StatementAccessors.KIND, Types.code(StatementKind.VOCABULARY))
            .optional(StatementAccessors.TITLES, Types.LOCALIZED)
            .optional(StatementAccessors.SPEAKER, Types.part(() -> Speaker.SHAPE))
            .list(StatementAccessors.SIGNATORIES, Types.reference(AgentId.class))
            .optional(StatementAccessors.PUBLISHER, Types.reference(AgentId.class))
            .optional(StatementAccessors.PUBLISHED_ON, Types.DATE)
            .past()
            .optional(StatementAccessors.COVERS, Types.PERIOD)
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

    /** What kind of text or utterance it is. Absent where it is not known. */
    Optional<StatementKind> kind();

    /** The title by language, translations included. Absent for what has no title, and where it is not known. */
    Optional<LocalizedText> titles();

    /**
     * Who made it, in what role and for whom. Absent where that is not known; a text that a body issues without a
     * person has a {@linkplain #publisher() publisher} alone.
     */
    Optional<Speaker> speaker();

    /**
     * Who signed it, any number: the persons and bodies of a joint statement, an open letter, a petition. None for
     * what one {@linkplain #speaker() speaker} or {@linkplain #publisher() publisher} says alone.
     */
    List<AgentId> signatories();

    /** The person or body that published it. Absent where that is not known. */
    Optional<AgentId> publisher();

    /**
     * The day on which it was published, as exactly as it is known (EDTF). Absent where it is not known. Reported as
     * past, and what bounds everything that the statement reports as past.
     */
    Optional<PartialDate> publishedOn();

    /**
     * The period that it reports on, as an annual report covers a year (an EDTF interval; Dublin Core {@code
     * temporal}). Absent where it has none of its own.
     */
    Optional<Period> covers();

    /** The places that it is about, any number: the country of a country report (Dublin Core {@code spatial}). */
    List<Place> places();

    /** The persons and bodies whom it is addressed to, any number. None for what is said to everybody. */
    List<AgentId> addressees();

    /**
     * The text, any number of versions, one a language, the original marked. None where it was not seen, or must not
     * be copied.
     */
    List<TextVersion> texts();

    /** Whom and what it names, any number, each with the words that name it. */
    List<Mention> mentions();

    /**
     * What it does in saying something, any number: it condemns, denies, announces. Demands are {@linkplain
     * #demands() apart}.
     */
    List<Act> acts();

    /** What it asks of somebody, any number, with what became of each. */
    List<Demand> demands();

    /** What it counts or estimates, any number. */
    List<Count> counts();

    /** Which other statements it passes on, and how; any number. The hops of chains of sources. */
    List<Relay> relays();

    /** The statement that it answers, such as a demand that it rejects. Absent where it answers none. */
    Optional<StatementId> replyTo();

    /** Whether the researcher saw it, or only a citation of it. Absent where that was not recorded. */
    Optional<Access> access();

    /** Where it can be found, and what was seen there. Absent where that is not known. */
    Optional<Source> source();

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
}
