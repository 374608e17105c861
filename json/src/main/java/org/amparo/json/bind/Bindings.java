package org.amparo.json.bind;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Code;
import org.amparo.code.Vocabularies;
import org.amparo.code.Vocabulary;
import org.amparo.custody.Assessment;
import org.amparo.custody.Charge;
import org.amparo.custody.ContactFinding;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Involvement;
import org.amparo.custody.LegalStage;
import org.amparo.custody.Motive;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.custody.Sentence;
import org.amparo.data.DataValue;
import org.amparo.disclosure.Publication;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Extensible;
import org.amparo.evidence.Locator;
import org.amparo.evidence.Missing;
import org.amparo.honours.Conferral;
import org.amparo.id.AgentId;
import org.amparo.id.AwardId;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PartRef;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.id.SubjectId;
import org.amparo.json.bind.Binding.Writing;
import org.amparo.json.internal.table.CaseReader;
import org.amparo.json.internal.table.RecordWriter;
import org.amparo.json.token.Refusal;
import org.amparo.json.token.TokenWriter;
import org.amparo.people.Capacity;
import org.amparo.people.Consent;
import org.amparo.people.GroupMember;
import org.amparo.people.Name;
import org.amparo.people.Nationality;
import org.amparo.people.PossibleMatch;
import org.amparo.people.Recognition;
import org.amparo.people.Role;
import org.amparo.record.Identifier;
import org.amparo.record.Link;
import org.amparo.record.Place;
import org.amparo.record.Revision;
import org.amparo.shape.Pointer;
import org.amparo.shape.ScalarType;
import org.amparo.shape.Shape;
import org.amparo.shape.Type;
import org.amparo.shape.Types;
import org.amparo.speech.Act;
import org.amparo.speech.Count;
import org.amparo.speech.Demand;
import org.amparo.speech.Edit;
import org.amparo.speech.Mention;
import org.amparo.speech.Outcome;
import org.amparo.speech.Relay;
import org.amparo.speech.Response;
import org.amparo.speech.Source;
import org.amparo.speech.Speaker;
import org.amparo.speech.TextVersion;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** The types of Amparo that a host can have in types of its own, each with its {@link Binding}. */
public final class Bindings {

    /** Where types stand that somebody could take for something that JSON holds. */
    private static final Set<String> PACKAGES = Set.of(
            "org.amparo",
            "org.amparo.casefile",
            "org.amparo.change",
            "org.amparo.code",
            "org.amparo.custody",
            "org.amparo.data",
            "org.amparo.disclosure",
            "org.amparo.evidence",
            "org.amparo.honours",
            "org.amparo.id",
            "org.amparo.people",
            "org.amparo.record",
            "org.amparo.shape",
            "org.amparo.speech",
            "org.amparo.status",
            "org.amparo.text",
            "org.amparo.time");

    private static final Map<Class<?>, Binding<?>> BY_TYPE = new Table().all();

    private Bindings() {}

    /**
     * How values of a class are read and written.
     *
     * @return empty for a class that is none of Amparo's, or is what every library knows: an enum, an exception
     */
    public static Optional<Binding<?>> of(Class<?> raw) {
        if (!PACKAGES.contains(raw.getPackageName()) || raw.isEnum() || Throwable.class.isAssignableFrom(raw)) {
            return Optional.empty();
        }
        Binding<?> exact = BY_TYPE.get(raw);
        return Optional.of(exact == null ? widened(raw) : exact);
    }

    /** The first type of the table that the class is one of: the values of most types are of a hidden class. */
    private static Binding<?> widened(Class<?> raw) {
        for (Binding<?> binding : BY_TYPE.values()) {
            if (binding.type().isAssignableFrom(raw)) {
                return binding;
            }
        }
        return raw.isAssignableFrom(CaseRecord.class) || raw.isAssignableFrom(Name.class) ? anyObject() : none(raw);
    }

    /** A variable for objects of many types: what is in it is written as what it is. */
    private static Binding<Extensible> anyObject() {
        return new Binding<>(Extensible.class, Writing.FULL, refusing(), Bindings::writeObject, Optional.empty());
    }

    private static void writeObject(TokenWriter out, Extensible object) throws IOException {
        writeAs(BY_TYPE.getOrDefault(object.getClass(), widened(object.getClass())), out, object);
    }

    private static <V> void writeAs(Binding<V> binding, TokenWriter out, Object value) throws IOException {
        binding.output().write(out, binding.type().cast(value));
    }

    private static <V> Binding.Reading<V> refusing() {
        return (reader, tokens) -> {
            reader.refuse(tokens, Refusal.NOT_READ);
            return null;
        };
    }

    private static <V> Binding<V> none(Class<V> type) {
        return new Binding<>(type, Writing.NEVER, refusing(), (out, value) -> {}, Optional.empty());
    }

    /** The bindings in the order in which a class is looked up: the narrower type before the wider one. */
    private static final class Table {

        private final Map<Class<?>, Binding<?>> bindings = new LinkedHashMap<>();

