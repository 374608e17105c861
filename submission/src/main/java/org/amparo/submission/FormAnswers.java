package org.amparo.submission;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.code.ProceedingKind;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.disclosure.Publication;
import org.amparo.feed.internal.items.Dossier;
import org.amparo.feed.internal.words.Attribution;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.people.Capacity;
import org.amparo.people.ContactDetail;
import org.amparo.people.Name;
import org.amparo.people.Nationality;
import org.amparo.record.Identifier;
import org.amparo.record.Place;
import org.amparo.shape.AttributeName;
import org.amparo.time.PartialDate;

/** The answers of a record to what a form asks: sentences of items, or single values with how they are known. */
final class FormAnswers {

    /** The schemes of identifiers that are documents by which somebody shows who they are. */
    private static final Set<String> DOCUMENTS =
            Set.of("passport", "passportNumber", "identity-card", "id-card", "national-id");

    private static final Set<ProceedingKind> ORDERS =
            Set.of(ProceedingKind.REMAND_ORDERED, ProceedingKind.REMAND_EXTENDED);

    private final Words words;
    private final Attribution known;
    private final Publication publication;
    private final SubmissionOptions options;
    private final Dossier dossier;
    private final Gaps gaps;
    /** The detention and the person without what is only denied, and without what was still ahead when it was told. */
    private final Detention detention;

    private final Person person;
    private final Optional<CaseRecord> publisher;

    FormAnswers(
            Words words,
            Publication publication,
            SubmissionOptions options,
            Dossier dossier,
            Detention detention,
            Person person) {
        this.words = words;
        this.known = words.known();
        this.publication = publication;
        this.options = options;
        this.dossier = dossier;
        this.detention = dossier.detention();
        this.person = words.past(person);
        this.publisher = words.find(words.file().header().publisher(), CaseRecord.class);
        this.gaps = new Gaps(publication, detention, person, publisher);
    }

    /** Why nothing answers a question. */
    String reason(Topic.Gap gap) {
        return gaps.reason(gap);
    }

    // Who it is

    FormAnswer familyName() {
        Optional<Name> name = words.shown(person.names());
        if (name.isEmpty()) {
            return FormAnswer.of(List.of());
        }
        return name.get().family().isPresent()
                ? FormAnswer.of(ofName(name.get(), name.get().family(), Name.FAMILY))
                : fullName().with("The record does not say which part of the name this is.");
    }

    FormAnswer givenName() {
        Optional<Name> name = words.shown(person.names());
        if (name.isEmpty()) {
            return FormAnswer.of(List.of());
        }
        return name.get().given().isPresent()
                ? FormAnswer.of(ofName(name.get(), name.get().given(), Name.GIVEN))
                : FormAnswer.saying("Not known: the record does not divide the name.");
    }

    FormAnswer fullName() {
        Optional<Name> name = words.shown(person.names());
        return name.isPresent()
                ? FormAnswer.of(ofName(name.get(), Optional.of(name.get().full()), Name.FULL))
                : FormAnswer.of(List.of());
    }

    private Phrase ofName(Name name, Optional<String> text, AttributeName<?> attribute) {
        return known.line(Words.own(text), Grounds.ofPart(name, person, Person.NAMES, attribute));
    }

    FormAnswer otherNames() {
        Optional<Name> shown = words.shown(person.names());
        List<Phrase> told = new ArrayList<>();
        for (Name name : person.names()) {
            if (!Words.isNickname(name) && !shown.equals(Optional.of(name))) {
                told.add(ofName(name, Optional.of(name.full()), Name.FULL));
            }
        }
        told.addAll(dossier.on(Kind.PERSON));
        return FormAnswer.of(told);
    }

    FormAnswer gender() {
        return FormAnswer.of(known.line(words.label(person.gender()), Grounds.of(person, Person.GENDER)));
    }

    FormAnswer birth() {
        List<Phrase> told = new ArrayList<>();
        told.add(known.line(words.date(person.bornOn()), Grounds.of(person, Person.BORN_ON)));
        Phrase place = known.place(words.say("person.born-at", words.placeOrCountry(person.bornAt())), person.bornAt());
        told.add(known.line(place, Grounds.of(person, Person.BORN_AT)));
        for (Proceeding arrest : steps(detention)) {
            told.add(ofStep(words.say("step.age", words.age(arrest.age())), arrest, Proceeding.AGE));
        }
        return FormAnswer.of(told);
    }

