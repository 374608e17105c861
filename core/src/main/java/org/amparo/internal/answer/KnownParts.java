package org.amparo.internal.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.amparo.code.ClaimStatus;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.id.RecordId;
import org.amparo.internal.index.CaseIndex;
import org.amparo.internal.index.HashedKey;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.Shape;
import org.amparo.shape.Traits;
import org.amparo.shape.Type;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/**
 * The removal from a record of everything that was not known by a day, because no statement published by then says it.
 * It works by the attribute tables, and so on all parts of all records.
 *
 * <p>An attribute was known if the evidence about it was; without such evidence, if its object was. An object was known
 * if its own evidence was; without evidence about the whole, if the enclosing object was. Anything without evidence was
 * never known. If a value was not known but a rival one was, the rival takes its place.
 */
final class KnownParts {

    private static final Period GOES_ON = Period.parse("../..");

    private final CaseIndex index;
    private final RetractedStatements retracted;
    private final LocalDate day;
    private final Certainty atLeast;
    private final Set<String> doubtful = new HashSet<>();
    private final Map<HashedKey, Evidence> originals = new HashMap<>();

    KnownParts(AnswerIndex index, LocalDate day, Certainty atLeast) {
        this.index = index.file();
        this.retracted = index.retracted();
        this.day = day;
        this.atLeast = atLeast;
    }

    /** The attributes of the record in which a rival value took the place of the accepted one. */
    Set<String> doubtful() {
        return Set.copyOf(doubtful);
    }

    /**
     * The piece of evidence in the record from which this one was made when its rival value replaced the accepted one.
     */
    Evidence original(Evidence evidence) {
        return originals.isEmpty() ? evidence : originals.getOrDefault(hashed(evidence), evidence);
    }

    private static HashedKey hashed(Evidence evidence) {
        return HashedKey.of(Evidence.SHAPE, evidence);
    }

    <T> Optional<T> of(Shape<T, ?> shape, T record) {
        return new Part<>(shape, record, Support.NONE, Optional.empty()).result();
    }

    /** The support of a claim: the day on which, or before which, it was told; empty if it was not known. */
    private record Support(Optional<LocalDate> toldBy) {
        static final Support NONE = new Support(Optional.empty());

        boolean isKnown() {
            return toldBy.isPresent();
        }

        /** Whether a date certainly still lay ahead when it was told, so that it cannot have been told as past. */
        boolean precedes(PartialDate date) {
            return toldBy.filter(told -> date.after(told).isCertain()).isPresent();
        }
    }

    private Support support(List<Evidence> evidence) {
        LocalDate newest = null;
        for (Evidence one : evidence) {
            if (isKnown(one)) {
                LocalDate told = Tellers.of(index, one)
                        .saidBy()
                        .flatMap(PartialDate::latest)
                        .orElse(day);
                newest = newest == null || told.isAfter(newest) ? told : newest;
            }
        }
        LocalDate limit = newest == null || newest.isBefore(day) ? newest : day;
        return new Support(Optional.ofNullable(limit));
    }

    /** The last day by which it was told; the latest of all if it has no date. */
    private LocalDate toldBy(Evidence evidence) {
        return Tellers.of(index, evidence).saidBy().flatMap(PartialDate::latest).orElse(LocalDate.MAX);
    }

    private static String rivalText(Evidence evidence) {
        return evidence.rival()
                .filter(DataString.class::isInstance)
                .map(DataString.class::cast)
                .map(DataString::text)
                .orElse("");
    }

    private boolean isKnown(Evidence evidence) {
        return Tellers.of(index, evidence).knownBy(day).compareTo(atLeast) <= 0;
    }

    /** Whether a piece of evidence was known, and its statement not retracted by the day. */
    boolean isKnownStill(Evidence evidence) {
        return isKnown(evidence) && !retracted.isWithdrawnBy(day, evidence, retractedAtLeast());
    }

    /** Retracted perhaps, for what was certainly known, and certainly, for what was perhaps known. */
    private Certainty retractedAtLeast() {
        return atLeast.isCertain() ? Certainty.POSSIBLE : Certainty.CERTAIN;
    }

