package org.amparo.tool;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Code;
import org.amparo.code.ConsentGiver;
import org.amparo.code.ConsentScope;
import org.amparo.code.ConsentStatus;
import org.amparo.code.LocatorKind;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.PersonKind;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.AttributeMarking;
import org.amparo.evidence.Evidence;
import org.amparo.evidence.Locator;
import org.amparo.evidence.Marked;
import org.amparo.evidence.Missing;
import org.amparo.id.CaseFileId;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.people.Consent;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.Pointer;
import org.amparo.shape.ScalarType;
import org.amparo.shape.ScalarVisitor;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Traits;
import org.amparo.shape.TreeCodec;
import org.amparo.shape.Type;
import org.amparo.shape.TypeVisitor;
import org.amparo.shape.Types;
import org.amparo.shape.Walk;
import org.amparo.testing.RandomCases;

/**
 * A plausible file, public by default, in which much is withheld, in each of the ways in which a file can say so. Each
 * value of what is withheld is one that stands nowhere else and can be found again, whatever its type, and no two have
 * a word in common: the search for withheld names finds none for the sake of another.
 */
final class Canaries {

    /** What every value that was planted looks like: words, addresses and codes, numbers and lengths, dates, hashes. */
    private static final Pattern PLANTED = Pattern.compile("(?i)zq[a-p]+qz"
            + "|(?<![0-9a-f])7[\\s,.\u00a0\u202f’']?31\\d[\\s,.\u00a0\u202f’']?\\d{3}"
            + "|1187-03|\\bmar\\w* 1187|мар\\w+ 1187"
            + "|c0ffee5eed");

    private static final long NUMBERS = 7_310_000_000L;
    private static final int IN = 8;

    /** The attributes that decide about others, or on which the file hangs together. */
    private static final Set<String> LEFT_ALONE =
            Set.of("id", "formerIds", "key", "marking", "markings", "missing", "consent");

    private static final Set<String> LEADING_TO_NAMES = Set.of("identifiers", "caseNumber", "links");

    private final Random dice;
    private final CaseFile plain;
    private final Map<RecordId, Way> ways = new HashMap<>();
    private final Map<RecordId, String> ids = new HashMap<>();
    private final Set<RecordId> ofNameless;
    private final Set<RecordId> leadingToNameless;
    private final Set<String> plantedIds = new HashSet<>();
    private final Set<String> plantedTypes = new TreeSet<>();
    private int planted;
    /** The record that is being made. */
    private RecordId record;

    /** How a whole record is withheld, or the name of a person. */
    private enum Way {
        MARKING,
        KIND,
        CONSENT,
        NAMELESS
    }

    Canaries(int seed, int records) {
        this.dice = new Random(seed);
        this.plain = RandomCases.seeded(seed).plausibleCaseFile(records);
        this.record = plain.records().get(0).id();
        for (CaseRecord each : plain.records()) {
            way(each).ifPresent(way -> {
                ways.put(each.id(), way);
                if (way != Way.NAMELESS) {
                    String word = word();
                    plantedIds.add(word);
                    ids.put(each.id(), each.id().type() + ":" + word);
                }
            });
        }
        this.ofNameless = plain.records().stream()
                .filter(this::isOfNameless)
                .map(CaseRecord::id)
                .collect(Collectors.toSet());
        this.leadingToNameless = plain.records().stream()
                .filter(each -> refersToAnyOf(each.shaped(), ofNameless))
                .map(CaseRecord::id)
                .collect(Collectors.toSet());
        leadingToNameless.addAll(ofNameless);
    }

    private Optional<Way> way(CaseRecord each) {
        int number = dice.nextInt(IN * 2);
        if (each instanceof Person && number < Way.values().length) {
            return Optional.of(Way.values()[number]);
        }
        return number < 2 ? Optional.of(Way.MARKING) : Optional.empty();
    }

    private boolean isOfNameless(CaseRecord each) {
        List<RecordId> subjects = List.of(each.id());
        if (each instanceof Detention detention) {
            subjects = List.of(detention.detainee());
        } else if (each instanceof Incident incident) {
            subjects = List.copyOf(incident.subjects());
        }
        return subjects.stream().anyMatch(subject -> ways.get(subject) == Way.NAMELESS);
    }

    private static <T extends CaseRecord> boolean refersToAnyOf(Shaped<T> each, Set<RecordId> others) {
        Set<RecordId> found = new HashSet<>();
        Walk.over(Pointer.ROOT, each.shape(), each.object(), new Walk.Visitor() {
            @Override
            public <V> void value(Pointer at, Attribute<?, ?, V> attribute, V value) {
                if (value instanceof RecordId id) {
                    found.add(id);
                } else if (value instanceof PartRef part) {
                    found.add(part.record());
                }
            }
        });
        return found.stream().anyMatch(others::contains);
    }

