package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ClaimStatus;
import org.amparo.code.ConferralStatus;
import org.amparo.code.Credibility;
import org.amparo.code.CustodyForm;
import org.amparo.code.IncidentKind;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.Modality;
import org.amparo.code.ProceedingKind;
import org.amparo.code.SpeechAct;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Proceeding;
import org.amparo.custody.Release;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.honours.Conferral;
import org.amparo.id.AwardId;
import org.amparo.id.DetentionId;
import org.amparo.id.IncidentId;
import org.amparo.id.OrganisationId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.problem.InvalidValueException;
import org.amparo.record.Identifier;
import org.amparo.record.Place;
import org.amparo.speech.Act;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

/** What must be read before publishing, and the acknowledgement that somebody has. */
class ReviewTest {

    private static final Person DAUGHTER = Cases.secret("w1", "Aysel Tariverdi");
    private static final Person FATHER =
            Cases.person("p1").addName(Name.of("Ilkin Tariverdi")).build();

    private static Statement titled(String local, String title) {
        return Cases.statement(StatementId.of(local))
                .titles(LocalizedText.english(title))
                .build();
    }

    private static List<Reading> toRead(CaseRecord... records) {
        return Cases.project(Cases.open(records)).receipt().toRead();
    }

    @Test
    void a_text_with_a_shared_name_is_to_be_read_and_the_name_is_left_out() {
        Statement statement = titled("s1", "The court heard Tariverdi, in tears, on Monday");
        assertThat(toRead(DAUGHTER, FATHER, statement)).singleElement().satisfies(reading -> {
            assertThat(reading.reason()).isEqualTo(WithheldReason.NAME_SHARED);
            assertThat(reading.record()).contains(statement.id());
            assertThat(reading.at()).hasToString("/titles");
            assertThat(reading.words()).isEqualTo("The court heard […], in tears, on Monday");
            assertThat(reading).asString().doesNotContain("court", "Tariverdi");
        });
        assertThat(toRead(FATHER, statement)).isEmpty();
    }

    @Test
    void a_shared_name_beside_the_other_name_of_the_one_who_is_shown_is_theirs() {
        assertThat(toRead(DAUGHTER, FATHER, titled("s1", "Ilkin Tariverdi was heard")))
                .isEmpty();
        assertThat(toRead(DAUGHTER, FATHER, titled("s1", "Tariverdi, Ilkin, was heard")))
                .isEmpty();
        assertThat(toRead(DAUGHTER, FATHER, titled("s1", "Ilkin Tariverdi was heard, and Tariverdi wept")))
                .extracting(Reading::words)
                .containsExactly("Ilkin Tariverdi was heard, and […] wept");
    }

    @Test
    void a_text_with_a_name_that_is_too_briefis_to_be_read() {
        Person brief = Cases.secret("w1", "Li");
        assertThat(toRead(brief, titled("s1", "They say that Li was there")))
                .extracting(Reading::reason, Reading::words)
                .containsExactly(tuple(WithheldReason.NAME_NOT_SEARCHED, "They say that […] was there"));
        assertThat(toRead(brief, titled("s1", "They like it"))).isEmpty();
    }

    @Test
    void of_a_muchtext_the_words_around_are_shown() {
        String much = "word ".repeat(200);
        Statement statement = titled("s1", much + "Tariverdi " + much + "Tariverdi " + much);
        assertThat(toRead(DAUGHTER, FATHER, statement)).singleElement().satisfies(reading -> {
            assertThat(reading.words().split("\\[…]", -1)).hasSize(3);
            assertThat(reading.words()).hasSizeLessThan(500).doesNotContain("Tariverdi");
        });
    }

