package desk;

import tools.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.amparo.casefile.CaseFile;
import org.amparo.id.CaseFileId;
import org.amparo.id.PersonId;
import org.amparo.json.jackson3.AmparoModule;
import org.amparo.json.jackson3.CaseJsonMappingException;

/** Finds the module as a service, and prints the results. */
public final class Main {

    record Folder(Map<PersonId, String> remarks, CaseFile caseFile) {}

    private Main() {}

    public static void main(String[] args) throws Exception {
        System.out.println(Main.class.getModule().isNamed() ? "module path" : "class path");
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        JsonMapper full = JsonMapper.builder().addModule(AmparoModule.full()).build();
        CaseFile caseFile = CaseFile.builder().id(CaseFileId.of("north-shore")).build();

        String json = full.writeValueAsString(new Folder(Map.of(PersonId.of("x"), "first"), caseFile));
        System.out.println(json);
        System.out.println(found.readValue(json, Folder.class).caseFile().equals(caseFile));
        try {
            found.writeValueAsString(caseFile);
        } catch (CaseJsonMappingException e) {
            System.out.println(e.problems().get(0).code());
        }
        try {
            JsonMapper.builder().build().writeValueAsString(caseFile);
        } catch (Exception e) {
            System.out.println("refused");
        }
    }
}
