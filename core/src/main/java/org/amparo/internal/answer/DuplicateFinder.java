package org.amparo.internal.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.Person;
import org.amparo.claim.Claim;
import org.amparo.internal.index.CaseIndex;
import org.amparo.internal.names.SharedNames;
import org.amparo.people.Name;
import org.amparo.record.Identifier;
import org.amparo.shape.Shaped;
import org.amparo.status.DuplicateSign;
import org.amparo.status.Likelihood;
import org.amparo.status.PossibleDuplicate;
import org.amparo.text.FoldedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** The finder of records that may be about one person, by names and identifiers; everything else only weighs a pair. */
public final class DuplicateFinder {

    private final CaseIndex index;
    private final List<Person> persons;
    private final Map<Pair, Set<DuplicateSign>> pairs = new TreeMap<>();

    public DuplicateFinder(CaseIndex index) {
        this(index, index.records(Person.class));
    }

    private DuplicateFinder(CaseIndex index, List<Person> persons) {
        this.index = index;
        this.persons = persons;
    }

    /**
     * The likely pairs among some persons and others, as {@link #find} gives them. Only those are compared who have the
     * words of a name or an identifier in common with one of the other side, and similar names make a likely pair only
     * of two with one identifier, so that many persons take little time.
     */
    public static List<PossibleDuplicate> likely(CaseIndex index, Predicate<Person> some, Predicate<Person> others) {
        List<Person> all = index.records(Person.class);
        Set<Integer> ofSome =
                all.stream().filter(some).flatMap(DuplicateFinder::marks).collect(Collectors.toSet());
        if (ofSome.isEmpty()) {
            return List.of();
        }
        Set<Integer> shared = all.stream()
                .filter(others)
                .flatMap(DuplicateFinder::marks)
                .filter(ofSome::contains)
                .collect(Collectors.toSet());
        List<Person> compared = all.stream()
                .filter(person -> some.test(person) || others.test(person))
                .filter(person -> marks(person).anyMatch(shared::contains))
                .toList();
        DuplicateFinder finder = new DuplicateFinder(index, compared);
        finder.sameNames();
        finder.eachTwoOfOneIdentifier((one, other) -> {
            finder.add(one, other, DuplicateSign.SAME_IDENTIFIER);
            new SharedNames(List.of(compared.get(one), compared.get(other)), DuplicateFinder::counts)
                    .findSimilar((first, second) -> {
                        if (first != second) {
                            finder.add(one, other, DuplicateSign.SIMILAR_NAME);
                        }
                    });
        });
        return finder.found().stream()
                .filter(pair -> pair.likelihood() == Likelihood.LIKELY)
                .toList();
    }

    /**
     * Whether two persons have names, and none of the one that {@link #find} would hold to be alike to one of the
     * other. The same text is the same name, also where it is too short to find anybody else.
     */
    public static boolean haveOtherNames(Person one, Person other) {
        Set<String> ours = spellings(one);
        Set<String> theirs = spellings(other);
        if (ours.isEmpty() || theirs.isEmpty() || !Collections.disjoint(ours, theirs)) {
            return false;
        }
        List<Integer> alike = new ArrayList<>();
        SharedNames.Found found = (first, second) -> {
            if (first != second) {
                alike.add(second);
            }
        };
        SharedNames names = new SharedNames(List.of(one, other), DuplicateFinder::counts);
        names.findSame(found);
        names.findSimilar(found);
        return alike.isEmpty();
    }

    /** The names that count, in folded letters; those that have no letters as they are. */
    private static Set<String> spellings(Person person) {
        Set<String> spellings = new HashSet<>();
        for (Name name : person.names()) {
            if (counts(name)) {
                String words = String.join(" ", FoldedText.of(name.full()).words());
                spellings.add(words.isEmpty() ? name.full() : words);
            }
        }
        return spellings;
    }

    private static boolean counts(Name name) {
        return !Claim.of(new Shaped<>(Name.SHAPE, name)).throughout().isTakenBack();
    }

    /** The hashes of what two records of one person have in common if they are a likely pair. */
    private static Stream<Integer> marks(Person person) {
        return Stream.concat(
                person.names().stream().filter(DuplicateFinder::counts).map(SharedNames::mark),
                person.identifiers().stream()
                        .map(identifier -> plain(identifier).hashCode()));
    }

    /** Two persons by their positions, the lower one first. */
    private record Pair(int first, int second) implements Comparable<Pair> {