    @Test
    void what_would_look_more_certain_since_a_denial_is_withheld_goes() {
        Statement news = titled("s1", "News");
        Statement court =
                Cases.statement(StatementId.of("s2")).marking(Marking.SECRET).build();
        Conferral conferral = Conferral.of(FATHER.id(), ConferralStatus.CONFERRED).toBuilder()
                .collectedBy(DAUGHTER.id())
                .addEvidence(Evidence.of(news.id(), "It was received"))
                .addEvidence(Evidence.of(court.id(), "It was not").toBuilder()
                        .modality(Modality.DENIED)
                        .build())
                .build();
        Award award = Award.builder()
                .id(AwardId.of("a1"))
                .addName(Name.of("Prize"))
                .addConferral(conferral)
                .build();
        Publication publication = Cases.project(Cases.open(DAUGHTER, FATHER, news, court, award));
        assertThat(publication.caseFile().find(award.id()).orElseThrow().conferrals())
                .isEmpty();
        assertThat(publication.receipt().withheld())
                .extracting(Withheld::reason, withheld -> withheld.at().toString())
                .contains(tuple(WithheldReason.DISPUTE_HIDDEN, "/conferrals/0"));
        assertThat(publication.receipt().toRead())
                .extracting(Reading::reason)
                .containsExactly(WithheldReason.CITED_BY_WITHHELD);
    }

    private static final Statement NEWS = titled("s1", "News");
    private static final Statement COURT =
            Cases.statement(StatementId.of("s2")).marking(Marking.SECRET).build();

    private static Detention held(Evidence... evidence) {
        return Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(FATHER.id())
                .period(Period.parse("2024-01/.."))
                .evidence(List.of(evidence))
                .build();
    }

    private static List<WithheldReason> reasons(CaseRecord... records) {
        return toRead(records).stream().map(Reading::reason).toList();
    }

    @Test
    void what_only_a_withheld_source_says_is_to_be_read_once_for_each_record() {
        Evidence shown = Evidence.of(NEWS.id(), "He is held");
        Evidence hidden = Evidence.of(COURT.id(), "He is held");
        assertThat(reasons(FATHER, NEWS, COURT, held(shown, hidden))).isEmpty();
        assertThat(reasons(FATHER, NEWS, COURT, held(hidden))).containsExactly(WithheldReason.SOURCES_HIDDEN);
        Detention inPhases = held(hidden).toBuilder()
                .addCustodyPhase(CustodyPhase.of(CustodyForm.PRISON).toBuilder()
                        .addEvidence(hidden)
                        .build())
                .build();
        assertThat(reasons(FATHER, NEWS, COURT, inPhases)).containsExactly(WithheldReason.SOURCES_HIDDEN);
    }

    @Test
    void what_is_only_inferred_and_no_longer_shown_to_be_goes() {
        Evidence inferred = Evidence.about("period", COURT.id(), "since January").toBuilder()
                .modality(Modality.INFERRED)
                .build();
        Detention detention = held(Evidence.of(NEWS.id(), "He is held"), inferred);
        assertThat(isShown(detention, FATHER, NEWS, COURT)).isFalse();
        assertThat(reasons(FATHER, NEWS, COURT, detention)).containsExactly(WithheldReason.CITED_BY_WITHHELD);
    }

    private static boolean isShown(Detention detention, CaseRecord... beside) {
        CaseRecord[] records = Arrays.copyOf(beside, beside.length + 1);
        records[beside.length] = detention;
        return Cases.has(Cases.published(Cases.open(records)), detention.id());
    }

    private static Person numbered(Evidence... evidence) {
        return Cases.person("p2")
                .addIdentifier(
                        Identifier.builder().scheme("list").identifier("7").build())
                .addIdentifier(Identifier.builder()
                        .scheme("passport")
                        .identifier("X1")
                        .marking(Marking.RESTRICTED)
                        .build())
                .bornOn(PartialDate.parse("1970"))
                .evidence(List.of(evidence))
                .build();
    }

    @Test
    void what_a_source_said_that_the_object_still_names_need_not_be_read() {
        Evidence birth = Evidence.about("bornOn", NEWS.id(), "born in 1970");
        Evidence number = Evidence.about("identifiers", NEWS.id(), "passport X1");
        assertThat(reasons(NEWS, numbered(birth, number))).isEmpty();
        Name name = Name.of("Ilkin Vale").toBuilder()
                .addEvidence(Evidence.of(NEWS.id(), "Ilkin Vale"))
                .build();
        assertThat(reasons(NEWS, numbered(number).toBuilder().addName(name).build()))
                .isEmpty();
    }

    @Test
    void what_a_source_said_of_the_whole_is_to_be_read_though_it_is_named_for_a_part() {
        Evidence birth = Evidence.about("bornOn", NEWS.id(), "born in 1970");
        Evidence whole = Evidence.of(NEWS.id(), "He is on the list").toBuilder()
                .marking(Marking.SECRET)
                .build();
        assertThat(toRead(
                        NEWS,
                        Cases.person("p2")
                                .bornOn(PartialDate.parse("1970"))
                                .evidence(List.of(birth, whole))
                                .build()))
                .extracting(Reading::reason, reading -> reading.at().toString())
                .contains(tuple(WithheldReason.SOURCES_HIDDEN, ""));
    }

