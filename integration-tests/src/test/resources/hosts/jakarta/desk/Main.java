package desk;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.PersonId;
import org.amparo.people.Name;
import org.amparo.time.Period;
import org.amparo.validation.jakarta.CaseViolations;
import org.amparo.validation.jakarta.Edtf;
import org.amparo.validation.jakarta.RecordIdText;
import org.amparo.validation.jakarta.ValidCase;

/** Validates a form with cases in it, without any configuration, and prints the violations. */
public final class Main {

    record Form(
            @NotBlank String desk,
            @Edtf String on,
            @RecordIdText(PersonId.class) String author,
            @Valid CaseFile caseFile,
            List<@Valid Person> persons,
            Optional<@ValidCase Detention> detention) {}

    private Main() {}

    public static void main(String[] args) {
        System.out.println(Main.class.getModule().isNamed() ? "module path" : "class path");
        Locale.setDefault(Locale.FRENCH);
        Person blank = Person.builder().id(PersonId.of("x")).addName(Name.of(" ")).build();
        Detention reversed = Detention.builder()
                .id(DetentionId.of("d"))
                .detainee(PersonId.of("x"))
                .period(Period.parse("2024/2023"))
                .build();
        CaseFile caseFile = CaseFile.builder().id(CaseFileId.of("north-shore")).add(reversed, blank).build();
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            factory
                    .getValidator()
                    .validate(new Form(" ", "12.03.2024", "leyla", caseFile, List.of(blank), Optional.of(reversed)))
                    .stream()
                    .map(violation -> violation.getPropertyPath() + " "
                            + CaseViolations.code(violation).orElse("of the host") + ": " + violation.getMessage())
                    .sorted()
                    .forEach(System.out::println);
            factory.getValidator().validate(caseFile).forEach(v -> System.out.println(v.getPropertyPath()));
        }
    }
}