    /** The number of values that were planted. */
    int planted() {
        return planted;
    }

    /** The types of which values were planted. */
    Set<String> plantedTypes() {
        return plantedTypes;
    }

    /** The planted values in a text. */
    static List<String> in(String text) {
        return PLANTED.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The planted values in a text that is for the owner alone, and may name records by their ids. */
    List<String> inOwners(String text) {
        return in(text).stream().filter(word -> !plantedIds.contains(word)).toList();
    }

    CaseFile file() {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("canaries"))
                .base(URI.create("https://cases.example/"))
                .defaultMarking(Marking.PUBLIC)
                .build();
        return CaseFile.of(
                header,
                plain.records().stream()
                        .map(each -> {
                            record = each.id();
                            return record(each.shape(), each);
                        })
                        .toList());
    }

    @SuppressWarnings("unchecked") // A record's own table is the table of its type.
    private <T extends CaseRecord> CaseRecord record(Shape<T, ?> shape, CaseRecord each) {
        return object(shape, (T) each, false, true);
    }

    /**
     * An object with all that is withheld in it made anew.
     *
     * @param isWithin whether it is withheld with something around it
     */
    private <T, B> T object(Shape<T, B> shape, T object, boolean isWithin, boolean isRecord) {
        Optional<Way> way = isRecord ? Optional.ofNullable(ways.get(record)) : Optional.empty();
        boolean isMarked = way.filter(Way.MARKING::equals).isPresent()
                || (!isRecord && !isWithin && object instanceof Marked && dice.nextInt(IN) == 0);
        boolean isWhole =
                isWithin || isMarked || way.filter(how -> how != Way.NAMELESS).isPresent();
        Set<String> hidden = way.filter(Way.NAMELESS::equals).isPresent() ? tellingWho() : new HashSet<>();
        B builder = shape.newBuilder();
        Optional<AttributeMarking> entry = Optional.empty();
        Optional<Missing> gap = Optional.empty();
        if (!isWhole && !(object instanceof Evidence) && object instanceof Marked) {
            entry = some(shape, object).map(name -> AttributeMarking.of(name, Marking.SECRET));
            entry.ifPresent(some -> hidden.add(some.attribute()));
            if (object instanceof Annotated) {
                gap = some(shape, object).map(name -> Missing.of(name, MissingReason.WITHHELD_SAFETY));
                gap.ifPresent(some -> hidden.add(some.attribute()));
            }
        }
        if (ofNameless.contains(record)) {
            hidden.addAll(LEADING_TO_NAMES);
        }
        for (Attribute<T, B, ?> line : shape.lines()) {
            values(line, object, builder, isWhole || hidden.contains(line.name()), hidden);
        }
        DataObject members = shape.unknownMembersOf(object);
        shape.setUnknownMembers(
                builder,
                isWhole || (!hidden.isEmpty() && isRecord && way.isPresent())
                        ? members.with("x:note", new DataString(word()))
                        : members);
        if (builder instanceof Marked.Builder<?> marked) {
            entry.ifPresent(marked::addMarking);
            if (isMarked) {
                marked.marking(Marking.SECRET);
            }
        }
        if (builder instanceof Annotated.Builder<?> annotated) {
            gap.ifPresent(annotated::addMissing);
        }
        if (builder instanceof Person.Builder person) {
            way.ifPresent(how -> withhold(person, how));
        }
        if (builder instanceof Evidence.Builder evidence) {
            evidence.locator(place());
        }
        return shape.build(builder);
    }

    /** Rows are for colleagues; pages go with the name of those to whom they lead. */
    private Locator place() {
        return Locator.of(leadingToNameless.contains(record) ? LocatorKind.PAGE : LocatorKind.CELL, word());
    }

    private static void withhold(Person.Builder person, Way way) {
        switch (way) {
            case KIND -> person.kind(PersonKind.WITHHELD);
            case CONSENT ->
                person.consent(Consent.builder().status(ConsentStatus.REFUSED).build());
            case NAMELESS -> person.consent(Consent.given(ConsentGiver.SUBJECT, ConsentScope.PUBLISH_ANONYMOUS));
            case MARKING -> {
                // The record itself is marked.
            }
        }
    }

