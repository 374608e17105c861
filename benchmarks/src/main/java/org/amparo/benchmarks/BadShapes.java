package org.amparo.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.CustodyForm;
import org.amparo.code.Marking;
import org.amparo.code.Modality;
import org.amparo.code.PersonKind;
import org.amparo.code.RightTargeted;
import org.amparo.custody.Charge;
import org.amparo.custody.CustodyPhase;
import org.amparo.custody.Motive;
import org.amparo.data.DataString;
import org.amparo.evidence.Evidence;
import org.amparo.id.CaseFileId;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.people.GroupMember;
import org.amparo.people.Name;
import org.amparo.speech.Relay;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** Files of invented records that were made to be slow: much of one thing, at one place or one after the other. */
final class BadShapes {

    static final PersonId INES = PersonId.of("ines-calder");
    static final DetentionId DETENTION = DetentionId.of("d");
    static final StatementId STATEMENT = StatementId.of("s");

    private static final int DAYS_OF_MONTH = 28;

    private BadShapes() {}

    /** The shapes by name; each makes a file of about that many things. */
    static Map<String, IntFunction<CaseFile>> all() {
        Map<String, IntFunction<CaseFile>> all = new LinkedHashMap<>();
        all.put("charges of one hash", many -> file(detention().charges(charges(many))));
        all.put("wordings of one hash", many -> file(detention().evidence(evidence(many, Modality.STATED))));
        all.put("rival values", BadShapes::rivals);
        all.put("denials beside evidence", BadShapes::denials);
        all.put("each part replaces the one before", BadShapes::replaced);
        all.put("motives without evidence", BadShapes::motives);
        all.put("phases beside evidence", BadShapes::phases);
        all.put("detentions of one person", BadShapes::detentions);
        all.put("groups in groups", BadShapes::nested);
        all.put("detained groups in groups", BadShapes::detainedGroups);
        all.put("one in many detained groups", BadShapes::oneInMany);
        all.put("statements that pass each other on", BadShapes::relays);
        all.put("persons of one name", BadShapes::namesakes);
        all.put("withheld persons, all named", BadShapes::withheld);
        return all;
    }

    /** A text that has the same hash in Java as all others made here. */
    private static String alike(int number) {
        StringBuilder text = new StringBuilder();
        for (int bit = 17; bit >= 0; bit--) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }

    private static CaseFile file(Detention.Builder detention) {
        return file(List.of(detention.build()));
    }

    private static CaseFile file(List<? extends CaseRecord> records) {
        CaseFile.Builder file = CaseFile.builder().id(CaseFileId.of("f")).defaultMarking(Marking.PUBLIC);
        file.add(Person.builder().id(INES).addName(Name.of("Ines Calder")).build());
        file.add(Statement.builder()
                .id(STATEMENT)
                .publishedOn(PartialDate.parse("2024-05-01"))
                .build());
        return file.addAll(records).build();
    }

    private static Detention.Builder detention() {
        return Detention.builder().id(DETENTION).detainee(INES).period(Period.parse("2023-11/.."));
    }