    FormAnswer nationalities() {
        List<Phrase> told = new ArrayList<>();
        for (Nationality nationality : person.nationalities()) {
            Phrase name = words.country(Optional.of(nationality.country())).or(Words.own(nationality.country()));
            Phrase country = words.pieces(name, words.period(nationality.period()));
            told.add(known.line(
                    country,
                    Grounds.ofPart(
                            nationality, person, Person.NATIONALITIES, Nationality.COUNTRY, Nationality.PERIOD)));
        }
        return FormAnswer.of(told);
    }

    FormAnswer documents() {
        List<Phrase> told = new ArrayList<>();
        for (Identifier identifier : person.identifiers()) {
            if (DOCUMENTS.contains(identifier.scheme())) {
                Phrase document = words.pieces(
                        Words.own(identifier.scheme()),
                        Words.own(identifier.identifier()),
                        words.text(identifier.issuer()),
                        words.date(identifier.issuedOn()));
                told.add(known.line(document, Grounds.of(person, Person.IDENTIFIERS)));
            }
        }
        boolean isLeftOut = publication.leavesOut(person.id(), Person.IDENTIFIERS);
        return told.isEmpty() && !person.identifiers().isEmpty() && !isLeftOut
                ? FormAnswer.saying("Not known: no identifier in the record is that of a document.")
                : FormAnswer.of(told);
    }

    FormAnswer activity() {
        List<Phrase> told = new ArrayList<>();
        for (Capacity capacity : person.capacities()) {
            Phrase what = words.pieces(words.label(capacity.what()), words.period(capacity.period()));
            told.add(known.line(
                    what, Grounds.ofPart(capacity, person, Person.CAPACITIES, Capacity.WHAT, Capacity.PERIOD)));
        }
        told.addAll(dossier.on(Kind.ROLE));
        return FormAnswer.of(told);
    }

    FormAnswer address() {
        List<Phrase> told = new ArrayList<>();
        for (Place place : person.addresses()) {
            told.add(known.place(
                    words.placeOrCountry(Optional.of(place)), Optional.of(place), person, Person.ADDRESSES));
        }
        return FormAnswer.of(told);
    }

    // The arrest

    FormAnswer arrests() {
        return FormAnswer.of(dossier.arrests());
    }

    FormAnswer arrestPlace() {
        List<Phrase> told = new ArrayList<>();
        for (Proceeding arrest : steps(detention)) {
            Phrase at = known.place(words.placeOrCountry(arrest.place()), arrest.place());
            told.add(ofStep(at, arrest, Proceeding.PLACE));
        }
        return FormAnswer.of(told);
    }

    FormAnswer arrestForces() {
        List<Phrase> told = new ArrayList<>();
        for (Proceeding arrest : steps(detention)) {
            told.add(ofStep(words.name(arrest.authority()), arrest, Proceeding.AUTHORITY));
        }
        return FormAnswer.of(told);
    }

    FormAnswer warrant() {
        List<Phrase> told = new ArrayList<>();
        for (Proceeding arrest : steps(detention)) {
            Phrase shown = words.either(arrest.warrantShown(), "step.warrant-shown", "step.no-warrant");
            told.add(ofStep(shown, arrest, Proceeding.WARRANT_SHOWN));
        }
        return FormAnswer.of(told);
    }

    FormAnswer warrantIssuer() {
        List<Phrase> told = new ArrayList<>();
        for (Proceeding arrest : steps(detention)) {
            told.add(ofStep(words.name(arrest.warrantIssuer()), arrest, Proceeding.WARRANT_ISSUER));
        }
        return FormAnswer.of(told);
    }

    FormAnswer arrestLaw() {
        return FormAnswer.of(laws(steps(detention)));
    }

    private List<Phrase> laws(List<Proceeding> steps) {
        List<Phrase> told = new ArrayList<>();
        for (Proceeding step : steps) {
            told.add(ofStep(words.text(step.legalBasis()), step, Proceeding.LEGAL_BASIS));
        }
        return told;
    }

    private Phrase ofStep(Phrase told, Proceeding step, AttributeName<?> attribute) {
        return known.line(told, Grounds.ofPart(step, detention, Detention.PROCEEDINGS, attribute));
    }

    /** The steps that are arrests. */
    static List<Proceeding> steps(Detention detention) {
        return detention.proceedings().stream()
                .filter(step ->
                        step.kind().filter(ProceedingKind.ARREST::equals).isPresent())
                .toList();
    }

    // The detention

    FormAnswer detentionDate() {
        List<Phrase> held = dossier.on(Kind.CUSTODY);
        return held.isEmpty() ? FormAnswer.of(dossier.arrests()) : FormAnswer.of(held.get(0));
    }

