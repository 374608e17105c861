package org.amparo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ClaimStatus;
import org.amparo.code.DemandOutcome;
import org.amparo.code.InvolvementDegree;
import org.amparo.code.Modality;
import org.amparo.code.RightTargeted;
import org.amparo.custody.Charge;
import org.amparo.custody.Involvement;
import org.amparo.custody.Motive;
import org.amparo.evidence.Evidence;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.people.Recognition;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Walk;
import org.amparo.speech.Demand;
import org.amparo.speech.Outcome;
import org.amparo.speech.Speaker;
import org.amparo.testing.RandomCases;

/** Accusations without evidence that stands, planted in plausible files, reach no publication. */
@Tag("once")
class GateProperties {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC);
    private static final String PLANTED = "planted-accusation";

    @Property(tries = 2)
    void of_a_thousand_planted_accusations_none_comes_out(@ForAll long seed) {
        Planting planting = new Planting(RandomCases.seeded(seed).plausibleCaseFile(900), seed);
        CaseFile file = planting.file();
        assertThat(planting.planted).isGreaterThan(1_000);
        assertThat(texts(file)).filteredOn(text -> text.contains(PLANTED)).hasSizeGreaterThan(1_000);
        for (PublicationProfile profile : PublicationProfile.all()) {
            CaseFile published = Disclosure.project(file, profile, CLOCK).caseFile();
            assertThat(published.records()).hasSizeGreaterThan(300);
            assertThat(texts(published)).noneMatch(text -> text.contains(PLANTED));
        }
    }

    private static List<String> texts(CaseFile file) {
        List<String> texts = new ArrayList<>();
        for (CaseRecord record : file.records()) {
            collect(record.shape(), record, texts);
        }
        return texts;
    }

    @SuppressWarnings("unchecked") // A record's own table is the table of its type.
    private static <T> void collect(Shape<T, ?> shape, CaseRecord record, List<String> texts) {
        Walk.over(Pointer.ROOT, shape, (T) record, new Walk.Visitor() {
            @Override
            public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                texts.add(value.toString());
            }
        });
    }

    /** Adds accusations to the records of a file, each with a key that tells it. */
    private static final class Planting {

        private final CaseFile file;
        private final Random random;
        private final List<StatementId> statements;
        /** The statements of each speaker, or publisher where nobody speaks, who has at least two. */
        private final List<List<StatementId>> ofOneSource;

        private int planted;

        Planting(CaseFile file, long seed) {
            this.file = file;
            this.random = new Random(seed);
            this.statements =
                    file.records(Statement.class).stream().map(Statement::id).toList();
            Map<RecordId, List<StatementId>> bySource = new LinkedHashMap<>();
            for (Statement statement : file.records(Statement.class)) {
                source(statement)
                        .ifPresent(source -> bySource.computeIfAbsent(source, none -> new ArrayList<>())
                                .add(statement.id()));
            }
            bySource.values().removeIf(some -> some.size() < 2);
            assertThat(bySource).isNotEmpty();
            this.ofOneSource = List.copyOf(bySource.values());
        }

        private static Optional<RecordId> source(Statement statement) {
            boolean isOfPublisher =
                    statement.speaker().isEmpty() && statement.signatories().isEmpty();
            return isOfPublisher
                    ? statement.publisher().map(publisher -> publisher)
                    : statement.speaker().flatMap(Speaker::person).map(person -> person);
        }

        CaseFile file() {
            List<CaseRecord> records = new ArrayList<>();
            for (CaseRecord record : file.records()) {
                records.add(with(record));
            }
            return CaseFile.of(file.header(), records);
        }

        private CaseRecord with(CaseRecord record) {
            if (record instanceof Detention detention) {
                Detention.Builder builder = detention.toBuilder();
                for (int i = 0; i < 4; i++) {
                    builder.addMotive(Motive.builder()
                            .key(key())
                            .addRight(RightTargeted.EXPRESSION)
                            .evidence(broken())
                            .build());
                    builder.addInvolvement(Involvement.builder()
                            .key(key())
                            .degree(InvolvementDegree.VOCABULARY.codes().get(0))
                            .evidence(broken())
                            .build());
                    builder.addCharge(Charge.builder()
                            .key(key())
                            .article("1")
                            .addEvidence(withdrawn())
                            .build());
                }
                return builder.build();
            }
            if (record instanceof Person person) {
                return person.toBuilder()
                        .addRecognition(Recognition.builder()
                                .key(key())
                                .evidence(broken())
                                .build())
                        .build();
            }
            return record instanceof Statement statement
                    ? statement.toBuilder()
                            .addDemand(Demand.builder()
                                    .addOutcome(Outcome.builder()
                                            .key(key())
                                            .state(DemandOutcome.NOT_MET)
                                            .evidence(broken())
                                            .build())
                                    .build())
                            .build()
                    : record;
        }

        private String key() {
            planted++;
            return PLANTED + "-" + planted;
        }

        /**
         * No evidence, evidence that was withdrawn, a denial, or evidence that its own source denies, there or
         * elsewhere.
         */
        private List<Evidence> broken() {
            Evidence evidence = Evidence.of(any(), PLANTED);
            Evidence denial = evidence.toBuilder().modality(Modality.DENIED).build();
            return switch (random.nextInt(6)) {
                case 0 -> List.of();
                case 1 -> List.of(withdrawn());
                case 2 -> List.of(withdrawn(), denial);
                case 3 -> List.of(denial);
                case 4 -> List.of(evidence, denial);
                default -> deniedElsewhere(ofOneSource.get(random.nextInt(ofOneSource.size())));
            };
        }

        private List<Evidence> deniedElsewhere(List<StatementId> some) {
            return List.of(
                    Evidence.of(some.get(0), PLANTED),
                    Evidence.of(some.get(1), PLANTED).toBuilder()
                            .modality(Modality.DENIED)
                            .build());
        }

        private Evidence withdrawn() {
            return Evidence.of(any(), PLANTED).toBuilder()
                    .status(random.nextBoolean() ? ClaimStatus.RETRACTED : ClaimStatus.SUPERSEDED)
                    .build();
        }

        private StatementId any() {
            return statements.get(random.nextInt(statements.size()));
        }
    }
}