    /** The attributes of a person that are withheld with the name. */
    private static Set<String> tellingWho() {
        return Person.SHAPE.lines().stream()
                .filter(line -> !line.traits().is(Traits.Mark.ANONYMOUS) && isClaim(line))
                .map(Attribute::name)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isClaim(Attribute<?, ?, ?> line) {
        return line.traits().role() == AttributeRole.CLAIM && !LEFT_ALONE.contains(line.name()) && !line.isRequired();
    }

    /** Sometimes an attribute that has a value. */
    private <T> Optional<String> some(Shape<T, ?> shape, T object) {
        List<String> names = shape.lines().stream()
                .filter(line -> isClaim(line) && !line.values(object).isEmpty())
                .map(Attribute::name)
                .toList();
        return names.isEmpty() || dice.nextInt(IN * 2) > 0
                ? Optional.empty()
                : Optional.of(names.get(dice.nextInt(names.size())));
    }

    private <T, B, V> void values(
            Attribute<T, B, V> line, T object, B builder, boolean isHidden, Set<String> hiddenBeside) {
        List<V> values = line.values(object).stream()
                .map(value -> value(line, value, isHidden, hiddenBeside))
                .toList();
        if (!values.isEmpty()) {
            line.set(builder, values);
        }
    }

    private <V> V value(Attribute<?, ?, V> line, V value, boolean isHidden, Set<String> hiddenBeside) {
        Optional<Shape<V, ?>> table = line.type().table();
        boolean isAboutHidden = value instanceof Evidence evidence
                && evidence.about().filter(hiddenBeside::contains).isPresent();
        if (value instanceof RecordId id) {
            return Optional.ofNullable(ids.get(id))
                    .map(text -> TreeCodec.read(line.type(), new DataString(text)))
                    .orElse(value);
        }
        if (value instanceof PartRef part) {
            return Optional.ofNullable(ids.get(part.record()))
                    .map(text -> TreeCodec.read(line.type(), new DataString(text + "#" + part.key())))
                    .orElse(value);
        }
        if (table.isPresent()) {
            return object(table.get(), value, isHidden || isAboutHidden, false);
        }
        if (!isHidden || LEFT_ALONE.contains(line.name())) {
            return value;
        }
        return canary(line.type(), value);
    }

    private <V> V canary(Type<V> type, V value) {
        Optional<DataValue> tree = type.accept(new Planting());
        tree.ifPresent(some -> plantedTypes.add(type.label().startsWith("code of ") ? "code" : type.label()));
        return tree.map(some -> TreeCodec.read(type, some)).orElse(value);
    }

    /** A word that stands nowhere else. */
    private String word() {
        planted++;
        StringBuilder word = new StringBuilder("zq");
        for (int rest = planted; rest > 0; rest /= 16) {
            word.append((char) ('a' + rest % 16));
        }
        return word.append("qz").toString();
    }

    /** A value of each type that can be found again, as it stands in JSON; none of a type with few values. */
    private final class Planting implements TypeVisitor<Optional<DataValue>>, ScalarVisitor<Optional<String>> {

        @Override
        public Optional<DataValue> scalar(ScalarType<?> type) {
            return type.acceptScalar(this).map(DataString::new);
        }

        @Override
        public Optional<DataValue> localized() {
            return Optional.of(DataObject.EMPTY.with("en", new DataString(word())));
        }

        @Override
        public Optional<DataValue> integer() {
            planted++;
            return Optional.of(DataNumber.of(NUMBERS + planted));
        }

        @Override
        public Optional<DataValue> bool() {
            return Optional.empty();
        }

        @Override
        public Optional<DataValue> tree() {
            return Optional.of(DataObject.EMPTY.with("said", new DataString(word())));
        }

        @Override
        public Optional<DataValue> part(Shape<?, ?> table) {
            throw new IllegalStateException("Objects are made line by line.");
        }

        @Override
        public Optional<String> text(ScalarType.TextType type) {
            if (type.equals(Types.STRING)) {
                return Optional.of(word());
            }
            if (type.equals(Types.DURATION)) {
                planted++;
                return Optional.of("P" + (NUMBERS / 1000 + planted) + "D");
            }
            if (type.equals(Types.SHA256)) {
                planted++;
                return Optional.of("c0ffee5eed" + "%054d".formatted(planted));
            }
            return Optional.empty();
        }

        @Override
        public Optional<String> language() {
            return Optional.of("x-" + word());
        }

        @Override
        public Optional<String> date() {
            planted++;
            return Optional.of("1187-03-17");
        }

        @Override
        public Optional<String> period() {
            planted++;
            return Optional.of("1187-03-17/1187-03-19");
        }

        @Override
        public Optional<String> instant() {
            planted++;
            return Optional.of("1187-03-17T00:00:00Z");
        }

        @Override
        public Optional<String> uri(ScalarType.UriType type) {
            return Optional.of("https://" + word() + ".example/" + word());
        }

        @Override
        public Optional<String> partRef() {
            return Optional.empty();
        }

        @Override
        public Optional<String> caseFileId() {
            return Optional.empty();
        }

        @Override
        public <C extends Code> Optional<String> code(ScalarType.CodeType<C> type) {
            return Optional.of(word());
        }

        @Override
        public <I extends RecordId> Optional<String> reference(ScalarType.ReferenceType<I> type) {
            return Optional.empty();
        }
    }
}
