package org.amparo.examples.referencecase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Code;
import org.amparo.code.HopMode;
import org.amparo.code.Modality;
import org.amparo.custody.CustodyPhase;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.shape.AttributeName;
import org.amparo.status.Chain;
import org.amparo.status.Hop;
import org.amparo.status.TimelineEntry;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** Puts values of a case file into English. */
final class EnglishWording {

    private static final Locale LANGUAGE = Locale.ENGLISH;

    private final CaseFile caseFile;

    EnglishWording(CaseFile caseFile) {
        this.caseFile = caseFile;
    }

    /** The name of a record, or else its description, or else its id. */
    String name(RecordId id) {
        CaseRecord record = caseFile.find(id).orElse(null);
        if (record instanceof Person person) {
            return name(id, person.names(), unnamed(person));
        }
        if (record instanceof Organisation organisation) {
            return name(id, organisation.names(), organisation.description());
        }
        if (record instanceof Group group) {
            return group.description()
                    .map(words -> quoted(text(words)) + " (in the words of " + speaking(group) + ")")
                    .orElseGet(id::toString);
        }
        if (record instanceof Detention detention) {
            return "detention of " + name(detention.detainee());
        }
        if (record instanceof Award award) {
            return name(id, award.names(), Optional.empty());
        }
        return id.toString();
    }

    /** The statement in whose words a group is described: they may judge, as in "those unjustly detained". */
    private StatementId speaking(Group group) {
        Chain chain = caseFile.chainOf(group.evidence().get(0));
        StatementId speaking = chain.readIn();
        for (Hop hop : chain.hops()) {
            if (!hop.mode().equals(Optional.of(HopMode.QUOTES))) {
                break;
            }
            speaking = hop.relayed();
        }
        return speaking;
    }

    private static Optional<LocalizedText> unnamed(Person person) {
        return Optional.of(person.capacities().stream()
                        .map(capacity -> label(capacity.what()))
                        .collect(Collectors.joining(", ")))
                .filter(known -> !known.isEmpty())
                .map(known -> LocalizedText.english("somebody unnamed (" + known + ")"));
    }

    private static String name(RecordId id, List<Name> names, Optional<LocalizedText> description) {
        return Name.best(names)
                .map(Name::full)
                .or(() -> description.map(EnglishWording::text))
                .orElseGet(id::toString);
    }

    static String text(LocalizedText text) {
        return text.best(LANGUAGE);
    }

    static String label(Code code) {
        return code.label(LANGUAGE).text();
    }

    static String label(Optional<? extends Code> code) {
        return code.map(EnglishWording::label).orElse("not stated");
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

    /** A dated entry: what happened, in words. */
    String entry(TimelineEntry entry) {
        String part = entry.key()
                .flatMap(key -> caseFile.find(entry.record().part(key)))
                .filter(CustodyPhase.class::isInstance)
                .map(phase -> ", " + label(((CustodyPhase) phase).form()))
                .orElse("");
        String what = switch (entry.attribute()) {
            case "conferredOn" -> " conferred";
            case "publishedOn" -> " published";
            default -> "";
        };
        return name(entry.record()) + part + what;
    }

    /** The line about an attribute, followed by how it is known if no source states it. */
    static String known(String line, Annotated object, AttributeName<?> attribute) {
        return known(
                line,
                object.evidence().stream()
                        .filter(evidence -> evidence.isAbout(attribute))
                        .toList());
    }

    static String known(String line, List<Evidence> evidence) {
        boolean isInferred = !evidence.isEmpty()
                && evidence.stream().allMatch(one -> one.modality().equals(Optional.of(Modality.INFERRED)));
        return isInferred ? line + " (inferred)" : line;
    }

    /** Evidence in words: its voice, its place and its wording. */
    static String evidence(Evidence evidence) {
        String via = evidence.via().stream().map(PartRef::toString).collect(Collectors.joining(", "));
        return evidence.modality().map(EnglishWording::label).orElse("read")
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
