package org.amparo.it.boot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.id.PersonId;
import org.amparo.validation.Severity;
import org.amparo.validation.jakarta.Edtf;
import org.amparo.validation.jakarta.RecordIdText;
import org.amparo.validation.jakarta.ValidCase;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A desk of the newsroom that has everything validated that it is given. */
@RestController
class ValidatingDesk {

    record Form(
            @NotBlank String desk, @Edtf String on, @Valid CaseFile caseFile, List<@Valid Person> persons) {}

    record Strict(@ValidCase(severity = Severity.INFO) CaseFile caseFile) {}

    @PostMapping("/valid/form")
    String form(@Valid @RequestBody Form form) {
        return form.desk();
    }

    @PostMapping("/valid/file")
    String file(@Valid @RequestBody CaseFile caseFile) {
        return caseFile.id().toString();
    }

    @PostMapping("/valid/strict")
    String strict(@Valid @RequestBody Strict strict) {
        return strict.caseFile().id().toString();
    }

    @GetMapping("/valid/person")
    String person(@RequestParam("id") @RecordIdText(PersonId.class) String id) {
        return id;
    }

    /** The settings of the desk. */
    @Validated
    @ConfigurationProperties("desk")
    record Settings(@RecordIdText(PersonId.class) String editor) {}

    /** A service whose methods are validated. */
    @Validated
    @Service
    static class Archive {
        String keep(@Valid Person person) {
            return person.id().toString();
        }
    }
}
