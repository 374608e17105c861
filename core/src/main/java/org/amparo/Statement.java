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
public sealed interface Statement extends CaseRecord permits ImmutableStatement {

    /** The attribute table. */
    Shape<Statement, Builder> SHAPE = Shape.of("statement", Statement::builder, Builder::build)
            .required("id", Types.reference(StatementId.class), Statement::id, Builder::id)
            .optional("kind", Types.code(StatementKind.VOCABULARY), Statement::kind, Builder::kind)
            .optional("titles", Types.LOCALIZED, Statement::titles, Builder::titles)
            .optional("speaker", Types.part(() -> Speaker.SHAPE), Statement::speaker, Builder::speaker)
            .optional("publisher", Types.reference(AgentId.class), Statement::publisher, Builder::publisher)
            .optional("publishedOn", Types.DATE, Statement::publishedOn, Builder::publishedOn)
            .past()
            .optional("covers", Types.PERIOD, Statement::covers, Builder::covers)
            .list("places", Types.part(() -> Place.SHAPE), Statement::places, Builder::places)
            .list("addressees", Types.reference(AgentId.class), Statement::addressees, Builder::addressees)
            .list("texts", Types.part(() -> TextVersion.SHAPE), Statement::texts, Builder::texts)
            .list("mentions", Types.part(() -> Mention.SHAPE), Statement::mentions, Builder::mentions)
            .list("acts", Types.part(() -> Act.SHAPE), Statement::acts, Builder::acts)
            .list("demands", Types.part(() -> Demand.SHAPE), Statement::demands, Builder::demands)
            .list("counts", Types.part(() -> Count.SHAPE), Statement::counts, Builder::counts)
            .list("relays", Types.part(() -> Relay.SHAPE), Statement::relays, Builder::relays)
            .optional("replyTo", Types.reference(StatementId.class), Statement::replyTo, Builder::replyTo)
            .optional("access", Types.code(Access.VOCABULARY), Statement::access, Builder::access)
            .optional("source", Types.part(() -> Source.SHAPE), Statement::source, Builder::source)
            .with(CaseRecord::common);

    @Override
    StatementId id();

    /** What kind of text it is. */
    Optional<StatementKind> kind();

    /** The title by language. */
    Optional<LocalizedText> titles();

    /** Who made it. */
    Optional<Speaker> speaker();

    /** Who published it. */
    Optional<AgentId> publisher();

    /** The day on which it was published, as exactly as it is known. */
    Optional<PartialDate> publishedOn();

    /** The period that it reports on (Dublin Core {@code temporal}). */
    Optional<Period> covers();

    /** The places that it is about: the country of a country report (Dublin Core {@code spatial}). */
    List<Place> places();

    /** To whom it is addressed. */
    List<AgentId> addressees();

    /** The text by language, the original marked. */
    List<TextVersion> texts();

    /** Whom and what it names. */
    List<Mention> mentions();

    /** What it does in saying something. */
    List<Act> acts();

    /** What it asks. */
    List<Demand> demands();

    /** What it counts. */
    List<Count> counts();

    /** Which other statements it passes on. */
    List<Relay> relays();

    /** The statement that it answers. */
    Optional<StatementId> replyTo();

    /** Whether the researcher saw it, or only a citation of it. */
    Optional<Access> access();

    /** Where it can be found. */
    Optional<Source> source();

    @Override
    default Shaped<Statement> shaped() {
        return new Shaped<>(SHAPE, this);
    }

    /** A builder without anything set. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with all of this. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** What {@code toString} prints: never what the object holds. */
    static String describe(Statement value) {
        return value.id().toString();
    }

    /** Builds one; every method replaces what was given before, but {@code add…}. */
    final class Builder extends ImmutableStatement.Builder implements CaseRecord.Builder<Builder> {
        Builder() {}

        @Override
        public Statement build() {
            return SHAPE.check(super.build());
        }
    }
}