    FormAnswer duration() {
        List<Phrase> told = new ArrayList<>(dossier.on(Kind.STATUS));
        told.addAll(dossier.on(Kind.RELEASE));
        told.addAll(dossier.on(Kind.SENTENCES));
        return FormAnswer.of(told);
    }

    FormAnswer holders() {
        List<Phrase> told = new ArrayList<>();
        for (CustodyPhase phase : detention.custodyPhases()) {
            told.add(known.line(
                    words.name(phase.authority()),
                    Grounds.ofPart(phase, detention, Detention.CUSTODY_PHASES, CustodyPhase.AUTHORITY)));
        }
        return FormAnswer.of(told);
    }

    FormAnswer places() {
        return FormAnswer.of(dossier.on(Kind.CUSTODY));
    }

    FormAnswer orderedBy() {
        return FormAnswer.of(dossier.steps(ORDERS));
    }

    FormAnswer charges() {
        return FormAnswer.of(dossier.on(Kind.CHARGES));
    }

    /** The law of the orders to hold the person, and then that of the charges. */
    FormAnswer law() {
        List<Phrase> told = new ArrayList<>(laws(detention.proceedings().stream()
                .filter(step -> step.kind().filter(ORDERS::contains).isPresent())
                .toList()));
        for (Charge charge : detention.charges()) {
            if (charge.article().isPresent() || charge.code().isPresent()) {
                told.addAll(dossier.on(Kind.CHARGES));
                break;
            }
        }
        return FormAnswer.of(told);
    }

    // The circumstances

    FormAnswer circumstances() {
        List<Phrase> told = new ArrayList<>(dossier.story());
        told.addAll(dossier.on(Kind.NARRATIVES));
        return FormAnswer.of(told);
    }

    FormAnswer proceedings() {
        return FormAnswer.of(dossier.on(Kind.PROCEEDINGS));
    }

    FormAnswer incidents() {
        return FormAnswer.of(dossier.on(Kind.INCIDENTS));
    }

    FormAnswer motives() {
        return FormAnswer.of(dossier.on(Kind.MOTIVES));
    }

    FormAnswer involvements() {
        return FormAnswer.of(dossier.on(Kind.INVOLVEMENTS));
    }

    FormAnswer arguments() {
        return FormAnswer.of(dossier.on(Kind.ARGUMENTS));
    }

    FormAnswer findings() {
        List<Phrase> told = new ArrayList<>(dossier.on(Kind.ASSESSMENTS));
        told.addAll(dossier.on(Kind.RECOGNITIONS));
        return FormAnswer.of(told);
    }

    // What was done against it, and who submits it

    FormAnswer remedies() {
        return FormAnswer.of(dossier.on(Kind.REMEDIES));
    }

    FormAnswer demands() {
        return FormAnswer.of(dossier.on(Kind.DEMANDS));
    }

    FormAnswer submitter() {
        return FormAnswer.of(words.name(words.file().header().publisher()));
    }

    FormAnswer submitterContacts() {
        if (publisher.orElse(null) instanceof Organisation organisation) {
            return contacts(organisation, organisation.contacts(), Organisation.CONTACTS);
        }
        return publisher.orElse(null) instanceof Person somebody
                ? contacts(somebody, somebody.contacts(), Person.CONTACTS)
                : FormAnswer.of(List.of());
    }

    private FormAnswer contacts(CaseRecord of, List<ContactDetail> contacts, AttributeName<?> list) {
        List<Phrase> told = new ArrayList<>();
        for (ContactDetail contact : contacts) {
            Phrase way = words.pieces(
                    words.label(contact.kind()), Words.own(contact.address()), words.text(contact.description()));
            told.add(known.line(
                    way,
                    Grounds.ofPart(
                            contact, of, list, ContactDetail.KIND, ContactDetail.ADDRESS, ContactDetail.DESCRIPTION)));
        }
        return FormAnswer.of(told);
    }

    FormAnswer date() {
        PartialDate day = PartialDate.of(
                publication.generatedAt().atOffset(ZoneOffset.UTC).toLocalDate());
        return FormAnswer.saying(words.sentence(words.date(day)));
    }

    FormAnswer consent() {
        return FormAnswer.saying(
                options.isNameWithheld()
                        ? "Consent is recorded to pass this on to bodies of the United Nations. The name must not be passed on to the government or to anybody else, and must not be published."
                        : "Consent is recorded to pass this on to bodies of the United Nations, and by them to the government.");
    }
}
