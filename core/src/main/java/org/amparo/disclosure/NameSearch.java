package org.amparo.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.id.PartRef;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.internal.merge.RecordIris;
import org.amparo.internal.text.LostLetters;
import org.amparo.people.Name;
import org.amparo.shape.Pointer;
import org.amparo.text.FoldedText;
import org.amparo.text.LocalizedText;

/**
 * The search for names of those who are withheld in the texts of a publication. It looks for names as they are spelt
 * and as another romanisation may spell them, the latter only for names that are long enough to tell people apart.
 */
final class NameSearch {

    /** Where a record has its names. */
    static final Pointer ALL_NAMES = Pointer.ROOT.member(Person.NAMES.name());

    private final ShownWords shownWords;
    private final NameTrees names;
    /** The words of names, also those that somebody shown bears. */
    private final NameTrees words = new NameTrees(word -> false, word -> false);

    /** The words that are too short to be searched for. */
    private final NameTrees shortWords = new NameTrees(word -> false, word -> false);

    private final List<Withheld> notSearched = new ArrayList<>();

    /** What was added to the names that are searched for, as wholes and as words, and to the words. */
    private final Set<String> wholePatterns = new HashSet<>();

    private final Set<String> wordPatterns = new HashSet<>();
    private final Set<String> perhapsShared = new HashSet<>();
    /** Whether a name was found in a text and excused, since somebody who is shown bears it. */
    private boolean hasExcused;
    /** Whether a name is in an id, by the ids in which none was excused: most are asked about often. */
    private final Map<RecordId, Boolean> ids = new HashMap<>();

    /** Tells the ids that are numbered with the same words. */
    private final IdSeries series;

    private final NumberedNames numbered;
    private final CaseFile all;

    private NameSearch(CaseFile all, CaseFile left) {
        this.all = all;
        this.series = new IdSeries(all);
        this.numbered = new NumberedNames(left);
        this.shownWords = ShownWords.of(left);
        this.names =
                new NameTrees(word -> noted(shownWords.contains(word)), word -> noted(shownWords.containsCoarse(word)));
    }

    /**
     * The search for the names that the original has and the remaining file no longer has, and for those in ids that
     * lead to nobody. A form that another name of the same record still shows is not searched for, since it gives
     * nothing away. The same holds for a single word, a mere part of a name, that any shown name contains.
     *
     * <p>The less is left, the more is searched for: a name that is gone no longer excuses other texts.
     *
     * @param missing the persons of whom the original has references that lead in vain
     */
    static NameSearch ofWithheld(CaseFile original, Set<PersonId> missing, CaseFile left) {
        NameSearch search = new NameSearch(original, left);
        for (CaseRecord record : original.records()) {
            Optional<CaseRecord> same =
                    left.find(record.id()).filter(now -> now.id().equals(record.id()));
            if (record instanceof Group group) {
                search.addDescription(group, same);
            } else {
                search.add(record, same.map(NameSearch::namesOf).orElse(List.of()));
            }
            if (record instanceof Person person && same.isEmpty()) {
                search.addId(person.id(), person.names().isEmpty());
                person.formerIds().forEach(id -> search.addId(id, person.names().isEmpty()));
                person.provenance().stream()
                        .flatMap(one -> RecordIris.idIn(one.iri()).stream())
                        .forEach(id -> search.addId(id, person.names().isEmpty()));
            }
        }
        for (PersonId person : missing) {
            if (original.find(person).isEmpty()) {
                search.addId(person, true);
            }
        }
        return search;
    }

    /**
     * The search for the names of retracted records, apart from those that a record which stands bears too. They are not
     * secret, and only words beside a publication are searched for them.
     */
    static NameSearch ofRetracted(CaseFile left) {
        NameSearch search = new NameSearch(left, left);
        List<CaseRecord> retracted =
                left.records().stream().filter(CaseRecord::isRetracted).toList();
        Set<String> shown = retracted.isEmpty() ? Set.of() : wholeNames(left);
        retracted.forEach(record -> search.addRetracted(record, shown));
        return search;
    }

    private static Set<String> wholeNames(CaseFile left) {
        return left.records().stream()
                .filter(record -> !record.isRetracted())
                .flatMap(record -> namesOf(record).stream())
                .map(name -> coarseWords(name.full()))
                .collect(Collectors.toSet());
    }

