package org.amparo.submission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.Detention;
import org.amparo.Group;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.casefile.CaseFile;
import org.amparo.code.ConsentScope;
import org.amparo.code.ConsentStatus;
import org.amparo.disclosure.Publication;
import org.amparo.id.GroupId;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.people.Consent;
import org.amparo.people.GroupMember;
import org.amparo.people.Name;
import org.amparo.people.Role;

/**
 * The consent that a submission needs: of the detainee, and of everybody else whom it names and to whom something was
 * done, or who is close to the detainee. Nobody asks those who are accused, judge or speak.
 */
final class Consents {

    private final Publication publication;
    private final CaseFile file;
    private final SubmissionOptions options;

    Consents(Publication publication, SubmissionOptions options) {
        this.publication = publication;
        this.file = publication.caseFile();
        this.options = options;
    }

    /**
     * Requires every consent that a text needs.
     *
     * @throws SubmissionException if one is missing
     */
    void require(PersonId detainee, String text) {
        List<PersonId> named = new ArrayList<>();
        named.add(detainee);
        Set<PersonId> concerned = concerned();
        for (Person person : file.records(Person.class)) {
            if (!person.id().equals(detainee) && concerned.contains(person.id()) && isNamed(person, text)) {
                named.add(person.id());
            }
        }
        List<PersonId> notShared = without(ConsentScope.SHARE_UN, named);
        if (!notShared.isEmpty()) {
            throw SubmissionException.notShared(notShared);
        }
        List<PersonId> notForStates = without(ConsentScope.SHARE_STATES, named);
        if (!options.isNameWithheld() && !notForStates.isEmpty()) {
            throw SubmissionException.notForStates(notForStates);
        }
    }

    private List<PersonId> without(ConsentScope use, List<PersonId> persons) {
        return persons.stream().filter(person -> !hasGiven(person, use)).toList();
    }

    /** Whether a consent in force names the use. A publication shows nobody whose consent has ended. */
    private boolean hasGiven(PersonId person, ConsentScope use) {
        Optional<ConsentStatus> status =
                file.find(person).flatMap(Person::consent).flatMap(Consent::status);
        return publication.consents(person, use)
                && status.filter(one -> !one.equals(ConsentStatus.GIVEN)).isEmpty();
    }

    private static boolean isNamed(Person person, String text) {
        for (Name name : person.names()) {
            if (text.contains(name.full())) {
                return true;
            }
        }
        return false;
    }

    /** Those to whom something was done, alone or in a group, and those who are close to somebody. */
    private Set<PersonId> concerned() {
        Set<RecordId> subjects = new HashSet<>();
        for (Detention detention : file.records(Detention.class)) {
            add(subjects, detention.detainee());
        }
        for (Incident incident : file.records(Incident.class)) {
            incident.subjects().forEach(subject -> add(subjects, subject));
        }
        for (Person person : file.records(Person.class)) {
            for (Role role : person.roles()) {
                if (role.person().isPresent()) {
                    subjects.add(person.id());
                    subjects.add(role.person().get());
                }
            }
        }
        Set<PersonId> persons = new HashSet<>();
        for (RecordId subject : subjects) {
            if (subject instanceof PersonId person) {
                persons.add(person);
            }
        }
        return persons;
    }

    private void add(Set<RecordId> to, RecordId subject) {
        if (!to.add(subject) || !(subject instanceof GroupId id)) {
            return;
        }
        Optional<Group> group = file.find(id);
        if (group.isPresent()) {
            for (GroupMember member : group.get().members()) {
                add(to, member.member());
            }
            group.get().subgroups().forEach(subgroup -> add(to, subgroup));
        }
    }
}