        Map<Class<?>, Binding<?>> all() {
            files();
            parts();
            records();
            ids();
            scalar(PartialDate.class, Types.DATE);
            scalar(Period.class, Types.PERIOD);
            scalar(LanguageTag.class, Types.LANGUAGE);
            Vocabularies.all().forEach(this::code);
            value(LocalizedText.class, Writing.ALWAYS, Types.LOCALIZED);
            value(DataValue.class, Writing.FULL, Types.TREE);
            add(Pointer.class, Writing.ALWAYS, refusing(), (out, at) -> out.string(at.toString()));
            return Collections.unmodifiableMap(bindings);
        }

        private void files() {
            add(CaseFile.class, Writing.FULL, CaseReader::caseFile, RecordWriter::write);
            add(CaseHeader.class, Writing.FULL, CaseReader::header, RecordWriter::write);
            add(
                    Publication.class,
                    Writing.ALWAYS,
                    refusing(),
                    (out, publication) -> RecordWriter.write(out, publication.caseFile()));
        }

        private void parts() {
            part(Assessment.class, Assessment.SHAPE);
            part(Charge.class, Charge.SHAPE);
            part(ContactFinding.class, ContactFinding.SHAPE);
            part(CustodyPhase.class, CustodyPhase.SHAPE);
            part(Involvement.class, Involvement.SHAPE);
            part(LegalStage.class, LegalStage.SHAPE);
            part(Motive.class, Motive.SHAPE);
            part(Proceeding.class, Proceeding.SHAPE);
            part(Release.class, Release.SHAPE);
            part(Sentence.class, Sentence.SHAPE);
            part(AttributeMarking.class, AttributeMarking.SHAPE);
            part(Evidence.class, Evidence.SHAPE);
            part(Locator.class, Locator.SHAPE);
            part(Missing.class, Missing.SHAPE);
            part(Conferral.class, Conferral.SHAPE);
            part(Capacity.class, Capacity.SHAPE);
            part(Consent.class, Consent.SHAPE);
            part(GroupMember.class, GroupMember.SHAPE);
            part(Name.class, Name.SHAPE);
            part(Nationality.class, Nationality.SHAPE);
            part(PossibleMatch.class, PossibleMatch.SHAPE);
            part(Recognition.class, Recognition.SHAPE);
            part(Role.class, Role.SHAPE);
            part(Identifier.class, Identifier.SHAPE);
            part(Link.class, Link.SHAPE);
            part(Place.class, Place.SHAPE);
            part(Revision.class, Revision.SHAPE);
            part(Act.class, Act.SHAPE);
            part(Count.class, Count.SHAPE);
            part(Demand.class, Demand.SHAPE);
            part(Edit.class, Edit.SHAPE);
            part(Mention.class, Mention.SHAPE);
            part(Outcome.class, Outcome.SHAPE);
            part(Relay.class, Relay.SHAPE);
            part(Response.class, Response.SHAPE);
            part(Source.class, Source.SHAPE);
            part(Speaker.class, Speaker.SHAPE);
            part(TextVersion.class, TextVersion.SHAPE);
        }

        private void records() {
            add(
                    CaseRecord.class,
                    Writing.FULL,
                    (reader, tokens) -> reader.record(tokens, Pointer.ROOT, new CaseReader.UniqueIds()),
                    RecordWriter::write);
        }

        private void ids() {
            scalar(PersonId.class, Types.reference(PersonId.class));
            scalar(OrganisationId.class, Types.reference(OrganisationId.class));
            scalar(GroupId.class, Types.reference(GroupId.class));
            scalar(DetentionId.class, Types.reference(DetentionId.class));
            scalar(AwardId.class, Types.reference(AwardId.class));
            scalar(StatementId.class, Types.reference(StatementId.class));
            scalar(SubjectId.class, Types.reference(SubjectId.class));
            scalar(AgentId.class, Types.reference(AgentId.class));
            scalar(RecordId.class, Types.reference(RecordId.class));
            scalar(CaseFileId.class, Types.CASE_FILE_ID);
            scalar(PartRef.class, Types.PART_REF);
        }

        private <P> void part(Class<P> type, Shape<P, ?> shape) {
            value(type, Writing.FULL, Types.part(() -> shape));
        }

        @SuppressWarnings("unchecked") // All codes of a vocabulary are of its class.
        private <C extends Code> void code(Vocabulary<C> vocabulary) {
            scalar((Class<C>) vocabulary.codes().get(0).getClass(), Types.code(vocabulary));
        }

        private <V> void scalar(Class<V> type, ScalarType<V> scalar) {
            bindings.put(
                    type,
                    new Binding<>(
                            type,
                            Writing.ALWAYS,
                            (reader, tokens) -> reader.value(tokens, scalar),
                            (out, value) -> out.string(value.toString()),
                            Optional.of(scalar)));
        }

        private <V> void value(Class<V> type, Writing writing, Type<V> of) {
            add(
                    type,
                    writing,
                    (reader, tokens) -> reader.value(tokens, of),
                    (out, value) -> RecordWriter.write(out, of, value));
        }

        private <V> void add(Class<V> type, Writing writing, Binding.Reading<V> reading, Binding.Output<V> output) {
            bindings.put(type, new Binding<>(type, writing, reading, output, Optional.empty()));
        }
    }
}