    private void addRetracted(CaseRecord record, Set<String> shown) {
        List<Name> gone = namesOf(record).stream()
                .filter(name -> !shown.contains(coarseWords(name.full())))
                .toList();
        gone.forEach(name -> add(patterns(record, name), name.full(), List.of(), reason -> {}));
        if (record instanceof Group group) {
            addDescription(group, Optional.empty());
        }
        if (record instanceof Person && gone.size() == namesOf(record).size()) {
            addId(record.id(), gone.isEmpty());
        }
    }

    private static NamePatterns patterns(CaseRecord record, Name name) {
        return record instanceof Person ? NamePatterns.of(name) : NamePatterns.ofTitle(name.full());
    }

    static List<Name> namesOf(CaseRecord record) {
        if (record instanceof Person person) {
            return person.names();
        }
        if (record instanceof Organisation organisation) {
            return organisation.names();
        }
        return record instanceof Award award ? award.names() : List.of();
    }

    /** The names alone: one that has lost evidence, or the place of it, is shown still. */
    static List<Name> withoutEvidence(List<Name> names) {
        return names.stream().map(NameSearch::withoutEvidence).toList();
    }

    private static Name withoutEvidence(Name name) {
        return name.evidence().isEmpty()
                ? name
                : name.toBuilder().evidence(List.of()).build();
    }

    private void add(CaseRecord record, List<Name> shown) {
        List<Name> all = namesOf(record);
        List<String> shownTexts =
                shown.stream().map(Name::full).map(NameSearch::coarseWords).toList();
        List<Name> bareShown = withoutEvidence(shown);
        for (int i = 0; i < all.size(); i++) {
            Name name = all.get(i);
            if (!bareShown.contains(withoutEvidence(name))) {
                Pointer at = ALL_NAMES.item(i);
                add(
                        patterns(record, name),
                        name.full(),
                        shownTexts,
                        reason -> notSearched.add(note(record.id(), at, reason)));
            }
        }
    }

    /** A group has no name, so what describes it may stand for one. */
    private void addDescription(Group group, Optional<CaseRecord> left) {
        Optional<LocalizedText> shown = left.flatMap(same -> ((Group) same).description());
        if (!shown.equals(group.description())) {
            group.description().stream()
                    .flatMap(description -> description.asMap().values().stream())
                    .map(NamePatterns::ofTitle)
                    .forEach(patterns -> patterns.wholes().forEach(pattern -> addName(pattern, false)));
        }
    }

    private void addId(RecordId id, boolean isOnlyName) {
        if (series.contains(id)) {
            return;
        }
        NamePatterns patterns = NamePatterns.ofId(id.local(), isOnlyName);
        patterns.wholes().forEach(pattern -> addName(pattern, false));
        patterns.words().stream().filter(word -> !shownWords.contains(word)).forEach(word -> addName(word, true));
    }

    /** The coarse words between spaces, so that Vale is not found in Valentina. */
    private static String coarseWords(String text) {
        return " " + String.join(" ", FoldedText.of(text).coarse().words()) + " ";
    }

    private void add(NamePatterns patterns, String full, List<String> shown, Consumer<WithheldReason> note) {
        numbered.addWithheld(full);
        Predicate<String> isNew = pattern -> {
            String coarse = coarseWords(pattern);
            return shown.stream().noneMatch(other -> other.contains(coarse));
        };
        patterns.wholes().stream().filter(isNew).forEach(pattern -> addName(pattern, false));
        patterns.accounts().stream().filter(isNew).forEach(this::addAccount);
        boolean isShared = false;
        for (String word : patterns.words()) {
            if (isNew.test(word)) {
                isShared |= addWord(word);
            }
        }
        if (FoldedText.of(full).letters().chars().anyMatch(letter -> letter > 'z')) {
            note.accept(WithheldReason.NAME_IN_ONE_SCRIPT);
        }
        if (LostLetters.isInPersonName(full)) {
            note.accept(WithheldReason.NAME_WITH_LOST_LETTERS);
        }
        boolean isTooShort = patterns.isEmpty()
                ? !shown.contains(coarseWords(full))
                : patterns.tooShort().stream().anyMatch(isNew);
        if (isTooShort) {
            patterns.tooShort().stream().filter(isNew).forEach(word -> shortWords.add(word, true));
            note.accept(WithheldReason.NAME_NOT_SEARCHED);
        }
        if (isShared) {
            note.accept(WithheldReason.NAME_SHARED);
        }
    }

    /**
     * Adds a word that may stand for a name, and returns whether somebody shown bears it, or the feminine of it: then
     * it is not found as they bear it.
     */
    private boolean addWord(String word) {
        words.add(word, true);
        perhapsShared.add(word);
        boolean isShown = shownWords.contains(word);
        if (!isShown) {
            addName(word, true);
        }
        return isShown || shownWords.contains(word + "a");
    }