    @Test
    void what_no_source_is_left_to_vouch_for_is_to_be_read_at_its_place() {
        Evidence number = Evidence.about("identifiers", NEWS.id(), "passport X1");
        assertThat(toRead(NEWS, numbered(number)))
                .extracting(Reading::reason, reading -> reading.at().toString())
                .contains(tuple(WithheldReason.SOURCES_HIDDEN, "/identifiers"));
        Evidence birth = Evidence.about("bornOn", NEWS.id(), "born in 1970");
        Statement letter = titled("s3", "Letter");
        Evidence other = number.toBuilder().statement(letter.id()).build();
        assertThat(reasons(NEWS, letter, numbered(birth, other))).contains(WithheldReason.SOURCES_HIDDEN);
        for (Evidence unsure : List.of(
                number.toBuilder().modality(Modality.INFERRED).build(),
                number.toBuilder().credibility(Credibility.IMPROBABLE).build())) {
            Publication publication = Cases.project(Cases.open(NEWS, numbered(birth, unsure)));
            assertThat(publication.caseFile().records(Person.class))
                    .singleElement()
                    .satisfies(shown -> assertThat(shown.identifiers()).isEmpty());
            assertThat(publication.receipt().toRead()).isEmpty();
        }
    }

    @Test
    void a_detention_goes_that_would_seem_more_certain_than_the_file_says() {
        Evidence stated = Evidence.of(NEWS.id(), "He is held");
        Evidence denied = Evidence.of(COURT.id(), "He is not").toBuilder()
                .modality(Modality.DENIED)
                .build();
        Detention disputed = held(stated, denied);
        assertThat(isShown(disputed, FATHER, dated(NEWS), COURT)).isFalse();
        assertThat(reasons(FATHER, dated(NEWS), COURT, disputed)).containsExactly(WithheldReason.CITED_BY_WITHHELD);
        assertThat(isShown(held(stated), FATHER, dated(NEWS))).isTrue();
        assertThat(reasons(FATHER, dated(NEWS), held(stated))).isEmpty();
    }

    @Test
    void a_detention_goes_that_would_seem_more_certain_on_a_past_day() {
        Statement news = NEWS.toBuilder().publishedOn(PartialDate.of(2024, 8)).build();
        Evidence stated = Evidence.of(NEWS.id(), "He was held");
        Evidence denied = Evidence.of(COURT.id(), "He was not").toBuilder()
                .modality(Modality.DENIED)
                .build();
        assertThat(isShown(heldUntilJuly(stated, denied), FATHER, news, COURT)).isFalse();
        assertThat(reasons(FATHER, news, COURT, heldUntilJuly(stated, denied)))
                .containsExactly(WithheldReason.CITED_BY_WITHHELD);
        Evidence shorter = Evidence.about(Detention.PERIOD, COURT.id(), "He was released in May").toBuilder()
                .rival(new DataString("2024-01/2024-05"))
                .build();
        assertThat(isShown(heldUntilJuly(stated, shorter), FATHER, news, COURT)).isFalse();
        assertThat(reasons(FATHER, news, COURT, heldUntilJuly(stated, shorter)))
                .containsExactly(WithheldReason.CITED_BY_WITHHELD);
        assertThat(isShown(heldUntilJuly(stated), FATHER, news, COURT)).isTrue();
        assertThat(reasons(FATHER, news, COURT, heldUntilJuly(stated))).isEmpty();
    }

    @Test
    void somebody_with_more_days_than_are_asked_about_is_to_be_read_where_something_is_withheld() {
        Statement news = NEWS.toBuilder().publishedOn(PartialDate.of(2024, 8)).build();
        Detention.Builder often = heldUntilJuly(Evidence.of(NEWS.id(), "He was held")).toBuilder();
        for (int day = 1; day <= 40; day++) {
            often.addCustodyPhase(CustodyPhase.of(CustodyForm.PRISON).toBuilder()
                    .period(Period.parse(LocalDate.of(2024, 1, 1).plusDays(7 * day) + "/"))
                    .build());
        }
        assertThat(reasons(FATHER, news, often.build())).isEmpty();
        Statement noted = Statement.builder()
                .id(StatementId.of("s9"))
                .marking(Marking.SECRET)
                .build();
        Detention reduced =
                often.addEvidence(Evidence.of(noted.id(), "He was held")).build();
        assertThat(reasons(FATHER, news, noted, reduced)).containsExactly(WithheldReason.MORE_CERTAIN);
    }

