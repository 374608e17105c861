package org.amparo.examples.newsroom;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Publication;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.validation.CaseValidator;
import org.amparo.validation.ValidationReport;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The requests that the newsroom takes. */
@RestController
class Desk {

    /** A case, and the desk that sends it. */
    record Submission(@NotBlank String desk, @NotNull @Valid CaseFile caseFile) {}

    /** A person, as far as everybody may know. */
    record Shown(PersonId id, List<String> names) {}

    private final CaseValidator validator;
    private final Archive archive;

    Desk(CaseValidator validator, Archive archive) {
        this.validator = validator;
        this.archive = archive;
    }

    /** Keeps a case and answers the findings of the rules. They may be right as they are, since sources contradict. */
    @PostMapping("/cases")
    ValidationReport submit(@Valid @RequestBody Submission submission) {
        archive.keep(submission.caseFile());
        return validator.validate(submission.caseFile());
    }

    /** The part of the case that everybody may see. A method that returned the file would fail, and leak nothing. */
    @GetMapping("/publication")
    Publication publication() {
        return archive.published();
    }

    /** Somebody. A person who is withheld is as unknown as one who never was in the file. */
    @GetMapping("/persons/{id}")
    Shown person(@PathVariable("id") PersonId id) {
        Person person = archive.published()
                .caseFile()
                .find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Shown(person.id(), person.names().stream().map(Name::full).toList());
    }

    /** The statements that were not certainly published before a day, a month or a year. */
    @GetMapping("/statements")
    List<StatementId> statements(@RequestParam("since") PartialDate since) {
        return archive.published().caseFile().records(Statement.class).stream()
                .filter(statement -> statement
                        .publishedOn()
                        .map(day -> day.before(since) != Certainty.CERTAIN)
                        .orElse(true))
                .map(Statement::id)
                .toList();
    }
}
