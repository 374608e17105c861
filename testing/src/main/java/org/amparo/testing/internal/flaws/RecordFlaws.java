package org.amparo.testing.internal.flaws;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Organisation;
import org.amparo.Statement;
import org.amparo.code.CapacityKind;
import org.amparo.code.MissingReason;
import org.amparo.code.OrganisationRelation;
import org.amparo.code.RoleRelation;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.OrganisationId;
import org.amparo.id.RecordId;
import org.amparo.people.Capacity;
import org.amparo.people.GroupMember;
import org.amparo.people.Name;
import org.amparo.people.ParentBody;
import org.amparo.people.Recognition;
import org.amparo.people.Role;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.speech.Mention;
import org.amparo.testing.internal.chance.Specimens;
import org.amparo.text.LanguageTag;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** The flaws of ids, references, names, codes and members. The record with the flaw comes first. */
public final class RecordFlaws {

    private static final int BEYOND_ANY_NAME = 1_200;

    private RecordFlaws() {}

    // Ids and references

    public static List<CaseRecord> danglingReference(Cast cast) {
        return List.of(cast.statement(1, "2024-12-20")
                .addMention(Mention.of(cast.absentId(), "somebody"))
                .build());
    }

    public static List<CaseRecord> mergeCycle(Cast cast) {
        return List.of(
                cast.person().addFormerId(cast.anotherId()).build(),
                cast.another().addFormerId(cast.personId()).build());
    }

    public static List<CaseRecord> referenceToMergedId(Cast cast) {
        return List.of(
                cast.statement(1, "2024-12-20")
                        .addMention(Mention.of(cast.anotherId(), "somebody"))
                        .build(),
                cast.person().addFormerId(cast.anotherId()).build());
    }

    public static List<CaseRecord> memberOfItself(Cast cast) {
        return List.of(cast.group()
                .addMember(GroupMember.of(cast.groupId()))
                .addSubgroup(cast.groupId())
                .build());
    }

    public static List<CaseRecord> parentOfItself(Cast cast) {
        return List.of(cast.body().toBuilder().parent(cast.bodyId()).build());
    }

    public static List<CaseRecord> parentOfItselfForATime(Cast cast) {
        return List.of(cast.body().toBuilder()
                .addParent(ParentBody.of(cast.bodyId(), OrganisationRelation.PART_OF, Period.parse("2020/2023")))
                .build());
    }

    public static List<CaseRecord> parentBeforeFounding(Cast cast) {
        Organisation above = Organisation.builder()
                .id(cast.anotherBodyId())
                .addName(Name.of("Command of the Invented Plain"))
                .build();
        return List.of(
                cast.body().toBuilder()
                        .foundedOn(PartialDate.of(2015))
                        .addParent(ParentBody.of(
                                above.id(), OrganisationRelation.UNDER_COMMAND_OF, Period.parse("2008/2010")))
                        .build(),
                above);
    }

    // Codes, members and types that this version does not know

    public static List<CaseRecord> unknownCode(Cast cast) {
        return List.of(cast.person()
                .addCapacity(Capacity.of(CapacityKind.VOCABULARY.of("weather-maker")))
                .build());
    }

    public static List<CaseRecord> unknownMember(Cast cast) {
        return List.of(cast.source().toBuilder()
                .unknownMembers(new DataObject(Map.of("paperSize", new DataString("A4"))))
                .build());
    }

    public static List<CaseRecord> refusalInOtherWords(Cast cast) {
        return List.of(cast.person()
                .unknownMembers(new DataObject(Map.of("consentStatus", new DataString("refused"))))
                .build());
    }

    public static List<CaseRecord> unreadMember(Cast cast) {
        return List.of(cast.person()
                .unknownMembers(new DataObject(Map.of("hairColour", new DataString("unknown"))))
                .build());
    }

    public static List<CaseRecord> misspeltMarking(Cast cast) {
        return List.of(cast.person()
                .unknownMembers(new DataObject(Map.of("markng", new DataString("secret"))))
                .build());
    }

    public static List<CaseRecord> laterRecordType(Cast cast) {
        String type = Specimens.LATER_TYPES.get(0);
        CaseRecord later = build(
                CaseRecord.shapeOf(type), RecordId.of(type, cast.personId().local()));
        Statement statement = cast.statement(1, "2024-12-20")
                .addMention(Mention.of(later.id(), "the vehicle"))
                .build();
        return List.of(later, statement);
    }

    private static <T, B> T build(Shape<T, B> shape, RecordId id) {
        B builder = shape.newBuilder();
        set(Objects.requireNonNull(shape.attributes().get("id")), builder, id.toString());
        return shape.build(builder);
    }

    private static <T, B, V> void set(Attribute<T, B, V> attribute, B builder, String text) {
        attribute.setOne(builder, Objects.requireNonNull(attribute.type().ofText(text)));
    }

    public static List<CaseRecord> noSuchAttribute(Cast cast) {
        return List.of(
                cast.person()
                        .addEvidence(Evidence.about("shoeSize", cast.statementId(1), "wears large shoes"))
                        .addMissing(Missing.of("hairColour", MissingReason.NOT_STATED))
                        .build(),
                cast.source());
    }

    public static List<CaseRecord> rivalOfAnotherType(Cast cast) {
        return List.of(
                cast.detention(1, "2024-03-05/..")
                        .addEvidence(cast.evidence(2)
                                .about(Detention.PERIOD)
                                .rival(new DataString("March 6"))
                                .build())
                        .build(),
                cast.person().build(),
                cast.source(),
                cast.statement(2, "2024-12-21").build());
    }

    // Names and words

    public static List<CaseRecord> bidirectionalControl(Cast cast) {
        return List.of(
                cast.person().names(List.of(Name.of("Zaveni\u202Elo Nobody"))).build());
    }

    public static List<CaseRecord> mixedScripts(Cast cast) {
        return List.of(cast.person()
                .names(List.of(Name.of("Z\u0430venilo Nob\u043Edy")))
                .build());
    }

    public static List<CaseRecord> lostLetters(Cast cast) {
        return List.of(cast.person().names(List.of(Name.of("Zaven?lo Nobody"))).build());
    }

    public static List<CaseRecord> nameWithoutLanguage(Cast cast) {
        return List.of(cast.person()
                .addName(Name.of("Завенило Никто", LanguageTag.parse("ru")))
                .build());
    }

    public static List<CaseRecord> nameWithoutItsParts(Cast cast) {
        return List.of(cast.person()
                .names(List.of(Name.builder()
                        .full("Zavenilo Nobody")
                        .family("Somebody")
                        .build()))
                .build());
    }

    public static List<CaseRecord> blankText(Cast cast) {
        return List.of(cast.person().names(List.of(Name.of("\u2003 \u200B"))).build());
    }

    public static List<CaseRecord> endlessName(Cast cast) {
        return List.of(cast.person()
                .names(List.of(Name.of("Z" + "a".repeat(BEYOND_ANY_NAME))))
                .build());
    }

    // Claims

    public static List<CaseRecord> recognitionByNobody(Cast cast) {
        return List.of(
                cast.person()
                        .addRecognition(Recognition.builder()
                                .addEvidence(cast.inSource())
                                .build())
                        .build(),
                cast.source());
    }

    public static List<CaseRecord> disputedRole(Cast cast) {
        OrganisationId body = cast.bodyId();
        return List.of(
                cast.person()
                        .addRole(Role.of(RoleRelation.MEMBER, body).toBuilder()
                                .disputed(true)
                                .addEvidence(cast.inSource())
                                .build())
                        .build(),
                cast.body(),
                cast.source());
    }
}
