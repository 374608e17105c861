package org.amparo.exchange.internal.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.disclosure.Readership;

/**
 * The description of tables in a folder, as a Data Package (Frictionless Data, version 1). Its member {@code amparo}
 * says whose tables they are, and which files are ours.
 *
 * @param caseFile the id of the case file
 * @param profile its audience: the name of the profile under which it was published, and the recipients
 * @param files the files that are ours, beside the description
 */
public record DataPackage(String caseFile, String profile, Set<String> files) {

    /** The name of the file. */
    public static final String FILE = "datapackage.json";

    private static final String OWN = "amparo";

    /** The names that a file of ours can have: whatever somebody wrote into the description, no other is ever deleted. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+\\.(csv|xlsx)");

    /** The description of a publication with these files. */
    public static DataPackage of(Publication publication, Collection<String> files) {
        return new DataPackage(
                publication.caseFile().id().toString(), publication.profile().audience(), new TreeSet<>(files));
    }

    /** The description that a file holds; empty if it is not one of ours. */
    public static Optional<DataPackage> read(DataValue json) {
        if (!(json instanceof DataObject whole)
                || !(whole.member(OWN).orElse(null) instanceof DataObject own)
                || !(own.member("files").orElse(null) instanceof DataArray files)) {
            return Optional.empty();
        }
        return text(own, "caseFile")
                .flatMap(id -> text(own, "profile")
                        .map(profile -> new DataPackage(
                                id,
                                audience(profile, own),
                                files.items().stream()
                                        .filter(DataString.class::isInstance)
                                        .map(file -> ((DataString) file).text())
                                        .filter(name -> NAME.matcher(name).matches())
                                        .collect(Collectors.toCollection(TreeSet::new)))));
    }

    /** The audience of tables; those for colleagues name the recipients of the consents in them, and are for colleagues. */
    private static String audience(String profile, DataObject own) {
        if (profile.equals(PublicationProfile.INTERNAL.name())
                || !(own.member("recipients").orElse(null) instanceof DataArray recipients)) {
            return profile;
        }
        StringBuilder audience = new StringBuilder(profile);
        for (DataValue recipient : recipients.items()) {
            audience.append(' ').append(recipient instanceof DataString id ? id.text() : "");
        }
        return audience.toString();
    }

    private static Optional<String> text(DataObject object, String name) {
        return object.member(name).filter(DataString.class::isInstance).map(value -> ((DataString) value).text());
    }

    /** The description as JSON. */
    public DataObject toData(Publication publication, Stream<DataObject> resources) {
        DataObject.Builder whole = DataObject.builder()
                .put("profile", "tabular-data-package")
                .put("name", "amparo-tables")
                .put("created", publication.generatedAt().toString());
        publication
                .caseFile()
                .header()
                .licence()
                .ifPresent(licence -> whole.put(
                        "licenses",
                        List.of(DataObject.builder()
                                .put("path", licence.toString())
                                .build())));
        DataObject.Builder own = DataObject.builder()
                .put("caseFile", caseFile)
                .put("profile", publication.profile().name());
        Readership readership = publication.readership();
        if (!readership.isEverybody()) {
            own.put(
                            "recipients",
                            readership.recipients().stream()
                                    .map(id -> new DataString(id.toString()))
                                    .toList())
                    .put("holdsUntil", readership.holdsUntil().map(Object::toString));
        }
        return whole.put(
                        OWN,
                        own.put("files", files.stream().map(DataString::new).toList())
                                .build())
                .put("resources", resources.toList())
                .build();
    }

    /**
     * The description of a table as CSV.
     *
     * @param notice the columns that say for whom it is
     */
    public static DataObject csv(Table table, Set<String> notice, String path) {
        return resource(table, path, "csv", "text/csv")
                .put("encoding", "utf-8")
                .put(
                        "dialect",
                        DataObject.builder()
                                .put("delimiter", ",")
                                .put("lineTerminator", "\r\n")
                                .put("quoteChar", "\"")
                                .put("doubleQuote", true)
                                .put("header", true)
                                .build())
                .put("schema", schema(table, notice, true))
                .build();
    }

    /** The description of a table as a sheet of a workbook. */
    public static DataObject xlsx(Table table, Set<String> notice, String path) {
        return resource(table, path, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .put("dialect", DataObject.builder().put("sheet", table.name()).build())
                .put("schema", schema(table, notice, false))
                .build();
    }

    private static DataObject.Builder resource(Table table, String path, String format, String mediaType) {
        return DataObject.builder()
                .put("name", table.name())
                .put("title", table.title())
                .put("path", path)
                .put("profile", "tabular-data-resource")
                .put("format", format)
                .put("mediatype", mediaType);
    }

    /** The columns of a table, and how its rows belong to others. */
    private static DataObject schema(Table table, Set<String> notice, boolean isDisarmed) {
        List<DataObject> fields = new ArrayList<>();
        table.columns().forEach(column -> fields.add(field(column, isDisarmed)));
        notice.forEach(name -> fields.add(field(Column.text(name, "for whom the row is", false), false)));
        DataObject.Builder schema = DataObject.builder()
                .put("fields", fields)
                .put("missingValues", List.of(new DataString("")))
                .put("primaryKey", table.key().stream().map(DataString::new).toList());
        table.of()
                .ifPresent(records -> schema.put(
                        "foreignKeys",
                        List.of(DataObject.builder()
                                .put("fields", RecordTables.RECORD)
                                .put(
                                        "reference",
                                        DataObject.builder()
                                                .put("resource", records)
                                                .put("fields", "id")
                                                .build())
                                .build())));
        return schema.build();
    }

    private static DataObject field(Column column, boolean isDisarmed) {
        DataObject.Builder field = DataObject.builder()
                .put("name", column.name())
                .put("type", column.kind().toString())
                .put("description", column.description());
        if (isDisarmed && column.kind() == Column.Kind.STRING) {
            // Not in the standard, which allows members of one's own: a reader takes one apostrophe away.
            field.put(OWN + "Formulas", "an apostrophe before = + - @");
        }
        if (column.isRequired()) {
            field.put("constraints", DataObject.builder().put("required", true).build());
        }
        return field.build();
    }
}