    private static List<Evidence> evidence(int many, Modality modality) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            evidence.add(Evidence.builder()
                    .statement(STATEMENT)
                    .modality(modality)
                    .wording(alike(i))
                    .build());
        }
        return evidence;
    }

    private static List<Charge> charges(int many) {
        List<Charge> charges = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            charges.add(Charge.builder()
                    .description(LocalizedText.english(alike(i)))
                    .article("1")
                    .build());
        }
        return charges;
    }

    private static CaseFile rivals(int many) {
        Detention.Builder detention = detention();
        evidence(many, Modality.STATED).stream()
                .map(one -> one.toBuilder()
                        .about(Detention.PERIOD)
                        .rival(new DataString("2020/2021"))
                        .build())
                .forEach(detention::addEvidence);
        return file(detention);
    }

    private static CaseFile denials(int many) {
        Motive.Builder motive = Motive.builder().addRight(RightTargeted.EXPRESSION);
        evidence(many / 2, Modality.ALLEGED).forEach(motive::addEvidence);
        evidence(many / 2, Modality.STATED).stream()
                .map(one -> one.toBuilder().modality(Modality.DENIED).build())
                .forEach(motive::addEvidence);
        return file(detention().addMotive(motive.build()));
    }

    private static CaseFile replaced(int many) {
        Detention.Builder detention = detention();
        for (int i = 0; i < many; i++) {
            Charge.Builder charge = Charge.builder()
                    .key("k" + i)
                    .addEvidence(evidence(1, Modality.STATED).get(0));
            detention.addCharge(
                    i == 0
                            ? charge.marking(Marking.SECRET).build()
                            : charge.replaces(DETENTION.part("k" + (i - 1))).build());
        }
        return file(detention);
    }

    private static CaseFile motives(int many) {
        Detention.Builder detention = detention();
        for (int i = 0; i < many / 2; i++) {
            detention.addMotive(
                    Motive.builder().addRight(RightTargeted.EXPRESSION).build());
        }
        evidence(many / 2, Modality.STATED).stream()
                .map(one -> one.toBuilder().about(Detention.RELEASE).build())
                .forEach(detention::addEvidence);
        return file(detention);
    }

    private static CaseFile phases(int many) {
        Detention.Builder detention = detention().evidence(evidence(many / 2, Modality.STATED));
        for (int i = 0; i < many / 2; i++) {
            String day = String.format(Locale.ROOT, "2023-11-%02d", 1 + i % DAYS_OF_MONTH);
            detention.addCustodyPhase(CustodyPhase.builder()
                    .form(CustodyForm.PRE_TRIAL_DETENTION)
                    .period(Period.parse(day + "/" + day))
                    .build());
        }
        return file(detention);
    }

    private static CaseFile detentions(int many) {
        List<Detention> detentions = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            detentions.add(detention().id(DetentionId.of("d" + i)).build());
        }
        return file(detentions);
    }

    private static GroupId group(int number) {
        return GroupId.of("g" + number);
    }

    private static PersonId person(int number) {
        return PersonId.of("p" + number);
    }

    private static Person named(int number, String name) {
        return Person.builder().id(person(number)).addName(Name.of(name)).build();
    }

    /** Each group has a member and lies within the next; the outermost is detained. */
    private static CaseFile nested(int many) {
        List<CaseRecord> records = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            records.add(named(i, "Person " + i));
            Group.Builder group = Group.builder().id(group(i)).addMember(GroupMember.of(person(i)));
            records.add(i == 0 ? group.build() : group.addSubgroup(group(i - 1)).build());
        }
        records.add(detention().detainee(group(many - 1)).build());
        return file(records);
    }

    private static CaseFile detainedGroups(int many) {
        List<CaseRecord> records = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Group.Builder group = Group.builder().id(group(i));
            records.add(
                    i == 0
                            ? group.addMember(GroupMember.of(INES)).build()
                            : group.addSubgroup(group(i - 1)).build());
            records.add(
                    detention().id(DetentionId.of("d" + i)).detainee(group(i)).build());
        }
        return file(records);
    }

    private static CaseFile oneInMany(int many) {
        List<CaseRecord> records = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            records.add(
                    Group.builder().id(group(i)).addMember(GroupMember.of(INES)).build());
            records.add(
                    detention().id(DetentionId.of("d" + i)).detainee(group(i)).build());
        }
        return file(records);
    }

    private static CaseFile relays(int many) {
        List<CaseRecord> records = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            StatementId other = StatementId.of("s" + (i + 1) % many);
            records.add(Statement.builder()
                    .id(StatementId.of("s" + i))
                    .addRelay(Relay.builder().key("r").statement(other).build())
                    .build());
            records.add(detention()
                    .id(DetentionId.of("d" + i))
                    .addEvidence(Evidence.builder()
                            .statement(StatementId.of("s" + i))
                            .addVia(StatementId.of("s" + i).part("r"))
                            .modality(Modality.STATED)
                            .build())
                    .build());
        }
        return file(records);
    }

    private static CaseFile namesakes(int many) {
        List<CaseRecord> records = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            records.add(named(i, "Ines Calder"));
        }
        return file(records);
    }

    private static CaseFile withheld(int many) {
        List<CaseRecord> records = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            String name = "Ines Orlova" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676);
            records.add(named(i, name).toBuilder().kind(PersonKind.WITHHELD).build());
            records.add(Statement.builder()
                    .id(StatementId.of("s" + i))
                    .titles(LocalizedText.english("On " + name))
                    .build());
        }
        return file(records);
    }
}
