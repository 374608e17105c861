package org.amparo.feed.internal.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.amparo.CaseRecord;
import org.amparo.Statement;
import org.amparo.code.ClaimStatus;
import org.amparo.code.Code;
import org.amparo.code.CustodyForm;
import org.amparo.code.Modality;
import org.amparo.custody.Charge;
import org.amparo.data.DataArray;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.Evidence;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.problem.InvalidValueException;
import org.amparo.record.Place;
import org.amparo.shape.Attribute;
import org.amparo.shape.Shape;
import org.amparo.shape.TreeCodec;
import org.amparo.shape.Type;
import org.amparo.shape.Types;
import org.amparo.status.Chain;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** What speaks against something, in words that stand beside it: who alleges it, who denies it, what others say. */
final class Doubts {

    /** A code or a length, which are no words. */
    private static final Pattern CODED = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*|P([0-9]+[YMWD])+");

    /** How many kinds of reservations a piece of evidence may have. */
    private static final int KINDS = 4;

    private final Words words;

    Doubts(Words words) {
        this.words = words;
    }

    /** The doubts that the evidence about one thing leaves. */
    List<Phrase> of(List<Evidence> told) {
        return of(told, this::manner);
    }

    /** The same beside a line that says whose claim it is: not by whom it is alleged, but that it is. */
    List<Phrase> ofClaim(List<Evidence> told) {
        return of(told, evidence -> reservation(Attribution.modality(evidence)));
    }

    private List<Phrase> of(List<Evidence> told, Function<Evidence, Phrase> manner) {
        List<Evidence> support = new ArrayList<>();
        List<Phrase> denials = new ArrayList<>();
        List<Phrase> rivals = new ArrayList<>();
        for (Evidence evidence : told) {
            if (evidence.supports()) {
                support.add(evidence);
            } else if (evidence.denies()) {
                denials.add(by("known.denied", evidence).or(words.say("known.denied")));
            } else if (evidence.rival().isPresent()) {
                rivals.add(rival(evidence, evidence.rival().get()));
            }
        }
        List<Phrase> doubts = reservations(support, manner);
        doubts.addAll(denials);
        doubts.addAll(rivals);
        return doubts;
    }

    /**
     * Why evidence for something makes it no fact: the manner, the status or the grades that none of it is free of.
     * Where each of these is good in another piece, those of all pieces.
     */
    private List<Phrase> reservations(List<Evidence> support, Function<Evidence, Phrase> manner) {
        List<List<Phrase>> byEvidence = new ArrayList<>();
        for (Evidence evidence : support) {
            if (evidence.isFirm()) {
                return new ArrayList<>();
            }
            byEvidence.add(reservations(evidence, manner));
        }
        List<Phrase> common = new ArrayList<>();
        List<Phrase> all = new ArrayList<>();
        for (List<Phrase> reservations : byEvidence) {
            all.addAll(reservations);
        }
        for (int kind = 0; kind < KINDS; kind++) {
            List<Phrase> ofKind = new ArrayList<>();
            for (List<Phrase> reservations : byEvidence) {
                ofKind.add(reservations.get(kind));
            }
            if (!ofKind.contains(Phrase.NONE)) {
                common.addAll(ofKind);
            }
        }
        List<Phrase> told = common.isEmpty() ? all : common;
        told.removeIf(Phrase::isEmpty);
        return told;
    }

    /** What speaks against relying on a piece of evidence, of each kind one: its manner, its status and its grades. */
    private List<Phrase> reservations(Evidence evidence, Function<Evidence, Phrase> manner) {
        boolean isStated = Attribution.modality(evidence).equals(Modality.STATED);
        ClaimStatus status = evidence.status().orElse(ClaimStatus.ACCEPTED);
        return List.of(
                isStated ? Phrase.NONE : manner.apply(evidence),
                status.equals(ClaimStatus.ACCEPTED) ? Phrase.NONE : reservation(status),
                evidence.isReliable() ? Phrase.NONE : graded("known.reliability.", evidence.reliability()),
                evidence.isCredible() ? Phrase.NONE : graded("known.credibility.", evidence.credibility()));
    }

