package org.amparo.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.honours.Conferral;
import org.amparo.id.RecordId;
import org.amparo.people.Capacity;
import org.amparo.record.Place;

/** The tags of an item: capacities, forms and kinds in the language of the feed, countries as ISO 3166-1 codes; each once. */
final class Tags {

    private final Words words;

    Tags(Words words) {
        this.words = words;
    }

    List<String> of(CaseRecord record, Optional<Conferral> conferral) {
        Stream<String> tags;
        if (record instanceof Detention detention) {
            tags = of(detention);
        } else if (record instanceof Statement statement) {
            tags = of(statement);
        } else {
            tags = conferral.stream().flatMap(this::of);
        }
        return tags.distinct().toList();
    }

    private Stream<String> of(Detention detention) {
        Stream<String> forms = detention.custodyPhases().stream().map(phase -> words.label(phase.form()));
        Stream<String> countries = detention.custodyPhases().stream()
                .flatMap(phase -> Stream.concat(
                        phase.place().flatMap(Place::country).stream(),
                        phase.authority().stream().flatMap(this::jurisdiction)));
        return Stream.of(capacities(detention.detainee()), forms, countries).flatMap(tags -> tags);
    }

    private Stream<String> of(Statement statement) {
        return Stream.of(
                        statement.kind().stream().map(words::label),
                        statement.places().stream().flatMap(place -> place.country().stream()),
                        statement.addressees().stream().flatMap(this::jurisdiction))
                .flatMap(tags -> tags);
    }

    private Stream<String> of(Conferral conferral) {
        return Stream.of(
                        capacities(conferral.recipient()),
                        conferral.mode().stream().map(words::label),
                        conferral.place().flatMap(Place::country).stream())
                .flatMap(tags -> tags);
    }

    private Stream<String> capacities(RecordId subject) {
        return published(subject, Person.class)
                .flatMap(person -> person.capacities().stream())
                .map(Capacity::what)
                .map(words::label);
    }

    private Stream<String> jurisdiction(RecordId body) {
        return published(body, Organisation.class).flatMap(organisation -> organisation.jurisdiction().stream());
    }

    private <R extends CaseRecord> Stream<R> published(RecordId id, Class<R> type) {
        return words.file().find(id).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(record -> !record.isRetracted());
    }
}
