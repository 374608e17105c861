package org.amparo.it.boot;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.id.PersonId;
import org.amparo.json.jackson3.CaseJsonMappingException;
import org.amparo.json.problem.JsonProblem;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A newsroom that receives cases and publishes them. */
@SpringBootApplication
class NewsroomApplication {

    record Submission(String desk, CaseFile caseFile) {}

    record Published(String desk, List<PersonId> persons, Publication publication) {}

    @RestController
    static class Desk {

        private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-12-31T08:00:00Z"), ZoneOffset.UTC);

        @PostMapping("/publish")
        Published publish(@RequestBody Submission submission) {
            Publication publication = Disclosure.project(submission.caseFile(), PublicationProfile.PUBLIC, CLOCK);
            List<PersonId> persons = publication.caseFile().records(Person.class).stream()
                    .map(Person::id)
                    .toList();
            return new Published(submission.desk(), persons, publication);
        }

        /** The mistake that must not leak. */
        @PostMapping("/leak")
        CaseFile leak(@RequestBody CaseFile caseFile) {
            return caseFile;
        }

        @ExceptionHandler(HttpMessageNotReadableException.class)
        ResponseEntity<List<JsonProblem>> unreadable(HttpMessageNotReadableException e) {
            return e.getCause() instanceof CaseJsonMappingException problems
                    ? ResponseEntity.badRequest().body(problems.problems())
                    : ResponseEntity.badRequest().build();
        }
    }
}
