package org.amparo.tool;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amparo.exchange.entity.EntityFormat;

/**
 * The formats of an import.
 *
 * @param entities what the file is; empty for a spreadsheet
 * @param report what the report is
 */
record ImportFormat(Optional<EntityFormat> entities, Format report) {

    /** The formats that the option names. */
    static ImportFormat of(Arguments arguments) {
        return arguments.value(Format.OPTION, ImportFormat::of).orElse(new ImportFormat(Optional.empty(), Format.TEXT));
    }

    private static ImportFormat of(String names) {
        List<String> words = List.of(names.split(",", -1));
        List<EntityFormat> entities = Arrays.stream(EntityFormat.values())
                .filter(format -> words.contains(format.name().toLowerCase(Locale.ROOT)))
                .toList();
        List<Format> reports = List.of(Format.TEXT, Format.JSON).stream()
                .filter(format -> words.contains(format.toString()))
                .toList();
        if (entities.size() > 1 || reports.size() > 1 || words.size() != entities.size() + reports.size()) {
            throw new UsageException("Expected popolo or ftm, text or json, or one of both with a comma.");
        }
        return new ImportFormat(
                entities.stream().findFirst(), reports.stream().findFirst().orElse(Format.TEXT));
    }
}
