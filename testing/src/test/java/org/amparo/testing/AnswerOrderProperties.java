package org.amparo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Person;
import org.amparo.casefile.AsOf;
import org.amparo.casefile.CaseFile;
import org.amparo.evidence.Evidence;
import org.amparo.honours.Conferral;
import org.amparo.id.DetentionId;
import org.amparo.id.GroupId;
import org.amparo.id.OrganisationId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.people.GroupMember;
import org.amparo.people.Name;
import org.amparo.people.Role;
import org.amparo.speech.Demand;
import org.amparo.speech.Edit;
import org.amparo.status.Chain;
import org.amparo.status.HeldAnswer;
import org.amparo.status.Hop;
import org.amparo.status.Origins;
import org.amparo.status.RoleAnswer;
import org.amparo.status.Status;

/**
 * The order of records and parts changes no answer. The build tries a few files; {@code -Damparo.orders=10000} more.
 */
class AnswerOrderProperties {

    private static final LocalDate START = LocalDate.of(2019, 1, 1);
    private static final int TURNS = Integer.getInteger("amparo.orders", 100) / 20;

    @Property(tries = 20)
    void the_order_of_records_and_parts_changes_no_answer(@ForAll long seed) {
        Random random = new Random(seed);
        for (int turn = 0; turn < TURNS; turn++) {
            RandomCases cases = RandomCases.seeded(random.nextLong());
            CaseFile file = file(turn, cases, random);
            CaseFile other = Shuffled.of(file, random.nextLong());
            LocalDate day = START.plusDays(random.nextInt(3000));
            LocalDate known = START.plusDays(random.nextInt(3000));
            Map<String, Object> answers = answers(other, day, known);
            answers.entrySet().removeAll(answers(file, day, known).entrySet());
            assertThat(answers).isEmpty();
        }
    }

    /** A file of anything, a plausible one, or one in which many detentions of one person tie. */
    static CaseFile file(int turn, RandomCases cases, Random random) {
        return switch (turn % 3) {
            case 0 -> cases.caseFile(20);
            case 1 -> cases.plausibleCaseFile(30);
            default -> crowded(cases.plausibleCaseFile(30), random);
        };
    }

    /**
     * The file with all detentions as those of one person and of two groups to which the person belongs, each with
     * twins that lack some of its parts.
     */
    private static CaseFile crowded(CaseFile file, Random random) {
        PersonId somebody = file.records(Person.class).get(0).id();
        List<SubjectId> detainees = List.of(somebody, GroupId.of("crowd-a"), GroupId.of("crowd-b"));
        List<CaseRecord> records = new ArrayList<>(file.records());
        records.removeIf(Detention.class::isInstance);
        for (Detention detention : file.records(Detention.class)) {
            for (int twin = 0; twin < 4; twin++) {
                records.add(detention.toBuilder()
                        .id(DetentionId.of("twin-" + records.size()))
                        .detainee(detainees.get(random.nextInt(3)))
                        .custodyPhases(some(detention.custodyPhases(), random))
                        .legalStages(some(detention.legalStages(), random))
                        .evidence(some(detention.evidence(), random))
                        .build());
            }
        }
        for (SubjectId group : detainees.subList(1, 3)) {
            records.add(Group.builder()
                    .id((GroupId) group)
                    .addMember(GroupMember.of(somebody))
                    .evidence(some(file.records(Detention.class).get(0).evidence(), random))
                    .build());
        }
        return CaseFile.of(file.header(), records);
    }

    private static <P> List<P> some(List<P> all, Random random) {
        return all.stream().filter(one -> random.nextInt(4) > 0).toList();
    }