    /** Whether nobody claims an object any longer: some of its evidence was retracted, and the rest at most denies it. */
    private static boolean isWithdrawn(List<Evidence> evidence) {
        return evidence.stream().noneMatch(Evidence::claims)
                && evidence.stream().anyMatch(one -> one.status().equals(Optional.of(ClaimStatus.RETRACTED)));
    }

    /** One object in progress, whose known values are collected attribute by attribute. */
    private final class Part<T, B> {

        private final Shape<T, B> shape;
        private final T object;
        /** The attribute of the record in which it stands. */
        private final Optional<String> within;

        private final List<Evidence> evidence;
        private final List<Evidence> standing;
        private final Support whole;
        private final Map<HashedKey, Evidence> rewritten = new HashMap<>();

        private boolean broken;
        private boolean knowsSomething;
        private int datesKept;
        private int datesToCome;

        Part(Shape<T, B> shape, T object, Support enclosing, Optional<String> within) {
            this.shape = shape;
            this.object = object;
            this.within = within;
            this.evidence = object instanceof Annotated annotated
                    ? retracted.counting(annotated.evidence(), day, retractedAtLeast())
                    : List.of();
            this.standing = standing(evidence);
            List<Evidence> own = about("");
            this.whole = own.isEmpty() ? enclosing : support(supporting(own));
        }

        Optional<T> result() {
            B builder = shape.newBuilder();
            for (Attribute<T, B, ?> attribute : shape.lines()) {
                if (attribute.traits().role() == AttributeRole.CLAIM) {
                    take(attribute, builder);
                } else {
                    attribute.copy(object, builder);
                }
            }
            boolean toCome = datesToCome > 0 && datesKept == 0;
            if (broken || isWithdrawn(evidence) || toCome || !(whole.isKnown() || knowsSomething)) {
                return Optional.empty();
            }
            if (builder instanceof Annotated.Builder<?> annotated) {
                annotated.evidence(evidence.stream()
                        .filter(KnownParts.this::isKnown)
                        .map(one -> rewritten.isEmpty() ? one : rewritten.getOrDefault(hashed(one), one))
                        .toList());
            }
            shape.setUnknownMembers(builder, shape.unknownMembersOf(object));
            return Optional.of(shape.build(builder));
        }

        private <V> void take(Attribute<T, B, V> attribute, B builder) {
            List<Evidence> about = about(attribute.name());
            List<V> values = attribute.values(object);
            if (values.isEmpty() && about.isEmpty()) {
                return;
            }
            List<Evidence> supporting = supporting(about);
            Support support = supporting.isEmpty() ? wholeWithout(about) : support(supporting);
            List<V> known = new ArrayList<>();
            for (V value : values) {
                known(attribute, value, support).ifPresent(known::add);
            }
            if (known.isEmpty()) {
                rival(attribute, about).ifPresent(known::add);
            }
            boolean named = !supporting.isEmpty() && support.isKnown();
            knowsSomething |= !known.isEmpty() && (named || attribute.type().hasTable());
            if (known.isEmpty() && attribute.isRequired()) {
                // An attribute without evidence of its own is known as soon as anything of the object is.
                broken |= !supporting.isEmpty();
                known.addAll(values);
            }
            if (!known.isEmpty()) {
                attribute.set(builder, known);
            }
        }

        /**
         * The support of the whole for one attribute, without statements that give another value for it.
         *
         * @param about the evidence about the attribute
         */
        private Support wholeWithout(List<Evidence> about) {
            Set<HashedKey> others = new HashSet<>();
            for (Evidence one : about) {
                if (one.rival().isPresent()) {
                    others.add(teller(one));
                }
            }
            List<Evidence> own = others.isEmpty() ? List.of() : supporting(about(""));
            if (own.isEmpty()) {
                return whole;
            }
            return support(
                    own.stream().filter(one -> !others.contains(teller(one))).toList());
        }

        private static HashedKey teller(Evidence evidence) {
            return HashedKey.of(List.of(evidence.statement(), evidence.via()));
        }

