package org.amparo.examples.referencecase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Code;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.people.Name;
import org.amparo.shape.AttributeName;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** Puts values of a case file into English. */
final class Wording {

    private static final Locale LANGUAGE = Locale.ENGLISH;

    private final CaseFile caseFile;

    Wording(CaseFile caseFile) {
        this.caseFile = caseFile;
    }

    /** The first name of a record, or else its description, or else its id. */
    String name(RecordId id) {
        CaseRecord record = caseFile.find(id).orElse(null);
        if (record instanceof Person person) {
            return name(id, person.names(), Optional.empty());
        }
        if (record instanceof Organisation organisation) {
            return name(id, organisation.names(), organisation.description());
        }
        if (record instanceof Group group) {
            // The words of a source, which may judge: "those unjustly detained".
            return group.description().map(Wording::text).map(Wording::quoted).orElseGet(id::toString);
        }
        if (record instanceof Award award) {
            return name(id, award.names(), Optional.empty());
        }
        return id.toString();
    }

    private static String name(RecordId id, List<Name> names, Optional<LocalizedText> description) {
        return names.stream()
                .findFirst()
                .map(Name::full)
                .or(() -> description.map(Wording::text))
                .orElseGet(id::toString);
    }

    static String text(LocalizedText text) {
        return text.best(LANGUAGE);
    }

    static String label(Code code) {
        return code.label(LANGUAGE).text();
    }

    static String label(Optional<? extends Code> code) {
        return code.map(Wording::label).orElse("not stated");
    }

    static String date(PartialDate date) {
        return date.display(LANGUAGE);
    }

    /** The answer to "when?": on a day, in a month, between two days. */
    static String when(PartialDate date) {
        return date.displayWhen(LANGUAGE);
    }

    static String period(Period period) {
        return period.display(LANGUAGE);
    }

    /** Evidence in words: its voice, its place and its wording. */
    static String evidence(Evidence evidence) {
        String via = evidence.via().stream().map(PartRef::toString).collect(Collectors.joining(", "));
        return evidence.modality().map(Wording::label).orElse("read")
                + " in " + evidence.statement()
                + (via.isEmpty() ? "" : " by way of " + via)
                + evidence.about().map(attribute -> ", " + attribute).orElse("")
                + evidence.wording().map(words -> ": " + quoted(words)).orElse("");
    }

    /** Words in quotation marks, unless they have them already. */
    static String quoted(String words) {
        return words.startsWith("“") ? words : "“" + words + "”";
    }

    /** The reason why an attribute has no value. */
    static String missing(Annotated object, AttributeName<?> attribute) {
        return object.missing().stream()
                .filter(missing -> missing.attribute().equals(attribute.name()))
                .map(missing -> label(missing.reason()))
                .findFirst()
                .orElse("not recorded");
    }
}