    /** All answers by question, regardless of the order of what they list. */
    static Map<String, Object> answers(CaseFile file, LocalDate day, LocalDate known) {
        Map<String, Object> answers = new LinkedHashMap<>();
        AsOf asOf = file.asOf(day);
        AsOf then = asOf.knownBy(known);
        for (RecordId id : QueryProperties.ids(file)) {
            answers.put("find " + id, file.find(id).map(CaseRecord::id));
            answers.put("naming " + id, bag(file.statementsNaming(id).stream().map(CaseRecord::id)));
            if (id instanceof SubjectId subject) {
                answers.put("status " + id, status(file, asOf.statusOf(subject)));
                answers.put("known status " + id, status(file, then.statusOf(subject)));
                ofSubject(file, subject, answers);
            }
            if (id instanceof PersonId person) {
                answers.put("roles " + id, roles(asOf.rolesOf(person)));
                answers.put("known roles " + id, roles(then.rolesOf(person)));
            }
            if (id instanceof OrganisationId body) {
                answers.put("roles at " + id, roles(asOf.rolesAt(body)));
            }
        }
        file.records(Person.class).stream()
                .flatMap(person -> person.names().stream())
                .map(Name::full)
                .forEach(name -> answers.put(
                        "named " + name, bag(file.personsNamed(name).stream().map(CaseRecord::id))));
        answers.put("held", held(file, asOf.held()));
        answers.put("held as known", held(file, then.held()));
        answers.put(
                "dangling",
                bag(file.dangling().stream()
                        .map(one -> Arrays.<Object>asList(one.record(), one.target(), one.part()))));
        return answers;
    }

    private static void ofSubject(CaseFile file, SubjectId subject, Map<String, Object> answers) {
        answers.put(
                "detentions " + subject, bag(file.detentionsOf(subject).stream().map(CaseRecord::id)));
        answers.put("groups " + subject, bag(file.groupsOf(subject).stream().map(CaseRecord::id)));
        answers.put(
                "awards " + subject,
                bag(file.awardsOf(subject).stream()
                        .map(one -> List.of(one.award(), Shuffled.tree(Conferral.SHAPE, one.conferral())))));
        answers.put(
                "demands " + subject,
                bag(file.demandsFor(subject).stream()
                        .map(one ->
                                List.of(one.statement(), Shuffled.tree(Demand.SHAPE, one.demand()), one.outcome()))));
        answers.put(
                "timeline " + subject,
                bag(file.timelineOf(subject).stream()
                        .map(one -> Arrays.<Object>asList(
                                one.subject(),
                                one.record(),
                                one.type(),
                                one.key(),
                                one.attribute(),
                                one.date(),
                                one.period(),
                                one.bounds(),
                                trees(one.evidence()),
                                trees(one.contrary())))));
    }

    private static Object status(CaseFile file, Status status) {
        return Arrays.<Object>asList(
                status.subject(),
                status.liberty(),
                status.certainty(),
                status.custodyForm(),
                status.legalPhase(),
                status.detention(),
                status.lastEvidence(),
                trees(status.evidence()),
                trees(status.contrary()),
                status.support().modality(),
                status.support().verification(),
                status.support().reliability(),
                status.support().credibility(),
                status.support().firm(),
                origins(file.originsOf(status.evidence())),
                origins(status.support().contrary()));
    }

    private static Object origins(Origins origins) {
        return List.of(
                bag(origins.known().stream().map(one -> List.of(one.statement(), one.seen(), chains(one.chains())))),
                chains(origins.unknown()));
    }

    private static Object chains(List<Chain> chains) {
        return bag(chains.stream()
                .map(one -> List.of(
                        one.readIn(),
                        one.hops().stream().map(AnswerOrderProperties::hop).toList(),
                        one.root(),
                        one.rootSeen(),
                        one.complete(),
                        one.circular())));
    }

    private static Object hop(Hop hop) {
        return List.of(
                hop.relaying(),
                hop.relayed(),
                hop.relay(),
                hop.mode(),
                hop.wording(),
                bag(hop.edits().stream().map(one -> Shuffled.tree(Edit.SHAPE, one))));
    }

    private static Object roles(List<RoleAnswer> roles) {
        return bag(roles.stream()
                .map(one -> List.of(
                        one.person(),
                        Shuffled.tree(Role.SHAPE, one.role()),
                        one.certainty(),
                        trees(one.evidence()),
                        trees(one.contrary()))));
    }

    private static Object held(CaseFile file, HeldAnswer held) {
        return Stream.of(held.certain(), held.possible(), held.unknown(), held.groups())
                .map(list -> bag(list.stream().map(one -> status(file, one))))
                .toList();
    }

    private static Object trees(List<Evidence> evidence) {
        return bag(evidence.stream().map(one -> Shuffled.tree(Evidence.SHAPE, one)));
    }

    private static Object bag(Stream<?> items) {
        return Shuffled.bag(new ArrayList<>(items.toList()));
    }
}
