package org.amparo.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.amparo.data.DataObject;

/** The columns that have the names of people, by what they are called. */
final class DraftNames {

    private static final String OPEN = "?";

    private static final Set<String> FULL = Set.of(
            "full name",
            "name in full",
            "name and surname",
            "nom et prénom",
            "nom complet",
            "nombre completo",
            "nombre y apellidos",
            "nome completo",
            "vollständiger name",
            "vor- und nachname",
            "имя и фамилия",
            "фамилия, имя",
            "фио",
            "ф.и.о.",
            "піб",
            "ad soyad",
            "adı soyadı",
            "ad, soyad",
            "姓名",
            "名字",
            "الاسم",
            "الاسم الكامل");

    /** Names as a whole in some lists, and given names in others. */
    private static final Set<String> FULL_OR_GIVEN =
            Set.of("name", "names", "nom", "nombre", "nome", "имя", "ім'я", "ad", "adı");

    private static final Set<String> GIVEN = Set.of(
            "given name",
            "given names",
            "first name",
            "first names",
            "forename",
            "prénom",
            "prénoms",
            "vorname",
            "nombres",
            "primeiro nome",
            "名",
            "الاسم الأول");

    private static final Set<String> FAMILY = Set.of(
            "family name",
            "surname",
            "last name",
            "nom de famille",
            "nachname",
            "familienname",
            "apellido",
            "apellidos",
            "sobrenome",
            "cognome",
            "фамилия",
            "прізвище",
            "soyad",
            "soyadı",
            "姓",
            "اللقب");

    private static final Set<String> PATRONYMIC =
            Set.of("patronymic", "отчество", "по батькові", "ata adı", "atasının adı");

    /** Columns that may have a report of its own for each row. */
    private static final Set<String> REPORTS = Set.of(
            "source",
            "source url",
            "source link",
            "report",
            "article url",
            "link",
            "url",
            "fuente",
            "enlace",
            "lien",
            "quelle",
            "fonte",
            "источник",
            "ссылка",
            "джерело",
            "kaynak",
            "mənbə",
            "来源",
            "المصدر");

    private final List<String> columns;

    DraftNames(List<String> columns) {
        this.columns = columns;
    }

    private Optional<String> in(Set<String> headings) {
        return columns.stream()
                .filter(column -> headings.contains(column.toLowerCase(Locale.ROOT)
                        .replace('_', ' ')
                        .replaceAll("\\s+", " ")
                        .strip()))
                .findFirst();
    }

    /** The template of a person with a name of these columns; empty if none is called so. */
    Optional<DataObject> person() {
        Optional<String> family = in(FAMILY);
        Optional<String> given = in(GIVEN);
        Optional<String> whole = whole();
        if (family.isEmpty() && given.isEmpty() && whole.isEmpty()) {
            return Optional.empty();
        }
        DataObject.Builder name =
                DataObject.builder().put("full", whole.map(DraftNames::place).orElse(OPEN));
        given.ifPresent(column -> name.put("given", place(column)));
        family.ifPresent(column -> name.put("family", place(column)));
        in(PATRONYMIC).ifPresent(column -> name.put("patronymic", place(column)));
        return Optional.of(DataObject.builder()
                .put("type", "person")
                .put("id", OPEN)
                .put("names", List.of(name.build()))
                .build());
    }

    /** The column of whole names. Beside a family name alone, a column that is called a name may have given names. */
    private Optional<String> whole() {
        boolean isOther = in(FAMILY).isPresent() != in(GIVEN).isPresent();
        return in(FULL).or(() -> isOther ? Optional.empty() : in(FULL_OR_GIVEN));
    }

    private static String place(String column) {
        return "{" + column + "}";
    }

    /** What a person has to decide on names, and on reports that may lead to them, as sentences. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        boolean isDivided = in(FAMILY).isPresent() || in(GIVEN).isPresent();
        Optional<String> unsure = in(FULL_OR_GIVEN);
        if (whole().isPresent() && !isDivided) {
            remarks.add("A name that is withheld is found better if \"family\" and \"given\" stand beside \"full\": "
                    + "docs/import.md (Names) shows how a map divides whole names.");
        }
        if (whole().isEmpty() && isDivided) {
            remarks.add(
                    "\"full\" is the name as people write it, such as \"{Given name} {Family name}\" or the other way round.");
            unsure.ifPresent(
                    column -> remarks.add("The column \"" + column + "\" may have given names or whole ones."));
        }
        in(REPORTS)
                .ifPresent(
                        column -> remarks.add(
                                "If the column \"" + column
                                        + "\" has a report of its own for each row, its statement is marked as the person of the row is: docs/import.md (Who may be named)."));
        return remarks;
    }
}