    private static Statement statement(String id, String day) {
        return Statement.builder()
                .id(StatementId.of(id))
                .publishedOn(PartialDate.parse(day))
                .build();
    }

    @Test
    void a_form_of_custody_that_no_source_that_is_shown_need_tell_of_is_to_be_read() {
        Statement november =
                NEWS.toBuilder().publishedOn(PartialDate.of(2020, 11, 22)).build();
        Statement august = statement("s9", "2021-08-29");
        Statement later = statement("s8", "2022-12-27");
        Period known = Period.parse("2020-11/2021-08");
        Detention held =
                heldUntilJuly(Evidence.of(november.id(), "He is held"), Evidence.of(august.id(), "He was held"))
                        .toBuilder()
                        .period(known)
                        .release(Release.builder()
                                .on(PartialDate.of(2021, 8, 24))
                                .addEvidence(Evidence.of(later.id(), "He was freed"))
                                .build())
                        .custodyPhases(List.of(CustodyPhase.of(CustodyForm.PRE_TRIAL_DETENTION).toBuilder()
                                .period(known)
                                .build()))
                        .build();
        assertThat(reasons(FATHER, november, august, later, held)).isEmpty();
        Statement withheld = august.toBuilder().marking(Marking.SECRET).build();
        assertThat(reasons(FATHER, november, withheld, later, held)).containsExactly(WithheldReason.MORE_CERTAIN);
    }

    /** On the day of a change either form is true, and the arrest tells which of them the sources speak of. */
    @Test
    void another_form_of_custody_than_the_file_tells_of_is_to_be_read() {
        Statement news =
                NEWS.toBuilder().publishedOn(PartialDate.of(2020, 7, 31)).build();
        Evidence told = Evidence.of(news.id(), "He is held");
        Evidence unverified = Evidence.about(CustodyPhase.CONTACT, news.id(), "No visits").toBuilder()
                .status(ClaimStatus.UNVERIFIED)
                .build();
        Detention held = Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(FATHER.id())
                .period(Period.parse("2019-12-24/2020-07-23"))
                .addEvidence(told)
                .addProceeding(Proceeding.builder()
                        .kind(ProceedingKind.ARREST)
                        .on(PartialDate.of(2019, 12, 24))
                        .addEvidence(told)
                        .build())
                .addCustodyPhase(CustodyPhase.of(CustodyForm.POLICE_CUSTODY).toBuilder()
                        .period(Period.parse("2019-12-24/2019-12-26"))
                        .addEvidence(told)
                        .build())
                .addCustodyPhase(CustodyPhase.of(CustodyForm.PRE_TRIAL_DETENTION).toBuilder()
                        .period(Period.parse("2019-12-26/2020-04-08"))
                        .addEvidence(unverified)
                        .build())
                .build();
        assertThat(reasons(FATHER, news, held)).isEmpty();
        Detention less = held.toBuilder()
                .addMarking(AttributeMarking.of(Detention.PROCEEDINGS, Marking.SECRET))
                .build();
        assertThat(reasons(FATHER, news, less)).contains(WithheldReason.MORE_CERTAIN);
    }

    /** Who it was may have been known later than that somebody was held. */
    @Test
    void a_status_that_seems_to_have_been_known_earlier_is_to_be_read() {
        Statement early =
                NEWS.toBuilder().publishedOn(PartialDate.of(2024, 3, 1)).build();
        Statement late = statement("s9", "2024-09-01");
        Evidence who = Evidence.about(Detention.DETAINEE, late.id(), "It was he");
        Detention held = Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(FATHER.id())
                .period(Period.parse("2024-02-01/.."))
                .addEvidence(Evidence.of(early.id(), "Somebody has been held since February"))
                .addEvidence(who)
                .build();
        assertThat(reasons(FATHER, early, late, held)).isEmpty();
        Evidence hidden = who.toBuilder().marking(Marking.SECRET).build();
        Detention less = held.toBuilder()
                .evidence(List.of(held.evidence().get(0), hidden))
                .build();
        assertThat(reasons(FATHER, early, late, less)).contains(WithheldReason.MORE_CERTAIN);
    }