    /** What a grade says against relying on something. */
    private Phrase graded(String prefix, Optional<? extends Code> grade) {
        return grade.isPresent() ? words.say(words.key(prefix, grade).orElse("known.unknown")) : Phrase.NONE;
    }

    private Phrase manner(Evidence evidence) {
        Modality modality = Attribution.modality(evidence);
        return modality.equals(Modality.ALLEGED)
                ? by("known.alleged", evidence).or(reservation(modality))
                : reservation(modality);
    }

    /**
     * A manner or status in words; one that is not known leaves a doubt all the same. That something is inferred, a note
     * may say, as it has the words from which.
     */
    private Phrase reservation(Code code) {
        Phrase label = words.label(code);
        if (label.isEmpty()) {
            return words.say("known.unknown");
        }
        Phrase tail = words.say("known.label", label);
        Phrase remark =
                label.withTail(words.key("known.label.", code).map(words::say).orElse(tail));
        return code.equals(Modality.INFERRED) ? remark.ofNotes() : remark;
    }

    /** The other value, and who gives it: the author or publisher of its source. */
    private Phrase rival(Evidence evidence, DataValue rival) {
        Phrase value = value(evidence.about().orElse(""), rival);
        String key = isNamed(rival) ? "known.rival-name" : "known.rival";
        Optional<StatementId> origin = Voice.first(words.asserted().chainOf(evidence));
        Phrase teller = origin.isPresent() ? speaker(origin.get()) : Phrase.NONE;
        return words.say(key + "-by", teller, value)
                .or(words.say(key, value))
                .or(words.say("known.otherwise-by", teller))
                .or(words.say("known.otherwise"));
    }

    /** Whether another value is somebody, or several, who are called by name. */
    private static boolean isNamed(DataValue rival) {
        if (rival instanceof DataArray list) {
            return !list.items().isEmpty() && list.items().stream().allMatch(Doubts::isNamed);
        }
        return rival instanceof DataString text
                && parsed(text.text(), RecordId::parse).isPresent();
    }

    /** Whether another value has the words of the one that stands, so that it would be said as if it were no other. */
    boolean hasWordsOf(String attribute, DataValue standing, DataValue rival) {
        if (standing.equals(rival)) {
            return true;
        }
        if (rival instanceof DataArray) {
            // Whoever names one of several leaves the others open.
            return false;
        }
        if (standing instanceof DataObject texts && rival instanceof DataObject others) {
            return !others.members().isEmpty()
                    && texts.members().entrySet().containsAll(others.members().entrySet());
        }
        Phrase words = value(attribute, rival);
        return !words.isEmpty() && words.equals(value(attribute, standing));
    }

    /** Whether a line tells another value of a period: the end of the one that stands is known from elsewhere. */
    boolean isPeriodIn(Phrase line, DataValue rival) {
        Optional<Period> period =
                rival instanceof DataString text ? parsed(text.text(), Period::parse) : Optional.empty();
        return period.isPresent() && line.holds(words.period(period));
    }

    /** Another value in words; none for one that cannot be read, and for one with parts, which a few words cannot tell. */
    private Phrase value(String attribute, DataValue value) {
        if (value instanceof DataNumber number) {
            return Phrase.of(number.literal());
        }
        if (value instanceof DataArray list) {
            return listed(attribute, list);
        }
        Set<Phrase> typed = new HashSet<>();
        for (Type<?> type : types(attribute)) {
            typed.add(typed(attribute, type, value));
        }
        // One name may stand for several vocabularies, which have other words for a code.
        Phrase told = typed.size() == 1 ? typed.iterator().next() : Phrase.NONE;
        return told.isEmpty() && value instanceof DataString text ? untyped(text.text(), typed.isEmpty()) : told;
    }

