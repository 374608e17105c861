package org.amparo.exchange.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.exchange.internal.map.SourceMap;
import org.amparo.exchange.internal.notice.ReadershipNotice;
import org.amparo.internal.marking.LeastMarking;
import org.amparo.json.internal.syntax.JsonText;
import org.amparo.json.internal.syntax.Utf8;
import org.amparo.json.internal.table.CaseReader;
import org.amparo.json.problem.JsonProblem;
import org.amparo.json.token.Limits;
import org.amparo.json.token.Problems;
import org.amparo.shape.Pointer;
import org.amparo.shape.Types;
import org.amparo.text.CheckedText;
import org.jspecify.annotations.Nullable;

/** A line of FollowTheMoney: an entity with its id, its schema and its properties, or what is wrong with it. */
final class FtmLine {

    /** How many bytes a line may have. */
    static final int MOST_BYTES = 4_000_000;

    /** How many values an entity may have, and how many roles a person. */
    static final int MOST_VALUES = 10_000;

    /** Less deep than a file may be, since a rejected entity is written into an object of its own. */
    static final Limits LIMITS = Limits.STANDARD.withDepth(200);

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Entity entity;
    private final FtmKind kind;
    private final String schema;
    private final @Nullable EntityValue id;
    private final @Nullable EntityValue schemaSaid;
    private final @Nullable EntityNode properties;
    private final LeastMarking least;

    private FtmLine(
            Entity entity,
            FtmKind kind,
            String schema,
            @Nullable EntityValue id,
            @Nullable EntityValue schemaSaid,
            @Nullable EntityNode properties,
            LeastMarking least) {
        this.entity = entity;
        this.kind = kind;
        this.schema = schema;
        this.id = id;
        this.schemaSaid = schemaSaid;
        this.properties = properties;
        this.least = least;
    }

    Entity entity() {
        return entity;
    }

    /** Whether it is an entity with an id and a schema, within the limits. */
    boolean isFine() {
        return properties != null;
    }

    FtmKind kind() {
        return kind;
    }

    String schema() {
        return schema;
    }

    EntityValue id() {
        return present(id);
    }

    EntityValue schemaSaid() {
        return present(schemaSaid);
    }

    EntityNode properties() {
        return present(properties);
    }

    /** The least level of what is made of it, by what it says for whom it is. */
    LeastMarking least() {
        return least;
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("The line is no entity.");
        }
        return value;
    }

    /** The bytes of a file without the byte order mark with which some programs begin it. */
    static byte[] withoutMark(byte[] bytes) {
        boolean hasMark = bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
        return hasMark ? Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes;
    }

    /** Reads lines. */
    static final class Reader {

        private final SourceMap map;
        private final JsonText json = new JsonText();
        private final Utf8 utf8 = new Utf8();

        Reader(SourceMap map) {
            this.map = map;
        }

        /** A line that has more bytes than it may. */
        FtmLine overlong(byte[] beginning, int number) {
            Entity entity = Entity.ofLine(null, Base64.getEncoder().encodeToString(beginning), number);
            entity.reject(EntityFault.TOO_LARGE);
            return refused(entity);
        }

        private static FtmLine refused(Entity entity) {
            return new FtmLine(entity, FtmKind.OTHER, "", null, null, null, LeastMarking.NONE);
        }

        FtmLine read(byte[] line, int number) {
            byte[] bytes = number == 1 ? withoutMark(line) : line;
            Problems problems = new Problems(1);
            CharBuffer text = utf8.decodeLine(bytes, number, Pointer.ROOT, problems);
            DataValue value = text == null
                    ? null
                    : new CaseReader(LIMITS, problems).value(json.lineReader(text, number), Types.TREE);
            if (value == null || !problems.isEmpty()) {
                JsonProblem problem = problems.list().get(0);
                Entity entity = asText(bytes, number);
                entity.reject(new EntityProblem(
                        problem.code(), number, problem.pointer().toString(), problem.message()));
                return refused(entity);
            }
            return of(value, number);
        }

        private static Entity asText(byte[] bytes, int number) {
            try {
                String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                if (CheckedText.isStorable(text)) {
                    return Entity.ofLine(new DataString(text), null, number);
                }
            } catch (CharacterCodingException e) {
                // Kept as bytes.
            }
            return Entity.ofLine(null, Base64.getEncoder().encodeToString(bytes), number);
        }

        private FtmLine of(DataValue value, int number) {
            Entity entity = Entity.of(value, "", at -> number);
            if (!(value instanceof DataObject object)) {
                entity.reject(EntityFault.NO_SINGLE_OBJECT);
                return refused(entity);
            }
            String schema = object.member("schema")
                    .filter(DataString.class::isInstance)
                    .map(text -> ((DataString) text).text())
                    .orElse("");
            String called = EntityNode.isWord(schema) ? schema : EntityNode.OTHER;
            EntityNode envelope = entity.node(object, "", called, "/");
            Optional<EntityValue> id = envelope.text("id");
            Optional<EntityValue> schemaSaid = envelope.text("schema");
            List<EntityNode> all = envelope.nodes("properties", called);
            if (schemaSaid.isEmpty()) {
                entity.reject(EntityFault.NO_SCHEMA);
            } else if (id.isEmpty()) {
                entity.reject(EntityFault.ID_MISSING);
            } else if (all.size() > 1
                    || !object.member("properties")
                            .map(DataObject.class::isInstance)
                            .orElse(true)) {
                entity.reject(EntityFault.NO_SINGLE_OBJECT);
            } else if (all.stream().anyMatch(node -> node.count() > MOST_VALUES)) {
                entity.reject(EntityFault.TOO_MANY_VALUES);
            }
            if (entity.fate() == Entity.Fate.REJECTED) {
                return refused(entity);
            }
            EntityNode properties =
                    all.isEmpty() ? entity.node(DataObject.EMPTY, "/properties", called, ".") : all.get(0);
            return new FtmLine(
                    entity,
                    FtmKind.of(schema, map),
                    schema,
                    id.orElse(null),
                    schemaSaid.orElse(null),
                    properties,
                    least(object, envelope));
        }

        /** Programs that join entities make a list of the texts of both. */
        private static LeastMarking least(DataObject object, EntityNode envelope) {
            LeastMarking least = LeastMarking.NONE;
            for (String name : object.members().keySet()) {
                if (ReadershipNotice.isOne(name)) {
                    List<EntityValue> texts = envelope.texts(name);
                    if (texts.isEmpty()) {
                        least = least.and(ReadershipNotice.least(name, EntityNode.OTHER));
                    }
                    for (EntityValue text : texts) {
                        least = least.and(ReadershipNotice.least(name, text.text()));
                        text.use();
                    }
                }
            }
            return least;
        }
    }
}