    /** The evidence of a place that is withheld goes with it. */
    @Test
    void a_status_that_seems_to_have_been_known_earlier_without_the_source_of_a_place_is_to_be_read() {
        Statement early =
                NEWS.toBuilder().publishedOn(PartialDate.of(2024, 3, 1)).build();
        Statement late = statement("s9", "2024-09-01");
        Evidence elsewhere = Evidence.about(Place.COUNTRY, early.id(), "In Austria").toBuilder()
                .rival(new DataString("AT"))
                .build();
        CustodyPhase remand = CustodyPhase.of(CustodyForm.PRE_TRIAL_DETENTION).toBuilder()
                .period(Period.parse("2024-02-01/2024-05-01"))
                .place(Place.builder().country("TR").addEvidence(elsewhere).build())
                .addEvidence(Evidence.of(late.id(), "He was on remand"))
                .build();
        Detention held = Detention.builder()
                .id(DetentionId.of("d1"))
                .detainee(FATHER.id())
                .period(Period.parse("2024-02-01/2024-05-01"))
                .addEvidence(Evidence.of(early.id(), "Somebody has been held since February"))
                .addCustodyPhase(remand)
                .build();
        assertThat(reasons(FATHER, early, late, held)).isEmpty();
        Detention less = held.toBuilder()
                .custodyPhases(List.of(remand.toBuilder()
                        .addMarking(AttributeMarking.of(CustodyPhase.PLACE, Marking.SECRET))
                        .build()))
                .build();
        assertThat(reasons(FATHER, early, late, less)).contains(WithheldReason.MORE_CERTAIN);
    }

    @Test
    void an_acknowledged_status_is_to_be_read_again_when_anything_else_is_withheld() {
        Statement news = NEWS.toBuilder().publishedOn(PartialDate.of(2024, 8)).build();
        Detention detention = heldUntilJuly(Evidence.of(NEWS.id(), "He was held"));
        Incident killing = Incident.of(IncidentId.of("i1"), IncidentKind.KILLING, FATHER.id()).toBuilder()
                .period(Period.parse("2024-03-01/2024-03-01"))
                .addEvidence(Evidence.of(NEWS.id(), "He was killed"))
                .marking(Marking.SECRET)
                .build();
        List<Reading> before = toRead(FATHER, news, killing, detention);
        assertThat(toRead(detention, killing, news, FATHER)).containsExactlyInAnyOrderElementsOf(before);
        List<Reading> after = toRead(FATHER, news, killing, detention, DAUGHTER);
        assertThat(before)
                .filteredOn(reading -> reading.reason() == WithheldReason.MORE_CERTAIN)
                .hasSize(1)
                .doesNotContainAnyElementsOf(after);
    }

    private static Detention heldUntilJuly(Evidence... evidence) {
        return held(evidence).toBuilder()
                .period(Period.parse("2024-01/2024-07"))
                .build();
    }

    /** Published on the day of the publications, when he was still held. */
    private static Statement dated(Statement statement) {
        return statement.toBuilder()
                .publishedOn(PartialDate.of(
                        Cases.CLOCK.instant().atZone(ZoneOffset.UTC).toLocalDate()))
                .build();
    }

    @Test
    void a_rival_text_in_languages_is_shown_unless_it_names_somebody_withheld() {
        for (String said : List.of("Editors of the Post", "Friends of Aysel Tariverdi")) {
            Organisation post = Cases.organisation(OrganisationId.of("o1"))
                    .description(LocalizedText.english("A newspaper"))
                    .addEvidence(Evidence.about("description", NEWS.id(), "It is no newspaper").toBuilder()
                            .rival(DataObject.EMPTY.with("en", new DataString(said)))
                            .build())
                    .build();
            Optional<Organisation> shown =
                    Cases.published(Cases.open(DAUGHTER, NEWS, post)).find(post.id());
            assertThat(shown.orElseThrow().evidence()).hasSize(said.startsWith("Editors") ? 1 : 0);
        }
    }

