package org.amparo.feed.internal.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.feed.internal.words.Assertions;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.feed.template.ItemView;
import org.amparo.id.DetentionId;
import org.amparo.status.Status;
import org.amparo.time.PartialDate;

/**
 * A person in words: what else they are called, roles, and positions of others. No feed has such an item, since a
 * person is no news; a page may.
 */
final class PersonItem extends Item {

    private final LastReports reports;
    private final IncidentLinks links;
    private final Person record;

    PersonItem(Words words, LastReports reports, IncidentLinks links, Person record) {
        super(words);
        this.reports = reports;
        this.links = links;
        this.record = record;
    }

    @Override
    public Person record() {
        return record;
    }

    @Override
    public List<String> tags() {
        List<String> tags = new ArrayList<>();
        addCapacities(tags, record.id());
        return tags;
    }

    @Override
    public ItemView view() {
        Person person = words.past(record);
        PersonLines lines = new PersonLines(words);
        Phrase who = titles.of(record.id());
        return view(
                who,
                who,
                story(),
                new Sections(words)
                        .add(Kind.PERSON, lines.names(person))
                        .add(Kind.PERSON, lines.origin(person))
                        .add(Kind.ROLE, lines.roles(person))
                        .add(Kind.RECOGNITIONS, lines.recognitions(person))
                        .add(Kind.CORRECTIONS, new Corrections(words).lines(record)));
    }

    /** The story of the newest detention, with the earlier ones; without any, that of the last incident that is listed. */
    private Story story() {
        List<Detention> detentions = new ArrayList<>(words.past().detentionsOf(record.id()));
        detentions.removeIf(detention -> detention.isRetracted() || Assertions.isOnlyDenied(detention));
        if (detentions.isEmpty()) {
            List<Incident> incidents = words.past().incidentsOf(record.id());
            for (int i = incidents.size() - 1; i >= 0; i--) {
                Optional<IncidentItem> item = IncidentItem.of(words, reports, links, incidents.get(i));
                if (item.isPresent() && !incidents.get(i).isRetracted()) {
                    return item.get().story();
                }
            }
            return Story.NONE;
        }
        Detention newest = newest(detentions);
        detentions.remove(newest);
        Story story = new DetentionItem(words, reports, links, newest).story();
        List<Phrase> account = new ArrayList<>(story.account());
        RunningText earlier = new RunningText(words);
        for (Detention detention : detentions) {
            Headline headline = new CourseLines(words, reports, detention).headline();
            Grounds grounds = Grounds.whole(detention, Detention.DETAINEE, Detention.PERIOD);
            earlier.say(words.say("account.other-detention", words.listed(headline.clauses()))
                    .restingElseOn(grounds));
        }
        account.addAll(earlier.sentences());
        return new Story(story.standfirst(), account);
    }

    /** The detention that the status is of, or else the one that began last, or is listed last. */
    private Detention newest(List<Detention> detentions) {
        Optional<DetentionId> ofStatus = reports.of(record.id()).flatMap(Status::detention);
        Detention newest = detentions.get(0);
        for (Detention detention : detentions) {
            if (ofStatus.equals(Optional.of(detention.id()))) {
                return detention;
            }
            newest = beganBefore(detention, newest) ? newest : detention;
        }
        return newest;
    }

    private boolean beganBefore(Detention detention, Detention other) {
        Optional<PartialDate> day = new Course(reports, detention).began();
        Optional<PartialDate> otherDay = new Course(reports, other).began();
        return day.isPresent()
                && otherDay.isPresent()
                && day.get().before(otherDay.get()).isCertain();
    }
}
