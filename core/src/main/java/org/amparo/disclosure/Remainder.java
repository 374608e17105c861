package org.amparo.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.Marking;
import org.amparo.code.MissingReason;
import org.amparo.code.PersonKind;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.internal.marking.Levels;

/** The publication as far as it is made, which decides what a value may refer to and must not say. */
final class Remainder {

    private final CaseFile original;
    private final CaseFile soFar;
    private final NameSearch names;
    private final IdSearch ids;
    private final Voices voices;
    private final Set<RecordId> aboutHidden;
    private final Set<RecordId> sourcesOfNameless;
    private final boolean hidesRetractions;
    private final boolean isFirst;

    /**
     * The remainder of a file.
     *
     * @param original the case file from which the publication is made
     * @param soFar what is left of that file
     * @param surroundings the references of the original
     * @param before the remainder of the round before, if there was one
     */
    Remainder(CaseFile original, CaseFile soFar, Surroundings surroundings, Optional<Remainder> before) {
        this.original = original;
        this.isFirst = before.isEmpty();
        this.soFar = soFar;
        this.names = NameSearch.ofWithheld(original, surroundings.missing(), soFar);
        this.ids = new IdSearch(original, soFar);
        this.voices = Voices.lost(original, soFar);
        this.aboutHidden = surroundings.ofHidden(original, soFar);
        Set<RecordId> sources = surroundings.sourcesOf(shownNameless(), soFar);
        // Whoever is gone by now was perhaps nameless before. What once went for them stays away, so that rounds end.
        // In the first round nothing is gone, and records that are withheld as a whole must have no effect.
        before.filter(last -> !last.isFirst).ifPresent(last -> sources.addAll(last.sourcesOfNameless));
        this.sourcesOfNameless = sources;
        this.hidesRetractions = original.records(Statement.class).stream().anyMatch(Retraction::isHidden);
    }

    CaseFile original() {
        return original;
    }

    CaseFile soFar() {
        return soFar;
    }

    NameSearch names() {
        return names;
    }

    IdSearch ids() {
        return ids;
    }

    Voices voices() {
        return voices;
    }

    /** Whether a text has a name or an id of somebody who is gone. */
    boolean isWithheldIn(String text) {
        return names.isIn(text, false) || ids.isIn(text);
    }

    /**
     * Begins to note whether any answer about a text is open: it may be another one in the next round though nothing that
     * is compared has changed.
     */
    void forgetOpenAnswers() {
        names.forgetExcuses();
        ids.forgetIds();
    }

    /** Whether any answer since then is open, because a name was excused or the text holds anything like an id. */
    boolean hasOpenAnswers() {
        return names.hasExcused() || ids.hasMetIds();
    }

    /** The names that were not searched for in every form, and last the persons of whom there is none to search for. */
    List<Withheld> notSearched() {
        Stream<Withheld> missing = withoutNames()
                .map(person -> NameSearch.note(person.id(), NameSearch.ALL_NAMES, WithheldReason.NAME_MISSING));
        return Stream.concat(names.notSearched().stream(), missing).toList();
    }

    /** Those of whom the name is perhaps in a member that nobody knows, such as {@code name}. */
    List<Suspect> perhapsMisspelt() {
        return withoutNames()
                .filter(person ->
                        person.unknownMembers().members().keySet().stream().anyMatch(name -> name.indexOf(':') < 0))
                .map(person ->
                        new Suspect(Optional.of(person.id()), NameSearch.ALL_NAMES, WithheldReason.NAME_MISSING, ""))
                .toList();
    }

    /** The persons who are gone or shown without their name, and of whom the file has no name. */
    private Stream<Person> withoutNames() {
        return original.records(Person.class).stream()
                .filter(person -> person.names().isEmpty())
                .filter(person -> !has(person.id()) || isNameHidden(person.id()));
    }

    /** Whether the texts of a record speak of somebody who lost a name or is gone. */
    boolean isAboutHidden(RecordId record) {
        return aboutHidden.contains(record);
    }

    /** Whether the id leads to the same record as in the original. */
    boolean has(RecordId id) {
        return ids.isLeft(id);
    }

    /** Whether the record to which the id leads in the original is left, perhaps no longer under this id. */
    boolean hasRecordOf(RecordId id) {
        return !ids.mayBeOfAnother(id)
                && original.find(id).filter(record -> has(record.id())).isPresent();
    }