        private static final Comparator<Pair> ORDER =
                Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second);

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }

    /** All pairs that the file does not know yet, the likeliest first, then in the order of the file. */
    public List<PossibleDuplicate> find() {
        sameNames();
        new SharedNames(persons, DuplicateFinder::counts)
                .findSimilar((one, other) -> add(one, other, DuplicateSign.SIMILAR_NAME));
        eachTwoOfOneIdentifier((one, other) -> add(one, other, DuplicateSign.SAME_IDENTIFIER));
        return found();
    }

    private void sameNames() {
        new SharedNames(persons, DuplicateFinder::counts)
                .findSame((one, other) -> add(one, other, DuplicateSign.SAME_NAME));
    }

    private List<PossibleDuplicate> found() {
        return pairs.entrySet().stream()
                .filter(entry -> !isKnown(entry.getKey()))
                .map(entry -> duplicate(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(PossibleDuplicate::likelihood))
                .toList();
    }

    private void add(int one, int other, DuplicateSign sign) {
        if (one != other
                && !persons.get(one).isRetracted()
                && !persons.get(other).isRetracted()) {
            pairs.computeIfAbsent(
                            new Pair(Math.min(one, other), Math.max(one, other)),
                            none -> EnumSet.noneOf(DuplicateSign.class))
                    .add(sign);
        }
    }

    private void eachTwoOfOneIdentifier(SharedNames.Found found) {
        Map<Identifier, Set<Integer>> owners = new HashMap<>();
        for (int i = 0; i < persons.size(); i++) {
            for (Identifier identifier : persons.get(i).identifiers()) {
                owners.computeIfAbsent(plain(identifier), none -> new LinkedHashSet<>())
                        .add(i);
            }
        }
        owners.values().forEach(sharers -> SharedNames.eachTwo(sharers, found));
    }

    private static Identifier plain(Identifier identifier) {
        return Identifier.builder()
                .scheme(identifier.scheme())
                .identifier(identifier.identifier())
                .build();
    }

    /** Whether one of the two says already that they may be the same. */
    private boolean isKnown(Pair pair) {
        return refers(pair.first(), pair.second()) || refers(pair.second(), pair.first());
    }

    private boolean refers(int from, int to) {
        return persons.get(from).possiblySame().stream()
                .anyMatch(match -> index.same(match.person(), persons.get(to).id()));
    }

    private PossibleDuplicate duplicate(Pair pair, Set<DuplicateSign> found) {
        Person first = persons.get(pair.first());
        Person second = persons.get(pair.second());
        Set<DuplicateSign> signs = EnumSet.copyOf(found);
        if (signs.contains(DuplicateSign.SAME_NAME)) {
            signs.remove(DuplicateSign.SIMILAR_NAME);
        }
        births(first, second).ifPresent(signs::add);
        if (hasArrestInCommon(first, second)) {
            signs.add(DuplicateSign.SAME_ARREST);
        }
        if (hasOtherIdentifier(first, second)) {
            signs.add(DuplicateSign.OTHER_IDENTIFIER);
        }
        if (first.gender().isPresent()
                && second.gender().isPresent()
                && !first.gender().equals(second.gender())) {
            signs.add(DuplicateSign.OTHER_GENDER);
        }
        return PossibleDuplicate.builder()
                .first(first.id())
                .second(second.id())
                .addAllSigns(signs)
                .build();
    }

    private static Optional<DuplicateSign> births(Person first, Person second) {
        return first.bornOn()
                .flatMap(one -> second.bornOn().flatMap(other -> {
                    if (one.sameDayAs(other).isCertain()) {
                        return Optional.of(DuplicateSign.SAME_BIRTH);
                    }
                    return one.sameDayAs(other).isPossible()
                            ? Optional.empty()
                            : Optional.of(DuplicateSign.OTHER_BIRTH);
                }));
    }

    private boolean hasArrestInCommon(Person first, Person second) {
        List<PartialDate> others = starts(second).toList();
        return starts(first)
                .anyMatch(one ->
                        others.stream().anyMatch(other -> one.sameDayAs(other).isCertain()));
    }

    private Stream<PartialDate> starts(Person person) {
        return index.detentionsOf(person.id()).stream()
                .filter(detention -> !detention.isRetracted())
                .flatMap(detention -> detention.period().flatMap(Period::start).stream());
    }

    private static boolean hasOtherIdentifier(Person first, Person second) {
        return first.identifiers().stream().map(Identifier::scheme).distinct().anyMatch(scheme -> {
            List<String> one = of(first, scheme);
            List<String> other = of(second, scheme);
            return !other.isEmpty() && one.stream().noneMatch(other::contains);
        });
    }

    private static List<String> of(Person person, String scheme) {
        return person.identifiers().stream()
                .filter(identifier -> identifier.scheme().equals(scheme))
                .map(Identifier::identifier)
                .toList();
    }
}
