package org.amparo.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.feed.internal.items.Item;
import org.amparo.feed.internal.web.WebAddress;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.honours.Conferral;
import org.amparo.id.PersonId;
import org.amparo.id.SubjectId;
import org.amparo.people.Photo;
import org.owasp.encoder.Encode;

/**
 * A picture of the person whom an item is about.
 *
 * @param shows what it shows, for those who do not see it
 * @param credit whom to name with it
 * @param licence the terms under which it may be shown, if some are known
 */
record Picture(URI url, Phrase shows, Phrase credit, Optional<URI> licence) {

    /**
     * The picture for an item about one person: the first with a description and a credit of which nobody doubts that it
     * shows the person. Events have none.
     *
     * @param consents tells whether somebody has consented to be shown in pictures
     * @param mayLead tells whether an item may lead to an address
     */
    static Optional<Picture> of(Item item, Words words, Predicate<PersonId> consents, Predicate<URI> mayLead) {
        Optional<Person> subject =
                item.eventName().isPresent() ? Optional.empty() : words.find(subject(item), Person.class);
        Optional<Person> person =
                subject.filter(someone -> consents.test(someone.id())).map(words::past);
        for (Photo photo : person.map(Person::photos).orElse(List.of())) {
            Optional<URI> url = WebAddress.of(photo.url()).filter(mayLead);
            String shows =
                    photo.description().map(words::plain).map(Words::alone).orElse("");
            String credit = photo.credit().map(Words::alone).orElse("");
            Phrase told = Words.own(shows);
            boolean isPlain = told.equals(
                    words.known().part(told, photo, person.get(), Person.PHOTOS, Photo.URL, Photo.DESCRIPTION));
            if (url.isPresent() && !shows.isBlank() && !credit.isBlank() && isPlain) {
                return Optional.of(new Picture(
                        url.get(),
                        told,
                        Words.own(credit),
                        photo.licence().flatMap(WebAddress::of).filter(mayLead)));
            }
        }
        return Optional.empty();
    }

    /** The one whom an item is about, if it is about one alone. */
    private static Optional<SubjectId> subject(Item item) {
        CaseRecord record = item.record();
        if (record instanceof Detention detention) {
            return Optional.of(detention.detainee());
        }
        if (record instanceof Incident incident && incident.subjects().size() == 1) {
            return Optional.of(incident.subjects().get(0));
        }
        return item.conferral().map(Conferral::recipient);
    }

    /** The picture with its credit, which leads to the licence. Both are in isolates, so that they turn no item. */
    String html(Words words) {
        String named = Encode.forHtmlContent(words.written(credit));
        String caption = licence.map(
                        terms -> "<a href=\"" + Encode.forHtmlAttribute(terms.toString()) + "\">" + named + "</a>")
                .orElse(named);
        return "<figure><img src=\"" + Encode.forHtmlAttribute(url.toString()) + "\" alt=\""
                + Encode.forHtmlAttribute(words.written(shows)) + "\"><figcaption>" + caption
                + "</figcaption></figure>\n";
    }

    /** What it shows, with its credit and its address. */
    String text(Words words) {
        return words.written(words.beside(shows, credit)) + " <" + url + ">\n";
    }

    @Override
    public String toString() {
        return "picture";
    }
}