    /** Whether the part is left. Of a retracted record no part is shown. */
    boolean has(PartRef part) {
        return has(part.record())
                && soFar.find(part.record()).filter(CaseRecord::isRetracted).isEmpty()
                && soFar.find(part).isPresent();
    }

    /** Whether the record is a person who is shown without the name, or a detention or an incident of such a person. */
    boolean isOfNameless(RecordId record) {
        return original.find(record).stream()
                .flatMap(Remainder::subjects)
                .flatMap(subject -> original.find(subject).stream())
                .anyMatch(found -> found instanceof Person person && isNameless(person));
    }

    /** The people who are shown without the name, and the detentions and incidents of such people. */
    private Set<RecordId> shownNameless() {
        return original.records().stream()
                .map(CaseRecord::id)
                .filter(id ->
                        soFar.find(id).filter(record -> !record.isRetracted()).isPresent())
                .filter(this::isOfNameless)
                .collect(Collectors.toSet());
    }

    /** Whether anybody is shown without the name. */
    boolean showsNameless() {
        return soFar.records(Person.class).stream()
                .anyMatch(person -> !person.isRetracted() && isOfNameless(person.id()));
    }

    /**
     * Whether what is said of somebody who is shown without the name rests on the statement, or the statement refers to
     * them: a place in it leads to the name, and so does one that is missing among the places of others.
     */
    boolean isSourceOfNameless(RecordId statement) {
        return !sourcesOfNameless.isEmpty()
                && original.find(statement)
                        .map(CaseRecord::id)
                        .filter(sourcesOfNameless::contains)
                        .isPresent();
    }

    /** Whether nobody may tell whether a statement was retracted. Few files have such a statement. */
    boolean hasHiddenRetraction(StatementId statement) {
        return hidesRetractions
                && original.find(statement).filter(Retraction::isHidden).isPresent();
    }

    private static Stream<RecordId> subjects(CaseRecord record) {
        if (record instanceof Detention detention) {
            return Stream.of(detention.detainee());
        }
        return record instanceof Incident incident
                ? incident.subjects().stream().map(subject -> subject)
                : Stream.of(record.id());
    }

    /** The same of a record that refers to such a person, unless the sources give no name at all. */
    boolean isNameHidden(RecordId record) {
        return isOfNameless(record)
                && original.find(record)
                        .filter(found -> found instanceof Person person
                                && person.names().isEmpty()
                                && !marksNamesAsKeptBack(person)
                                && !isNamelessByConsent(person))
                        .isEmpty();
    }

    /** Whether somebody is shown as unnamed of whom the file does not say so. */
    private boolean isNamelessByConsent(Person person) {
        Optional<PersonKind> unnamed = Optional.of(PersonKind.UNNAMED);
        return !person.kind().equals(unnamed)
                && soFar.find(person.id())
                        .map(Person::kind)
                        .filter(unnamed::equals)
                        .isPresent();
    }

    /** Consent may make somebody nameless, and be all that says so where the file has no name either. */
    private boolean isNameless(Person person) {
        Optional<Person> left = soFar.find(person.id()).filter(some -> !some.isRetracted());
        boolean isShown = left.filter(some -> !some.names().isEmpty()).isPresent();
        return !isShown
                && (!person.names().isEmpty()
                        || keepsNameBack(person)
                        || left.filter(Remainder::keepsNameBack).isPresent());
    }

    /** Whether something says that there is a name that must not be shown, though the file does not have it. */
    private static boolean keepsNameBack(Person person) {
        return person.kind().filter(kind -> !kind.equals(PersonKind.NAMED)).isPresent() || marksNamesAsKeptBack(person);
    }

    private static boolean marksNamesAsKeptBack(Person person) {
        String names = Person.NAMES.name();
        return person.missing().stream()
                        .anyMatch(gap -> gap.attribute().equals(names)
                                && (Levels.keepsBack(gap) || gap.reason().equals(MissingReason.REDACTED_BY_PROFILE)))
                || person.markings().stream()
                        .anyMatch(entry ->
                                entry.attribute().equals(names) && entry.level().isAbove(Marking.PUBLIC));
    }
}
