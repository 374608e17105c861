package org.amparo.feed.internal.items;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.data.DataArray;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.feed.internal.items.Corrections.Correction;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.feed.template.ItemSection.Kind;
import org.amparo.feed.template.ItemView;

/**
 * That a record which stays was corrected on a day, or that a date has changed: an entry of its own, since readers leave
 * an item read that only changed. It stands among the items and among the events.
 */
final class CorrectionItem extends Item {

    private final CaseRecord record;
    private final Corrections corrections;
    private final Correction correction;
    private final boolean isEvent;

    CorrectionItem(Words words, CaseRecord record, Corrections corrections, Correction correction, boolean isEvent) {
        super(words);
        this.record = record;
        this.corrections = corrections;
        this.correction = correction;
        this.isEvent = isEvent;
    }

    @Override
    public CaseRecord record() {
        return record;
    }

    @Override
    public URI id(URI base) {
        URI whole = super.id(base);
        String name = correction.day().map(day -> "corrected-" + day).orElse("changed");
        return isEvent ? whole : URI.create(whole + "#" + name);
    }

    @Override
    public Optional<DataArray> partName() {
        return isEvent ? Optional.empty() : Optional.of(name());
    }

    @Override
    public Optional<DataArray> eventName() {
        return isEvent ? Optional.of(name()) : Optional.empty();
    }

    /** The record and the day: several corrections of a day are one entry. */
    private DataArray name() {
        List<DataValue> name = new ArrayList<>();
        name.add(new DataString(record.id().toString()));
        for (String word : correction.name()) {
            name.add(new DataString(word));
        }
        return new DataArray(name);
    }

    @Override
    public boolean isCorrection() {
        return true;
    }

    @Override
    public Optional<Instant> correctedAt() {
        return correction.at();
    }

    @Override
    public List<String> tags() {
        return List.of();
    }

    @Override
    public ItemView view() {
        Sections sections = new Sections(words).add(Kind.CORRECTIONS, corrections.line(correction));
        return view(title(corrections.titled(correction)), who(), sections);
    }

    /** Whose case was corrected, or what; a title begins with words of the feed's language. */
    private Phrase title(Phrase corrected) {
        if (record instanceof Detention detention) {
            Phrase named = known.line(who(), Grounds.only(words.past(detention), Detention.DETAINEE));
            return words.say("title.case", named, corrected);
        }
        if (record instanceof Incident incident) {
            Phrase whose = known.each(
                    who(), incident.subjects().size(), Grounds.only(words.past(incident), Incident.SUBJECTS));
            return words.say("title.case", whose, corrected).or(titled(words.name(incident.id()), corrected));
        }
        if (record instanceof Statement statement) {
            return titled(titles.of(words.past(statement)), corrected);
        }
        return record instanceof Person
                ? words.say("title.case", who(), corrected)
                : titled(words.name(record.id()), corrected);
    }

    private Phrase titled(Phrase what, Phrase corrected) {
        return words.capitalised(words.say("title.corrected", corrected, what));
    }

    private Phrase who() {
        if (record instanceof Detention detention) {
            return titles.of(words.past(detention).detainee());
        }
        if (record instanceof Incident incident) {
            return titles.of(words.past(incident).subjects());
        }
        return record instanceof Statement || record instanceof Award ? Phrase.NONE : titles.of(record.id());
    }
}
