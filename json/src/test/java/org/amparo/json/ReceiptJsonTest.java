package org.amparo.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.Marking;
import org.amparo.code.PersonKind;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.id.CaseFileId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Consent;
import org.amparo.people.Name;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptJsonTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-10T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private static Publication publication() {
        CaseFile file = CaseFile.builder()
                .id(CaseFileId.of("north-shore"))
                .defaultMarking(Marking.PUBLIC)
                .add(
                        Person.builder()
                                .id(PersonId.of("w1"))
                                .kind(PersonKind.WITHHELD)
                                .addName(Name.of("Aysel Tariverdi"))
                                .build(),
                        Person.builder()
                                .id(PersonId.of("p1"))
                                .addName(Name.of("Ilkin Tariverdi"))
                                .build(),
                        Statement.builder()
                                .id(StatementId.of("s1"))
                                .titles(LocalizedText.english("Tariverdi was heard"))
                                .build())
                .build();
        return Disclosure.project(file, PublicationProfile.PUBLIC, CLOCK);
    }

    @Test
    void a_receipt_says_what_to_read_and_what_went() {
        String key = publication().receipt().toRead().get(0).key();
        assertThat(ReceiptJson.write(publication())).isEqualTo("""
                {
                  "caseFile": "case-file:north-shore",
                  "profile": "public",
                  "generatedAt": "2025-03-10T12:00:00Z",
                  "toRead": [
                    {
                      "key": "%s",
                      "record": "statement:s1",
                      "at": "/titles",
                      "reason": "name-shared",
                      "explanation": "somebody shown bears a part of the name of somebody withheld, which is not searched for alone",
                      "words": "[…] was heard",
                      "new": true
                    }
                  ],
                  "notSearched": [
                    {
                      "record": "person:w1",
                      "at": "/names/0",
                      "reason": "name-shared",
                      "level": "secret"
                    }
                  ],
                  "causes": [
                    {
                      "reason": "declared-withheld",
                      "explanation": "the case file says that it is withheld",
                      "withheld": [
                        {
                          "record": "person:w1",
                          "at": "",
                          "reason": "declared-withheld",
                          "level": "secret"
                        }
                      ]
                    }
                  ],
                  "kept": {
                    "person": 1,
                    "statement": 1
                  },
                  "total": {
                    "person": 2,
                    "statement": 1
                  }
                }
                """.formatted(key));
    }

    @Test
    void a_receipt_says_what_is_new_since_an_earlier_one() {
        String key = publication().receipt().toRead().get(0).key();
        assertThat(ReceiptJson.writeSince(publication(), Set.of(key))).contains("\"new\": false");
        assertThat(ReceiptJson.writeSince(publication(), Set.of("0123456789abcdef")))
                .isEqualTo(ReceiptJson.write(publication()));
    }

    @Test
    void a_receipt_says_until_when_the_publication_holds() {
        assertThat(ReceiptJson.write(publication())).doesNotContain("holdsUntil");
        Person shown = Person.builder()
                .id(PersonId.of("p1"))
                .addName(Name.of("Ilkin Tariverdi"))
                .consent(Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_NAME).toBuilder()
                        .expires(PartialDate.of(2025, 5, 1))
                        .build())
                .build();
        CaseFile file = CaseFile.builder()
                .id(CaseFileId.of("north-shore"))
                .defaultMarking(Marking.PUBLIC)
                .add(shown)
                .build();
        assertThat(ReceiptJson.write(Disclosure.project(file, PublicationProfile.PUBLIC, CLOCK)))
                .contains(
                        "  \"generatedAt\": \"2025-03-10T12:00:00Z\",\n  \"holdsUntil\": \"2025-05-01T10:00:00Z\",\n");
    }

    @Test
    void its_file_is_for_the_owner_alone_also_in_the_place_of_one_that_others_could_read() throws IOException {
        Path file = Files.writeString(folder.resolve("receipt.json"), "{}");
        ReceiptJson.write(publication(), file);
        assertThat(file).content().isEqualTo(ReceiptJson.write(publication())).doesNotContain("Aysel", "Tariverdi");
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }
}
