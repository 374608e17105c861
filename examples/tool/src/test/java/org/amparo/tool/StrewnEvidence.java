package org.amparo.tool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ClaimStatus;
import org.amparo.code.Credibility;
import org.amparo.code.Modality;
import org.amparo.data.DataValue;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Missing;
import org.amparo.id.StatementId;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.Shape;
import org.amparo.shape.TreeCodec;

/** A file that everybody may see, with evidence of every manner strewn over it. */
final class StrewnEvidence extends RebuiltFile {

    private final Random dice;
    /** One object in so many has other evidence than it had. */
    private final int oneIn;

    private final List<StatementId> statements = new ArrayList<>();
    private final Map<String, List<DataValue>> values = new HashMap<>();

    StrewnEvidence(long seed, int oneIn) {
        this.dice = new Random(seed);
        this.oneIn = oneIn;
    }

    @Override
    CaseFile of(CaseFile file) {
        file.records(Statement.class).forEach(statement -> statements.add(statement.id()));
        new RebuiltFile() {
            @Override
            <T, B> void change(int number, Shape<T, B> shape, T object, B builder) {
                shape.lines().forEach(line -> collect(line, object));
            }
        }.of(file);
        return super.of(file);
    }

    private <T, V> void collect(Attribute<T, ?, V> line, T object) {
        if (line.type().table().isEmpty()) {
            for (V value : line.values(object)) {
                values.computeIfAbsent(line.name(), none -> new ArrayList<>()).add(TreeCodec.write(line.type(), value));
            }
        }
    }

    @Override
    boolean keeps(Attribute<?, ?, ?> line) {
        return line.traits().role() != AttributeRole.CARRIER;
    }

    @Override
    <T, B> void change(int number, Shape<T, B> shape, T object, B builder) {
        if (builder instanceof Person.Builder person) {
            person.kind(Optional.empty()).consent(Optional.empty());
        }
        if (builder instanceof Annotated.Builder<?> annotated) {
            annotated.missing(gaps((Annotated) object));
            if (dice.nextInt(oneIn) == 0) {
                annotated.evidence(strewn(shape, object, (Annotated) object));
            }
        }
    }

    private static List<Missing> gaps(Annotated object) {
        return object.missing().stream()
                .filter(gap -> gap.reason().isKnown() && !gap.reason().code().startsWith("withheld"))
                .map(gap -> Missing.of(gap.attribute(), gap.reason()))
                .toList();
    }

    private <T, B> List<Evidence> strewn(Shape<T, B> shape, T object, Annotated annotated) {
        List<Evidence> evidence = new ArrayList<>();
        for (Evidence one : annotated.evidence()) {
            if (dice.nextBoolean() && one.rival().isEmpty()) {
                evidence.add(Evidence.builder()
                        .statement(one.statement())
                        .about(one.about())
                        .modality(one.modality())
                        .build());
            }
        }
        for (int i = 0; i <= dice.nextInt(2); i++) {
            evidence.add(made(shape, object));
        }
        return evidence;
    }

    /** The values of an attribute as a rival has them: another value is not the accepted one. */
    private static <T, V> List<DataValue> written(Attribute<T, ?, V> line, T object) {
        List<DataValue> written = new ArrayList<>();
        for (V value : line.values(object)) {
            written.add(TreeCodec.write(line.type(), value));
        }
        return written;
    }

    private <T, B> Evidence made(Shape<T, B> shape, T object) {
        Evidence.Builder evidence = Evidence.builder().statement(one(statements));
        List<Attribute<T, B, ?>> told = new ArrayList<>();
        for (Attribute<T, B, ?> line : shape.lines()) {
            if (line.traits().role() == AttributeRole.CLAIM
                    && !line.values(object).isEmpty()) {
                told.add(line);
            }
        }
        if (!told.isEmpty() && dice.nextInt(3) > 0) {
            Attribute<T, B, ?> about = one(told);
            evidence.about(about.name());
            List<DataValue> others = new ArrayList<>(values.getOrDefault(about.name(), List.of()));
            others.removeAll(written(about, object));
            if (!others.isEmpty() && dice.nextInt(4) == 0) {
                return evidence.rival(one(others)).build();
            }
        }
        return inSomeManner(evidence).build();
    }

    private Evidence.Builder inSomeManner(Evidence.Builder evidence) {
        switch (dice.nextInt(7)) {
            case 0 -> evidence.modality(Modality.ALLEGED);
            case 1 -> evidence.modality(Modality.DENIED);
            case 2 -> evidence.modality(Modality.INFERRED);
            case 3 -> evidence.status(ClaimStatus.UNVERIFIED);
            case 4 -> evidence.credibility(Credibility.IMPROBABLE);
            default -> {}
        }
        return evidence;
    }

    private <V> V one(List<V> list) {
        return list.get(dice.nextInt(list.size()));
    }
}