    private boolean noted(boolean excuses) {
        hasExcused |= excuses;
        return excuses;
    }

    void forgetExcuses() {
        hasExcused = false;
    }

    /** Whether a name in a text was excused since they were forgotten. */
    boolean hasExcused() {
        return hasExcused;
    }

    /** Adds a word in which letters of two are written together: apart they are another name. */
    private void addAccount(String word) {
        wordPatterns.add(word);
        names.addWord(word);
    }

    private void addName(String pattern, boolean isPart) {
        (isPart ? wordPatterns : wholePatterns).add(pattern);
        names.add(pattern, isPart);
    }

    /**
     * The names for which an earlier search did not look. A text in which that search found nothing, and excused nothing,
     * holds one of these if this search finds anything in it. Empty if that cannot be said, since it found more than this
     * one.
     */
    Optional<NameTrees> newSince(NameSearch earlier) {
        if (!wholePatterns.containsAll(earlier.wholePatterns)
                || !wordPatterns.containsAll(earlier.wordPatterns)
                || !perhapsShared.containsAll(earlier.perhapsShared)
                || !earlier.shownWords.containsAll(shownWords)) {
            return Optional.empty();
        }
        NameTrees added = new NameTrees(word -> false, word -> false);
        addNew(wholePatterns, earlier.wholePatterns, false, added);
        addNew(wordPatterns, earlier.wordPatterns, true, added);
        addNew(perhapsShared, earlier.perhapsShared, true, added);
        return Optional.of(added);
    }

    private static void addNew(Set<String> now, Set<String> before, boolean isPart, NameTrees added) {
        now.stream().filter(pattern -> !before.contains(pattern)).forEach(pattern -> added.add(pattern, isPart));
    }

    /** The note that names at a place were not searched for, or not in every form. */
    static Withheld note(RecordId record, Pointer at, WithheldReason reason) {
        return Withheld.builder()
                .record(record)
                .at(at)
                .attribute(Optional.of(Person.NAMES.name()))
                .reason(reason)
                .level(Marking.SECRET)
                .build();
    }

    /** The names of those withheld that are too short, or that somebody shown bears too. */
    List<Withheld> notSearched() {
        return notSearched;
    }

    /**
     * The words that a text of the publication may still hold and that may be the name of somebody withheld, by the
     * reason for which it was not searched for them.
     */
    Map<WithheldReason, NameTrees> unsearched() {
        return Map.of(WithheldReason.NAME_NOT_SEARCHED, shortWords, WithheldReason.NAME_SHARED, words);
    }

    boolean isEmpty() {
        return names.isEmpty() && words.isEmpty();
    }

    /** Whether a name is in an id. */
    boolean isIn(RecordId id) {
        Boolean known = ids.get(id);
        if (known != null) {
            return known;
        }
        boolean hadExcused = hasExcused;
        hasExcused = false;
        boolean is = isIn(withoutType(id), false);
        if (!hasExcused) {
            ids.put(id, is);
        }
        hasExcused |= hadExcused;
        return is;
    }

    /** Whether a name is in a reference to a part. */
    boolean isIn(PartRef part) {
        return isIn(withoutType(part.record()) + "#" + part.key(), false);
    }

    private String withoutType(RecordId id) {
        return FixedWords.withoutType(id, numbered::isWithheld);
    }

    /**
     * Whether a name is in a text.
     *
     * @param isAboutThem whether the text speaks of somebody withheld, so that a shared name may mean them
     */
    boolean isIn(String text, boolean isAboutThem) {
        if (isEmpty()) {
            return false;
        }
        for (String reading : TextDecodings.readings(text)) {
            if (isInReading(reading, isAboutThem)) {
                String rest = withoutOthers(reading);
                if (rest.equals(reading) || isInReading(rest, isAboutThem)) {
                    return true;
                }
                hasExcused = true;
            }
        }
        return false;
    }

    private boolean isInReading(String text, boolean isAboutThem) {
        FoldedText folded = FoldedText.of(text);
        return names.isIn(folded) || (isAboutThem && words.isIn(folded));
    }

    /** A text without the words in it that name nobody withheld, whatever letters they have. */
    String withoutOthers(String text) {
        return numbered.withoutShown(
                FixedWords.withoutThem(text, id -> all.find(id).isPresent()));
    }
}
