package org.amparo.feed.untold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.code.Code;
import org.amparo.code.CountQualifier;
import org.amparo.code.EditKind;
import org.amparo.code.NameKind;
import org.amparo.feed.internal.words.Words;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.people.Name;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeName;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.PartVisitor;
import org.amparo.shape.Pointer;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.shape.Types;
import org.amparo.speech.Count;
import org.amparo.speech.Edit;
import org.amparo.speech.Relay;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.Period;

/** The search for claims that no sentence tells. */
final class UntoldSearch {

    /** What no page tells wherever it stands. */
    private static final Set<AttributeName<?>> DETAILS = Set.of(Name.TRANSLITERATION, Relay.LOCATOR);

    private final Words words;
    private final Locale locale;
    private final List<UntoldClaim> found = new ArrayList<>();

    UntoldSearch(Words words) {
        this.words = words;
        this.locale = words.language().toLocale();
    }

    /** The claims of records that nothing tells, in their order. */
    List<UntoldClaim> among(List<CaseRecord> records) {
        for (CaseRecord record : records) {
            if (!record.isRetracted()) {
                addAll(record.id(), Pointer.ROOT, record.shaped());
            }
        }
        return List.copyOf(found);
    }

    private <T> void addAll(RecordId record, Pointer at, Shaped<T> object) {
        add(record, at, object.shape(), object.object());
    }

    private <T> void add(RecordId record, Pointer at, Shape<T, ?> shape, T object) {
        if (object instanceof Name name) {
            addParts(record, at, name);
        } else if (object instanceof Count count) {
            addOfNumber(record, at, count);
        } else if (object instanceof Relay relay
                && record instanceof StatementId by
                && !words.relayed().tellsHow(by)) {
            addIfThere(record, at, Relay.MODE, relay.mode(), UntoldReason.DETAIL);
            addIfThere(record, at, Relay.WORDING, relay.wording(), UntoldReason.DETAIL);
        } else if (object instanceof Group group && !isCompletenessTold(group)) {
            addIfThere(record, at, Group.CLOSED, group.closed(), UntoldReason.DETAIL);
        } else if (object instanceof Award award && award.conferrals().isEmpty()) {
            addIfThere(record, at, Award.EDITION, award.edition(), UntoldReason.DETAIL);
            addIfThere(record, at, Award.GROUNDS, award.grounds(), UntoldReason.DETAIL);
        } else if (object instanceof Edit edit && edit.kind().equals(Optional.of(EditKind.EMPHASIS))) {
            add(record, at.member(Edit.KIND.name()), UntoldReason.DETAIL);
        }
        shape.visit(object, new PartVisitor<RuntimeException>() {
            @Override
            public <V> void value(Attribute<?, ?, V> line, V value, int item) {
                if (isClaim(line)) {
                    addValue(record, line.at(at, item), line, value);
                }
            }

            @Override
            public <P> void part(Attribute<?, ?, P> line, Shape<P, ?> table, P part, int item) {
                if (!isClaim(line)) {
                    return;
                }
                Pointer place = line.at(at, item);
                if (DETAILS.stream().anyMatch(line::is)) {
                    add(record, place, UntoldReason.DETAIL);
                } else {
                    add(record, place, table, part);
                }
            }
        });
    }

    private static boolean isClaim(Attribute<?, ?, ?> line) {
        return line.traits().role() == AttributeRole.CLAIM;
    }

    private void add(RecordId record, Pointer at, UntoldReason reason) {
        found.add(new UntoldClaim(record, at, reason));
    }

    private <V> void addValue(RecordId record, Pointer at, Attribute<?, ?, V> line, V value) {
        if (value instanceof LocalizedText text) {
            addLanguages(record, at, text);
        } else if (isWithoutWords(line, value)) {
            add(record, at, UntoldReason.CODE);
        } else if (DETAILS.stream().anyMatch(line::is) || isWithoutTime(value)) {
            add(record, at, UntoldReason.DETAIL);
        }
    }

    /** Whether a period has no words, as one that ends before it begins. */
    private boolean isWithoutTime(Object value) {
        return value instanceof Period period && words.lasting(period).isEmpty();
    }

    private void addIfThere(
            RecordId record, Pointer at, AttributeName<?> attribute, Optional<?> value, UntoldReason reason) {
        if (value.isPresent()) {
            add(record, at.member(attribute.name()), reason);
        }
    }

