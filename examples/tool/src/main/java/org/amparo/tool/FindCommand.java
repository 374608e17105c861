package org.amparo.tool;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.id.RecordId;
import org.amparo.status.Status;

/** {@code find}: finds people by a name, in any spelling. */
final class FindCommand implements ToolCommand {

    private static final String NOTHING = "-";

    @Override
    public Syntax syntax() {
        return Syntax.of("find", "Finds people by a name, in any spelling, script and order of the words.")
                .details(
                        "Prints a line for each person, the best match first: ID LIBERTY CERTAINTY DETENTIONS NAMES. DETENTIONS are ids with commas between "
                                + "them; NAMES are quoted. Unknown values are shown as -.",
                        "",
                        "Every word of NAME must be found in one name of the person; part of a word finds nobody, and an initial stands for a word.")
                .parameter("FILE", "A case file; - is standard input.")
                .parameter("NAME", "A name or some words of it, in quotes if there are several.")
                .option("DATE", "The day for liberty and certainty, such as 2024-06-01; today by default.", "--on")
                .option(Format.LABEL, Format.DESCRIPTION + " JSON has an object a line.", Format.OPTION);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Format format = Format.of(arguments);
        LocalDate on = arguments.value("--on", DayArguments::of).orElseGet(() -> LocalDate.now(console.clock()));
        CaseFile caseFile = CaseFiles.read(console, arguments.parameter(0));
        List<Person> found = caseFile.personsNamed(arguments.parameter(1));
        for (Person person : found) {
            List<Detention> detentions = caseFile.detentionsOf(person.id());
            Status status = caseFile.asOf(on).statusOf(person.id());
            if (format == Format.JSON) {
                json(person, detentions, status).to(console.out());
            } else {
                console.out().line(line(person, detentions, status));
            }
        }
        if (found.isEmpty()) {
            console.say("Nobody in the file has a name with all of these words.");
        }
        return ExitCode.GOOD;
    }

    private static JsonObject json(Person person, List<Detention> detentions, Status status) {
        return new JsonObject()
                .with("id", person.id().toString())
                .with("names", PersonNames.json(person))
                .with("detentions", JsonObject.texts(ids(detentions)))
                .with("on", status.on().toString())
                .with("liberty", status.liberty().code())
                .with("certainty", certainty(status));
    }

    private static String line(Person person, List<Detention> detentions, Status status) {
        return String.join(
                " ",
                person.id().toString(),
                status.liberty().code(),
                certainty(status),
                Optional.of(ids(detentions))
                        .filter(ids -> !ids.isEmpty())
                        .map(ids -> String.join(",", ids))
                        .orElse(NOTHING),
                PersonNames.all(person));
    }

    private static List<String> ids(List<Detention> detentions) {
        return detentions.stream().map(Detention::id).map(RecordId::toString).collect(Collectors.toList());
    }

    private static String certainty(Status status) {
        return status.certainty().name().toLowerCase(Locale.ROOT);
    }
}
