package org.amparo.feed.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.CaseRecord;
import org.amparo.Statement;
import org.amparo.code.Access;
import org.amparo.code.EditKind;
import org.amparo.code.Modality;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.ClaimedPart;
import org.amparo.evidence.Evidence;
import org.amparo.id.StatementId;
import org.amparo.speech.Edit;
import org.amparo.speech.Relay;
import org.amparo.status.Chain;
import org.amparo.status.Hop;
import org.amparo.text.LocalizedText;

/** Words that were passed on: whose they are, through which statements they came, and what was put into them. */
public final class RelayWords {

    private final Words words;
    private final Attribution known;

    RelayWords(Words words) {
        this.words = words;
        this.known = words.known();
    }

    /** Whether the words were put into a quotation by the text that quotes: {@code [2023]}. */
    static boolean isInsertion(Words words, Evidence evidence) {
        Optional<String> wording = evidence.wording();
        if (!evidence.via().isEmpty() || wording.isEmpty() || !wording.get().startsWith("[")) {
            return false;
        }
        Optional<Statement> statement = words.find(evidence.statement(), Statement.class);
        return statement.isPresent() && hasPutIn(statement.get(), wording.get());
    }

    private static boolean hasPutIn(Statement statement, String wording) {
        for (Relay relay : statement.relays()) {
            for (Edit edit : relay.edits()) {
                Optional<EditKind> kind = edit.kind();
                boolean isPutIn =
                        kind.equals(Optional.of(EditKind.INSERTION)) || kind.equals(Optional.of(EditKind.ALTERATION));
                if (isPutIn && edit.text().equals(wording)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The statements through which words came, nearest first, each with what the one before did with it. */
    public List<Phrase> origins(Evidence evidence) {
        List<Phrase> origins = new ArrayList<>();
        if (isInsertion(words, evidence)) {
            origins.add(words.say("hop.inserted"));
            return origins;
        }
        Chain chain = words.asserted().chainOf(evidence);
        for (Hop hop : chain.hops()) {
            origins.add(origin(hop));
        }
        if (!chain.hops().isEmpty() && !chain.rootKnown()) {
            origins.add(words.say("hop.on"));
        }
        return origins;
    }

    private Phrase origin(Hop hop) {
        Phrase name = words.name(hop.relayed()).beside(doubts(hop));
        boolean isSeen = words.find(hop.relayed(), Statement.class)
                .flatMap(Statement::access)
                .filter(Access.SEEN::equals)
                .isPresent();
        return words.say(
                words.key("hop.", hop.mode()).orElse("hop.other"), isSeen ? name : words.say("source.unseen", name));
    }

    /** Whether it is told how a statement passes on others: not if that or its words are left out, lest less seem to be more. */
    public boolean tellsHow(StatementId by) {
        return !words.leaveOut(by, Relay.MODE) && !words.leaveOut(by, Relay.WORDING);
    }

    /** That a statement passes on another, how, and in which words. */
    public Phrase passedOn(Statement by, Relay relay) {
        Phrase how = words.say(words.key("relay.", relay.mode()).orElse("relay.other"), words.name(by.id()));
        Phrase said = relay.wording().isPresent() ? words.quoted(relay.wording().get()) : Phrase.NONE;
        Phrase told = words.say("relay.words", how, said).or(how);
        return known.part(told, relay, by, Statement.RELAYS, Relay.STATEMENT, Relay.MODE, Relay.WORDING);
    }

    /** How it is known that what was passed on is of that statement and of no other, if no source states it. */
    private List<Phrase> doubts(Hop hop) {
        Optional<ClaimedPart> relay = words.asserted().find(hop.relay());
        return relay.isPresent() ? known.doubts(Grounds.supporting(relay.get(), Relay.STATEMENT)) : List.of();
    }

    /** How it is known that something was said in that statement, if every passage leaves it open. */
    public Phrase placing(StatementId statement, Annotated said) {
        return placing(
                statement, Grounds.supporting(said, evidence -> evidence.about().isEmpty()));
    }

    Phrase placing(StatementId statement, List<Evidence> said) {
        List<Phrase> all = new ArrayList<>();
        for (Evidence evidence : said) {
            Phrase doubt = placing(statement, words.asserted().chainOf(evidence));
            if (doubt.isEmpty()) {
                return Phrase.NONE;
            }
            if (!all.contains(doubt)) {
                all.add(doubt);
            }
        }
        return words.listed(all);
    }

    private Phrase placing(StatementId statement, Chain chain) {
        for (Hop hop : chain.hops()) {
            if (hop.relayed().equals(statement)) {
                return words.line(doubts(hop));
            }
        }
        return Phrase.NONE;
    }

    /** The line of something in the item of its statement, and how it is known that it was said there. */
    public Phrase placed(Phrase line, StatementId statement, Annotated said) {
        return words.say("statement.placed", line, placing(statement, said)).or(line);
    }

    /** The text; in quotation marks if it is, whole, what the statement said and a source quotes. */
    public Phrase quoted(Optional<LocalizedText> text, Annotated object) {
        if (text.isEmpty()) {
            return Phrase.NONE;
        }
        String plain = words.plain(text.get());
        for (Evidence evidence : Grounds.supporting(
                object, evidence -> Attribution.modality(evidence).equals(Modality.STATED))) {
            Optional<String> wording = evidence.wording();
            if (wording.isPresent()
                    && Wording.isSentenceOf(wording.get(), plain)
                    && Voice.isVerbatim(words.asserted().chainOf(evidence))) {
                return words.quoted(plain);
            }
        }
        return words.clause(text);
    }

    /**
     * A claim with whose it is.
     *
     * @param claimant who makes it; none for those who say so in their own words
     */
    public Phrase claimed(Phrase claim, Phrase claimant, CaseRecord record, Annotated told, Grounds grounds) {
        return claimed("motive.by", claim, claimant, record, told, grounds);
    }

    /**
     * The same in another phrase.
     *
     * @param key the phrase for the claimant and the claim
     */
    public Phrase claimed(
            String key, Phrase claim, Phrase claimant, CaseRecord record, Annotated told, Grounds grounds) {
        Phrase by = claimant.or(claimed(told));
        return by.isEmpty()
                ? known.line(words.absent(record.id(), "motive.by-unknown", claim), grounds)
                : known.claim(words.say(key, by, claim), grounds);
    }

    /**
     * A claim with whose it is, if it is somebody's. One that was only concluded has a remark on that, and one of which
     * nothing is recorded says so.
     *
     * @param key the phrase for those who claim it and the claim
     */
    public Phrase said(String key, Phrase claim, CaseRecord record, Annotated told, Grounds grounds) {
        boolean isConcluded = claimed(told).isEmpty()
                && !Grounds.supporting(told, evidence -> true).isEmpty();
        return isConcluded ? known.line(claim, grounds) : claimed(key, claim, Phrase.NONE, record, told, grounds);
    }

    /** The statements that claim something in their own words; none if none is known to, and it was only concluded. */
    private Phrase claimed(Annotated claim) {
        List<Phrase> names = new ArrayList<>();
        for (Evidence evidence : Grounds.supporting(
                claim, evidence -> !Attribution.modality(evidence).equals(Modality.INFERRED))) {
            Optional<StatementId> voice = Voice.of(words.asserted().chainOf(evidence));
            voice.ifPresent(statement -> names.add(words.name(statement)));
        }
        return words.each(names);
    }
}
