package org.amparo.validation.jakarta;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.id.CaseFileId;
import org.amparo.id.PersonId;
import org.amparo.people.Name;

/** What hosts have: a validator as anybody makes it, and cases with mistakes. */
final class Hosts {

    private Hosts() {}

    /** A validator without any configuration, whose messages are in this language. */
    @SuppressWarnings("resource") // The factory has to live as long as the validator.
    static Validator validator(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            return Validation.buildDefaultValidatorFactory().getValidator();
        } finally {
            Locale.setDefault(before);
        }
    }

    /** The path and the code of each violation, in order. */
    static List<String> told(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath()
                        + " "
                        + CaseViolations.code(violation).orElse("?"))
                .sorted()
                .toList();
    }

    static Person named(String name) {
        return Person.builder()
                .id(PersonId.of("leyla-orlova"))
                .addName(Name.of(name))
                .build();
    }

    static CaseFile file(CaseRecord... records) {
        return CaseFile.of(CaseHeader.builder().id(CaseFileId.of("north-shore")).build(), List.of(records));
    }
}
