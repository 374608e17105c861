package desk;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.amparo.Person;
import org.amparo.id.PersonId;
import org.amparo.people.Name;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validates a form with a person in it, where the module for it is not on the path, and prints the violations. */
public final class Main {

    record Form(@NotBlank String desk, List<@Valid Person> persons) {}

    private Main() {}

    public static void main(String[] args) {
        Person blank = Person.builder().id(PersonId.of("x")).addName(Name.of(" ")).build();
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            factory.getValidator()
                    .validate(new Form(" ", List.of(blank)))
                    .forEach(violation -> System.out.println(violation.getPropertyPath()));
            System.out.println(factory.getValidator().validate(blank).size());
        }
    }
}