    /** Several values; none if one of them has no words. */
    private Phrase listed(String attribute, DataArray list) {
        List<Phrase> told = new ArrayList<>();
        for (DataValue item : list.items()) {
            told.add(value(attribute, item));
        }
        return told.contains(Phrase.NONE) ? Phrase.NONE : words.all(told);
    }

    private Phrase typed(String attribute, Type<?> type, DataValue value) {
        Optional<?> parsed = parsed(value, tree -> TreeCodec.read(type, tree));
        Object read = parsed.isPresent() ? parsed.get() : value;
        if (read instanceof LocalizedText texts) {
            return words.quoted(words.plain(texts));
        }
        if (read instanceof Place place) {
            return words.placeOrCountry(Optional.of(place));
        }
        if (read instanceof String code && type.equals(Types.COUNTRY)) {
            return words.country(Optional.of(code));
        }
        if (read instanceof CustodyForm form) {
            return words.form(form);
        }
        if (read instanceof Code code) {
            return words.label(code);
        }
        return read instanceof String text && type.equals(Types.STRING) ? text(attribute, text) : Phrase.NONE;
    }

    private Phrase text(String attribute, String text) {
        boolean isNumbered =
                attribute.equals(Charge.ARTICLE.name()) && !text.isEmpty() && Character.isDigit(text.charAt(0));
        return isNumbered ? words.say("charge.article", Words.own(text)) : words.quoted(text);
    }

    private Phrase untyped(String text, boolean mayBeAnything) {
        Optional<PartialDate> date = parsed(text, PartialDate::parse);
        if (date.isPresent()) {
            return words.date(date);
        }
        Optional<Period> period = parsed(text, Period::parse);
        if (period.isPresent()) {
            return words.lasting(period.get());
        }
        Optional<RecordId> record = parsed(text, RecordId::parse);
        if (record.isPresent()) {
            return words.name(record);
        }
        return !mayBeAnything || CODED.matcher(text).matches() ? Phrase.NONE : words.quoted(text);
    }

    /** The types of the attributes of this name: most names have one in all tables. */
    private static List<Type<?>> types(String attribute) {
        List<Type<?>> types = new ArrayList<>();
        for (Shape<?, ?> table : CaseRecord.tables()) {
            Attribute<?, ?, ?> line = table.attributes().get(attribute);
            if (line != null) {
                types.add(line.type());
            }
        }
        return types;
    }

    static <V, T> Optional<T> parsed(V text, Function<V, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    /**
     * By whom something is alleged or denied: by the author of the statement that does it. A paper without an author
     * may only report that somebody did, so the word is then according to it.
     */
    private Phrase by(String key, Evidence evidence) {
        Chain chain = words.asserted().chainOf(evidence);
        Optional<StatementId> voice = Voice.of(chain);
        Optional<StatementId> origin = Voice.first(chain);
        Phrase author = origin.isPresent() ? author(origin.get()) : Phrase.NONE;
        if (!author.isEmpty() && origin.equals(voice)) {
            return words.say(key + "-by", author);
        }
        if (voice.isEmpty()) {
            return Phrase.NONE;
        }
        Phrase teller = voice(voice.get());
        return words.say(key + "-by-per", author, teller).or(words.say(key + "-per", teller));
    }

    private Phrase author(StatementId id) {
        Optional<Statement> statement = words.find(id, Statement.class);
        return statement.isPresent() ? words.author(statement.get()) : Phrase.NONE;
    }

    /** Whose words those of a statement are: the author's, or else the publisher's. */
    Phrase voice(StatementId id) {
        return speaker(id).or(words.name(id));
    }

    private Phrase speaker(StatementId id) {
        Optional<Statement> statement = words.find(id, Statement.class);
        return statement.isPresent() ? words.speaker(statement.get()) : Phrase.NONE;
    }
}