    @Test
    void a_rival_of_a_text_that_is_no_text_in_languages_is_not_shown() {
        DataString words = new DataString("Editors of the Post");
        for (DataValue rival : List.of(
                DataObject.EMPTY.with("coordinates", words),
                DataObject.EMPTY.with("en", DataObject.EMPTY.with("en", words)),
                new DataArray(List.of(DataObject.EMPTY.with("en", words))))) {
            Organisation post = Organisation.builder()
                    .id(OrganisationId.of("o1"))
                    .description(LocalizedText.english("A newspaper"))
                    .addEvidence(Evidence.about("description", NEWS.id(), "It is no newspaper").toBuilder()
                            .rival(rival)
                            .build())
                    .build();
            assertThat(Cases.has(Cases.published(Cases.open(NEWS, post)), post.id()))
                    .isFalse();
        }
    }

    @Test
    void a_rival_of_anything_else_that_looks_like_a_text_in_languages_is_not_shown() {
        Person person = FATHER.toBuilder()
                .addEvidence(Evidence.about("names", NEWS.id(), "It is another").toBuilder()
                        .rival(DataObject.EMPTY.with("id", new DataString("AZE-77")))
                        .build())
                .build();
        assertThat(Cases.published(Cases.open(NEWS, person))
                        .find(person.id())
                        .orElseThrow()
                        .evidence())
                .isEmpty();
    }

    @Test
    void a_key_changes_when_more_is_withheld_of_the_same_place() {
        Evidence period = Evidence.about("period", COURT.id(), "since January");
        Evidence also = Evidence.about("detainee", StatementId.of("s3"), "It is he");
        Detention detention = held(Evidence.of(NEWS.id(), "He is held"), period, also);
        Statement third = titled("s3", "Another");
        List<String> keys = keys(FATHER, NEWS, COURT, third, detention);
        assertThat(keys).hasSize(1);
        assertThat(keys(
                        FATHER,
                        NEWS,
                        COURT,
                        third.toBuilder().marking(Marking.SECRET).build(),
                        detention))
                .doesNotContainAnyElementsOf(keys);
    }

    private static List<String> keys(CaseRecord... records) {
        return toRead(records).stream()
                .filter(reading -> reading.reason() == WithheldReason.SOURCES_HIDDEN)
                .map(Reading::key)
                .toList();
    }

    @Test
    void charges_go_with_a_denial_of_all_of_them_though_one_of_them_is_withheld_itself() {
        Charge shown = Charge.builder().article("1").build();
        Charge hidden = Charge.builder().article("2").marking(Marking.SECRET).build();
        Evidence denied = Evidence.about("charges", COURT.id(), "There are none").toBuilder()
                .modality(Modality.DENIED)
                .build();
        Detention detention = held(Evidence.of(NEWS.id(), "He is held"), denied).toBuilder()
                .addCharge(shown)
                .addCharge(hidden)
                .build();
        CaseFile published = Cases.published(Cases.open(FATHER, NEWS, COURT, detention));
        assertThat(published.find(detention.id()).orElseThrow().charges()).isEmpty();
    }

    @Test
    void a_publication_is_reviewed_when_every_key_is_given() {
        Publication publication = Cases.project(
                Cases.open(DAUGHTER, FATHER, titled("s1", "Tariverdi was heard"), titled("s2", "Tariverdi was heard")));
        List<String> keys =
                publication.receipt().toRead().stream().map(Reading::key).toList();
        assertThat(keys).doesNotHaveDuplicates().hasSize(2).allMatch(key -> key.matches("[0-9a-f]{16}"));
        assertThat(publication.isReviewed()).isFalse();
        Publication reviewed = publication.requireReviewed(keys);
        assertThat(reviewed.isReviewed()).isTrue();
        assertThat(reviewed.requireReviewed(keys)).isSameAs(reviewed);
        assertThat(reviewed.caseFile()).isSameAs(publication.caseFile());
        assertThat(reviewed.receipt()).isSameAs(publication.receipt());
        for (List<String> some : List.of(List.<String>of(), keys.subList(0, 1))) {
            assertThatThrownBy(() -> publication.requireReviewed(some))
                    .isInstanceOfSatisfying(InvalidValueException.class, e -> {
                        assertThat(e.code()).isEqualTo("not-reviewed");
                        assertThat(e.arguments()).containsExactly(Integer.toString(2 - some.size()));
                        assertThat(e).hasMessageContaining("receipt().toRead()").hasMessageContaining("key");
                    });
        }
        Publication nothingToRead = Cases.project(Cases.open(FATHER));
        assertThat(nothingToRead.isReviewed()).isTrue();
        assertThat(nothingToRead.requireReviewed(Set.of())).isSameAs(nothingToRead);
    }