    /** Adds the parts that the whole name does not have, and its kind and period if somebody is called by it. */
    private void addParts(RecordId record, Pointer at, Name name) {
        Map<AttributeName<String>, Optional<String>> parts = new LinkedHashMap<>();
        parts.put(Name.GIVEN, name.given());
        parts.put(Name.FAMILY, name.family());
        parts.put(Name.PATRONYMIC, name.patronymic());
        parts.put(Name.HONORIFIC, name.honorific());
        parts.forEach((attribute, part) -> addIfThere(
                record, at, attribute, part.filter(own -> !name.full().contains(own)), UntoldReason.NAME));
        boolean isCalledSo = words.shown(names(record)).filter(name::equals).isPresent();
        if (isCalledSo) {
            boolean saysKind = !name.kind().equals(Optional.of(NameKind.AS_IN_SOURCE));
            addIfThere(record, at, Name.KIND, name.kind().filter(kind -> saysKind), UntoldReason.NAME);
            addIfThere(record, at, Name.PERIOD, name.period(), UntoldReason.NAME);
        }
    }

    private List<Name> names(RecordId id) {
        CaseRecord record = words.find(id, CaseRecord.class).orElse(null);
        if (record instanceof Person person) {
            return person.names();
        }
        if (record instanceof Organisation organisation) {
            return organisation.names();
        }
        return record instanceof Award award ? award.names() : List.of();
    }

    /** Adds bounds beside the number itself, and what is said of parts that are not there, or within a part. */
    private void addOfNumber(RecordId record, Pointer at, Count count) {
        if (isUnknown(count.qualifier()) || isUnknown(count.scope()) || isUnknown(count.unit())) {
            // Nobody knows what the code makes of the number.
            addIfThere(record, at, Count.VALUE, count.value(), UntoldReason.DETAIL);
        }
        boolean isRange = count.qualifier().equals(Optional.of(CountQualifier.RANGE));
        if (count.value().isPresent() && !isRange) {
            addIfThere(record, at, Count.AT_LEAST, count.atLeast(), UntoldReason.DETAIL);
            addIfThere(record, at, Count.AT_MOST, count.atMost(), UntoldReason.DETAIL);
        }
        if (count.breakdown().isEmpty()) {
            addFlags(record, at, count);
        }
        for (int i = 0; i < count.breakdown().size(); i++) {
            Count part = count.breakdown().get(i);
            Pointer place = at.member(Count.BREAKDOWN.name()).item(i);
            if (!part.breakdown().isEmpty()) {
                add(record, place.member(Count.BREAKDOWN.name()), UntoldReason.DETAIL);
                addFlags(record, place, part);
            }
        }
    }

    private static boolean isUnknown(Optional<? extends Code> code) {
        return code.filter(one -> !one.isKnown()).isPresent();
    }

    private void addFlags(RecordId record, Pointer at, Count count) {
        addIfThere(record, at, Count.BREAKDOWN_EXHAUSTIVE, count.breakdownExhaustive(), UntoldReason.DETAIL);
        addIfThere(record, at, Count.BREAKDOWN_OVERLAPPING, count.breakdownOverlapping(), UntoldReason.DETAIL);
    }

    private boolean isCompletenessTold(Group group) {
        boolean hasParts = !group.members().isEmpty() || !group.subgroups().isEmpty();
        return hasParts && !words.leaveOut(group.id(), Group.MEMBERS) && !words.leaveOut(group.id(), Group.SUBGROUPS);
    }

    /** Adds the texts beside the one that is shown. */
    private void addLanguages(RecordId record, Pointer at, LocalizedText text) {
        String shown = text.best(locale);
        for (Map.Entry<LanguageTag, String> one : text.asMap().entrySet()) {
            if (!one.getValue().equals(shown)) {
                add(record, at.member(one.getKey().toString()), UntoldReason.LANGUAGE);
            }
        }
    }

    private boolean isWithoutWords(Attribute<?, ?, ?> line, Object value) {
        if (value instanceof Code code) {
            return !code.isKnown();
        }
        return line.type().equals(Types.COUNTRY)
                && words.country(Optional.of(value.toString())).isEmpty();
    }
}
