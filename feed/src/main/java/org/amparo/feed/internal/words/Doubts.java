package org.amparo.feed.internal.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.CaseRecord;
import org.amparo.Statement;
import org.amparo.code.ClaimStatus;
import org.amparo.code.Code;
import org.amparo.code.CustodyForm;
import org.amparo.code.Modality;
import org.amparo.custody.CustodyPhase;
import org.amparo.data.DataNumber;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.evidence.Evidence;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Attribute;
import org.amparo.shape.TreeCodec;
import org.amparo.shape.Types;
import org.amparo.status.Chain;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** What speaks against something, in words that stand beside it: who alleges it, who denies it, what others say. */
final class Doubts {

    /** A code or a length, which are no words. */
    private static final Pattern CODED = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*|P([0-9]+[YMWD])+");

    private final Words words;

    Doubts(Words words) {
        this.words = words;
    }

    /** The doubts that the evidence about one thing leaves. */
    Stream<String> of(List<Evidence> told) {
        return of(told, this::manner);
    }

    /** The same beside a line that says whose claim it is: not by whom it is alleged, but that it is. */
    Stream<String> ofClaim(List<Evidence> told) {
        return of(told, evidence -> reservation(Known.modality(evidence)));
    }

    private Stream<String> of(List<Evidence> told, Function<Evidence, String> manner) {
        List<Evidence> support = told.stream().filter(Evidence::supports).toList();
        return Stream.of(
                        reservations(support, manner),
                        told.stream().filter(Evidence::denies).map(this::denial),
                        told.stream()
                                .filter(evidence ->
                                        !evidence.denies() && evidence.rival().isPresent())
                                .map(this::rival))
                .flatMap(doubts -> doubts);
    }

    /**
     * Why evidence for something makes it no fact: the manner, the status or the grades that none of it is free of.
     * Where each of these is good in another piece, those of all pieces.
     */
    private Stream<String> reservations(List<Evidence> support, Function<Evidence, String> manner) {
        if (support.stream().anyMatch(Evidence::isFirm)) {
            return Stream.empty();
        }
        List<Function<Evidence, Optional<String>>> kinds = List.of(
                evidence -> Optional.of(evidence)
                        .filter(one -> !Known.modality(one).equals(Modality.STATED))
                        .map(manner),
                evidence -> evidence.status()
                        .filter(status -> !status.equals(ClaimStatus.ACCEPTED))
                        .map(this::reservation),
                evidence -> evidence.reliability()
                        .filter(grade -> !evidence.isReliable())
                        .map(grade -> graded("known.reliability.", grade)),
                evidence -> evidence.credibility()
                        .filter(grade -> !evidence.isCredible())
                        .map(grade -> graded("known.credibility.", grade)));
        List<String> common = kinds.stream()
                .filter(kind -> support.stream()
                        .allMatch(evidence -> kind.apply(evidence).isPresent()))
                .flatMap(kind -> support.stream().flatMap(evidence -> kind.apply(evidence).stream()))
                .toList();
        return common.isEmpty()
                ? support.stream().flatMap(evidence -> kinds.stream().flatMap(kind -> kind.apply(evidence).stream()))
                : common.stream();
    }

    /** What a grade says against relying on something. */
    private String graded(String prefix, Code grade) {
        return words.say(words.key(prefix, grade).orElse("known.unknown"));
    }

    private String manner(Evidence evidence) {
        Modality modality = Known.modality(evidence);
        return modality.equals(Modality.ALLEGED)
                ? by("known.alleged", evidence).orElseGet(() -> reservation(modality))
                : reservation(modality);
    }

    /** A manner or status in words; one that is not known leaves a doubt all the same. */
    private String reservation(Code code) {
        return words.label(code).orElseGet(() -> words.say("known.unknown"));
    }

    private String denial(Evidence evidence) {
        return by("known.denied", evidence).orElseGet(() -> words.say("known.denied"));
    }

    private String rival(Evidence evidence) {
        return evidence.rival()
                .flatMap(value -> value(evidence.about().orElse(""), value))
                .map(value -> words.say("known.rival", value))
                .orElseGet(() -> words.say("known.otherwise"));
    }

    /** Whether another value has the words of the one that stands, so that it would be said as if it were no other. */
    boolean hasWordsOf(String attribute, DataValue standing, DataValue rival) {
        if (standing.equals(rival)) {
            return true;
        }
        if (standing instanceof DataObject texts && rival instanceof DataObject others) {
            return !others.members().isEmpty()
                    && others.members().entrySet().stream()
                            .allMatch(text -> texts.member(text.getKey()).equals(Optional.of(text.getValue())));
        }
        Optional<String> words = value(attribute, rival);
        return words.isPresent() && words.equals(value(attribute, standing));
    }

    /**
     * Whether a line tells another value of a period by its words: the end of the one that stands is known from
     * elsewhere.
     */
    boolean isPeriodIn(String line, DataValue rival) {
        return rival instanceof DataString text
                && parsed(text.text(), Period::parse)
                        .filter(period -> Wording.holds(line, words.period(period)))
                        .isPresent();
    }

    /** Another value in words; empty for a code, and for one with parts, which a few words cannot tell. */
    private Optional<String> value(String attribute, DataValue value) {
        if (value instanceof DataNumber number) {
            return Optional.of(number.literal());
        }
        if (value instanceof DataObject && isText(attribute)) {
            return parsed(value, texts -> TreeCodec.read(Types.LOCALIZED, texts))
                    .map(texts -> words.quoted(words.plain(texts)));
        }
        if (!(value instanceof DataString text)) {
            return Optional.empty();
        }
        if (attribute.equals(CustodyPhase.FORM.name())) {
            return parsed(text.text(), CustodyForm.VOCABULARY::of).map(words::form);
        }
        return parsed(text.text(), PartialDate::parse)
                .map(words::date)
                .or(() -> parsed(text.text(), Period::parse).map(words::period))
                .or(() -> parsed(text.text(), RecordId::parse).map(words::name))
                .or(() -> Optional.of(text.text())
                        .filter(said -> !CODED.matcher(said).matches())
                        .map(words::quoted));
    }

    /** Whether an attribute is a text by language: its name has the same type in every table. */
    private static boolean isText(String attribute) {
        return CaseRecord.tables().stream()
                .flatMap(table -> Optional.<Attribute<?, ?, ?>>ofNullable(
                        table.attributes().get(attribute))
                        .stream())
                .anyMatch(line -> line.type().equals(Types.LOCALIZED));
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
    private Optional<String> by(String key, Evidence evidence) {
        Chain chain = words.asserted().chainOf(evidence);
        Optional<StatementId> voice = Voice.of(chain);
        Optional<StatementId> origin = Voice.first(chain);
        Optional<String> author = origin.flatMap(this::author);
        if (author.isPresent() && origin.equals(voice)) {
            return author.map(by -> words.say(key + "-by", by));
        }
        return voice.map(this::voice)
                .map(teller -> author.map(by -> words.say(key + "-by-per", by, teller))
                        .orElseGet(() -> words.say(key + "-per", teller)));
    }

    private Optional<String> author(StatementId id) {
        return words.find(id, Statement.class).flatMap(words::author);
    }

    /** Whose words those of a statement are: the author's, or else the publisher's. */
    String voice(StatementId id) {
        return author(id)
                .or(() -> words.find(id, Statement.class)
                        .flatMap(Statement::publisher)
                        .map(words::name))
                .orElseGet(() -> words.name(id));
    }
}