    @Test
    void a_key_holds_for_the_record_as_it_was_read_and_for_one_profile() {
        Statement statement = titled("s1", "Tariverdi was heard");
        String key = toRead(DAUGHTER, FATHER, statement).get(0).key();
        assertThat(toRead(FATHER, statement, DAUGHTER).get(0).key()).isEqualTo(key);
        Statement changed = statement.toBuilder()
                .titles(LocalizedText.english("Tariverdi was heard again"))
                .build();
        Statement noted = statement.toBuilder()
                .addMissing(Missing.of("texts", MissingReason.NOT_STATED))
                .build();
        for (Statement other : List.of(changed, noted)) {
            assertThat(toRead(DAUGHTER, FATHER, other).get(0).key()).isNotEqualTo(key);
        }
        assertThat(Disclosure.project(Cases.open(DAUGHTER, FATHER, statement), PublicationProfile.PARTNERS, Cases.CLOCK)
                        .receipt()
                        .toRead())
                .extracting(Reading::key)
                .hasSize(1)
                .doesNotContain(key);
    }

    @Test
    void the_receipt_says_what_is_new_since_an_earlier_one() {
        Statement first = titled("s1", "Tariverdi was heard");
        Statement second = titled("s2", "Tariverdi was seen");
        List<String> earlier =
                toRead(DAUGHTER, FATHER, first).stream().map(Reading::key).toList();
        Receipt receipt =
                Cases.project(Cases.open(DAUGHTER, FATHER, first, second)).receipt();
        assertThat(receipt.toReadExcept(earlier)).extracting(Reading::words).containsExactly("[…] was seen");
        assertThat(receipt.linesSince(earlier))
                .contains(
                        "Read these 2 (1 new) before you publish. […] stands for a word that may be a withheld name.",
                        "1. (as before) statement:s1 /titles",
                        "2. statement:s2 /titles");
        assertThat(receipt.lines())
                .contains(
                        "Read these 2 before you publish. […] stands for a word that may be a withheld name.",
                        "1. statement:s1 /titles");
    }

    /** A detention that one statement tells of, and another statement that takes that back. */
    private static CaseRecord[] takenBack(Act act, Marking marking) {
        Statement claim = statement("claim", "2024-08-01");
        Statement back = statement("back", "2024-08-09").toBuilder()
                .titles(LocalizedText.english("A correction"))
                .marking(marking)
                .addAct(act)
                .build();
        return new CaseRecord[] {FATHER, claim, back, heldUntilJuly(Evidence.of(claim.id(), "He was held"))};
    }

    private static boolean hasEvidence(CaseRecord... records) {
        return Cases.project(Cases.open(records)).caseFile().records(Detention.class).stream()
                .anyMatch(detention -> !detention.evidence().isEmpty());
    }

    @Test
    void what_is_taken_back_by_a_statement_that_is_shown_is_not_published() {
        Act act = Act.of(SpeechAct.RETRACT, StatementId.of("claim"));
        assertThat(hasEvidence(takenBack(act, Marking.PUBLIC))).isFalse();
        assertThat(reasons(takenBack(act, Marking.PUBLIC))).isEmpty();
        assertThat(hasEvidence(takenBack(Act.of(SpeechAct.DENY, StatementId.of("claim")), Marking.PUBLIC)))
                .isTrue();
    }

    /** A withheld record has no effect, and a claim that was taken back is not to go out unread. */
    @Test
    void what_is_taken_back_by_a_statement_that_is_withheld_is_to_be_read() {
        Act act = Act.of(SpeechAct.RETRACT, StatementId.of("claim"));
        for (CaseRecord[] records : List.of(
                takenBack(act, Marking.SECRET),
                takenBack(act.toBuilder().marking(Marking.SECRET).build(), Marking.PUBLIC))) {
            assertThat(hasEvidence(records)).isTrue();
            assertThat(reasons(records)).contains(WithheldReason.TAKEN_BACK_UNSEEN);
        }
    }
}
