import java.nio.file.Path;
import java.time.LocalDate;
import org.amparo.casefile.CaseFile;
import org.amparo.json.CaseJson;
import org.amparo.validation.CaseValidator;

/** Reads a case file, and prints what to look at in it, and who was certainly held on a day. The README shows the body of main. */
public class ReadAFile {

    public static void main(String[] args) throws Exception {
        CaseFile caseFile = CaseJson.read(Path.of("case.json")); // or an exception; its problems() are the mistakes
        CaseValidator.standard().validate(caseFile).findings().forEach(System.out::println); // what to look at
        caseFile.heldOn(LocalDate.of(2024, 6, 1)).certain().forEach(status -> System.out.println(status.subject()));
    }
}
