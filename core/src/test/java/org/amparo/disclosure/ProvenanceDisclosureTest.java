package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.code.PersonKind;
import org.amparo.evidence.AttributeMarking;
import org.amparo.id.CaseFileId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Which publication says which file gave a record, and what is found of the IRIs that a withheld person has there. */
class ProvenanceDisclosureTest {

    private static final Instant AT = Instant.parse("2026-03-01T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(AT, ZoneOffset.UTC);
    private static final PersonId SHOWN = PersonId.of("p7");
    private static final PersonId JOINED = PersonId.of("p7-2");

    private static CaseFile file(String base, CaseRecord... records) {
        return CaseFile.builder()
                .id(CaseFileId.of("c"))
                .base(URI.create(base))
                .defaultMarking(Marking.PUBLIC)
                .add(records)
                .build();
    }

    private static Statement text(String id, String text) {
        return Statement.builder()
                .id(StatementId.of(id))
                .titles(LocalizedText.english(text))
                .build();
    }

    /** Ours has a person whom everybody may see, and theirs another of the same id. */
    private static CaseFile joined(Person theirs, Statement... texts) {
        CaseFile ours = file(
                "https://ours.example/",
                Person.builder().id(SHOWN).addName(Name.of("Timo Brandt")).build());
        CaseFile joined =
                ours.join(file("https://partner.example/list/", theirs), AT).caseFile();
        assertThat(joined.find(JOINED)).isPresent();
        return CaseFile.builder()
                .header(joined.header())
                .add(joined.records().toArray(CaseRecord[]::new))
                .add(texts)
                .build();
    }

    @Test
    void no_publication_says_which_file_gave_a_record_unless_a_marking_lets_it() {
        CaseFile file =
                joined(Person.builder().id(SHOWN).addName(Name.of("Nell Ash")).build());
        Person lowered = file.find(JOINED).orElseThrow().toBuilder()
                .addMarking(AttributeMarking.of("provenance", Marking.PARTNERS))
                .build();
        for (PublicationProfile profile : Cases.PROFILES) {
            assertThat(published(file, profile).provenance()).as("%s", profile).isEmpty();
            CaseFile other =
                    CaseFile.builder().header(file.header()).add(lowered).build();
            assertThat(published(other, profile).provenance().isEmpty())
                    .as("%s", profile)
                    .isEqualTo(profile.equals(PublicationProfile.PUBLIC) || profile.equals(PublicationProfile.UN));
        }
    }

    private static Person published(CaseFile file, PublicationProfile profile) {
        return Disclosure.project(file, profile, CLOCK).caseFile().find(JOINED).orElseThrow();
    }

    @Test
    void the_iri_of_a_withheld_person_is_in_no_text_though_somebody_else_has_the_id() {
        Person theirs = Person.builder()
                .id(SHOWN)
                .kind(PersonKind.WITHHELD)
                .addName(Name.of("Nell Ash"))
                .build();
        Statement innocent = text("s0", "See https://ours.example/person/p7.");
        List<String> addresses = List.of(
                "https://partner.example/list/person/p7",
                "http://PARTNER.example/list/person/p7.html",
                "partner.example/list/person/p7#k1",
                "partner.example%2Flist%2Fperson%2Fp7");
        for (String address : addresses) {
            CaseFile file = joined(theirs, innocent, text("s1", "See " + address + "."));
            CaseFile published =
                    Disclosure.project(file, PublicationProfile.PUBLIC, CLOCK).caseFile();
            assertThat(published.find(JOINED)).isEmpty();
            assertThat(published.find(StatementId.of("s0")).orElseThrow().titles())
                    .isPresent();
            assertThat(published.find(StatementId.of("s1")).flatMap(Statement::titles))
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void the_words_of_an_iri_name_whom_it_is_of() {
        CaseFile ours = file(
                "https://ours.example/",
                Person.builder().id(PersonId.of("p1")).kind(PersonKind.WITHHELD).build(),
                text("s1", "Nell Ashworth was seen."));
        CaseFile theirs = file(
                "https://partner.example/",
                Person.builder().id(PersonId.of("nell-ashworth")).build());
        CaseFile joined = ours.join(theirs, AT)
                .caseFile()
                .merge(PersonId.of("p1"), PersonId.of("nell-ashworth"), Set.of(PersonId.of("p1")), AT)
                .caseFile();
        Person one = joined.find(PersonId.of("p1")).orElseThrow();
        CaseFile withoutFormer = CaseFile.builder()
                .header(joined.header())
                .add(
                        one.toBuilder().formerIds(List.of()).build(),
                        joined.find(StatementId.of("s1")).orElseThrow())
                .build();
        CaseFile published = Disclosure.project(withoutFormer, PublicationProfile.PUBLIC, CLOCK)
                .caseFile();
        assertThat(published.find(StatementId.of("s1")).flatMap(Statement::titles))
                .isEmpty();
    }
}