        private <V> Optional<V> known(Attribute<T, B, V> attribute, V value, Support support) {
            Optional<Shape<V, ?>> table = attribute.type().table();
            if (table.isPresent()) {
                return part(table.get(), value, support, attribute.name());
            }
            if (!support.isKnown()) {
                return Optional.empty();
            }
            return attribute.traits().is(Traits.Mark.PAST)
                    ? past(attribute.type(), value, support)
                    : Optional.of(value);
        }

        private <V> Optional<V> part(Shape<V, ?> partShape, V value, Support support, String name) {
            if (value instanceof Annotated) {
                return new Part<>(partShape, value, support, Optional.of(within.orElse(name))).result();
            }
            return support.isKnown() ? Optional.of(value) : Optional.empty();
        }

        /**
         * A value reported as past, as far as it can have been past: an end that still lay ahead was not an end yet.
         */
        private <V> Optional<V> past(Type<V> type, V value, Support support) {
            Optional<PartialDate> begins = value instanceof Period period
                    ? period.start()
                    : Optional.of(value).filter(PartialDate.class::isInstance).map(PartialDate.class::cast);
            if (begins.filter(support::precedes).isPresent()) {
                datesToCome++;
                return Optional.empty();
            }
            datesKept++;
            if (value instanceof Period period
                    && period.end().filter(support::precedes).isPresent()) {
                return Period.spanning(period, GOES_ON)
                        .map(open -> Objects.requireNonNull(type.ofText(open.toString())));
            }
            return Optional.of(value);
        }

        /** The rival value that was known first, if the attribute can have it; of several, the first by its text. */
        private <V> Optional<V> rival(Attribute<T, B, V> attribute, List<Evidence> about) {
            if (attribute.isList()) {
                return Optional.empty();
            }
            List<Evidence> rivals = new ArrayList<>(about);
            rivals.removeIf(one -> one.rival().isEmpty() || one.denies() || !isKnown(one));
            rivals.sort(Comparator.comparing(KnownParts.this::toldBy).thenComparing(KnownParts::rivalText));
            for (Evidence one : rivals) {
                Optional<V> value = rival(attribute, one);
                if (value.isPresent()) {
                    doubtful.add(within.orElse(attribute.name()));
                    knowsSomething = true;
                    return value;
                }
            }
            return Optional.empty();
        }

        private <V> Optional<V> rival(Attribute<T, B, V> attribute, Evidence one) {
            Optional<String> text = one.rival()
                    .filter(DataString.class::isInstance)
                    .map(DataString.class::cast)
                    .map(DataString::text);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            try {
                V value = attribute.type().ofText(text.get());
                if (value == null || value instanceof RecordId) {
                    return Optional.empty();
                }
                Evidence accepted =
                        one.toBuilder().rival(Optional.<DataValue>empty()).build();
                rewritten.put(hashed(one), accepted);
                originals.put(hashed(accepted), one);
                return attribute.traits().is(Traits.Mark.PAST)
                        ? past(attribute.type(), value, support(List.of(one)))
                        : Optional.of(value);
            } catch (InvalidValueException e) {
                // A value that the attribute cannot have replaces nothing.
                return Optional.empty();
            }
        }

        private static List<Evidence> standing(List<Evidence> evidence) {
            for (Evidence one : evidence) {
                if (!one.stands()) {
                    return evidence.stream().filter(Evidence::stands).toList();
                }
            }
            return evidence;
        }

        /** What stands about an attribute, or about the object as a whole by the empty name. */
        private List<Evidence> about(String attribute) {
            List<Evidence> about = standing.isEmpty() ? List.of() : new ArrayList<>();
            for (Evidence one : standing) {
                if (one.about().orElse("").equals(attribute)) {
                    about.add(one);
                }
            }
            return about;
        }

        private static List<Evidence> supporting(List<Evidence> some) {
            List<Evidence> supporting = some.isEmpty() ? List.of() : new ArrayList<>();
            for (Evidence one : some) {
                if (one.supports()) {
                    supporting.add(one);
                }
            }
            return supporting;
        }
    }
}
