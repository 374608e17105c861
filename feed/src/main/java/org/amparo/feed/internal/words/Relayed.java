package org.amparo.feed.internal.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.Statement;
import org.amparo.code.Access;
import org.amparo.code.EditKind;
import org.amparo.code.Modality;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.id.StatementId;
import org.amparo.speech.Relay;
import org.amparo.status.Chain;
import org.amparo.status.Hop;

/** Words that were passed on: whose they are, through which statements they came, and what was put into them. */
public final class Relayed {

    private final Words words;
    private final Known known;

    Relayed(Words words) {
        this.words = words;
        this.known = words.known();
    }

    /** Whether the words were put into a quotation by the text that quotes: {@code [2023]}. */
    static boolean isInsertion(Words words, Evidence evidence) {
        return evidence.via().isEmpty()
                && evidence.wording().filter(wording -> wording.startsWith("[")).isPresent()
                && words.find(evidence.statement(), Statement.class).stream()
                        .flatMap(statement -> statement.relays().stream())
                        .flatMap(relay -> relay.edits().stream())
                        .filter(edit -> edit.kind()
                                .filter(kind -> kind.equals(EditKind.INSERTION) || kind.equals(EditKind.ALTERATION))
                                .isPresent())
                        .anyMatch(edit -> evidence.wording().equals(Optional.of(edit.text())));
    }

    /** The statements through which words came, nearest first, each with what the one before did with it. */
    public Stream<String> origins(Evidence evidence) {
        if (isInsertion(words, evidence)) {
            return Stream.of(words.say("hop.inserted"));
        }
        Chain chain = words.asserted().chainOf(evidence);
        return Stream.concat(
                chain.hops().stream().map(this::origin),
                chain.hops().isEmpty() || chain.rootKnown() ? Stream.empty() : Stream.of(words.say("hop.on")));
    }

    private String origin(Hop hop) {
        String name = doubt(hop)
                .map(modality -> words.say("source.modality", words.name(hop.relayed()), modality))
                .orElseGet(() -> words.name(hop.relayed()));
        boolean isSeen = words.find(hop.relayed(), Statement.class)
                .flatMap(Statement::access)
                .filter(Access.SEEN::equals)
                .isPresent();
        return words.say(
                hop.mode().flatMap(mode -> words.key("hop.", mode)).orElse("hop.other"),
                isSeen ? name : words.say("source.unseen", name));
    }

    /** How it is known that what was passed on is of that statement and of no other, if no source states it. */
    private Optional<String> doubt(Hop hop) {
        return words.asserted()
                .find(hop.relay())
                .flatMap(relay -> known.doubt(Known.support(relay, evidence -> evidence.isAbout(Relay.STATEMENT))));
    }

    /** How it is known that something was said in that statement, if every passage leaves it open. */
    public Optional<String> placing(StatementId statement, Annotated said) {
        return placing(
                statement, Known.support(said, evidence -> evidence.about().isEmpty()));
    }

    Optional<String> placing(StatementId statement, List<Evidence> said) {
        List<Optional<String>> doubts = said.stream()
                .map(evidence -> words.asserted().chainOf(evidence).hops().stream()
                        .filter(hop -> hop.relayed().equals(statement))
                        .findFirst()
                        .flatMap(this::doubt))
                .toList();
        return doubts.isEmpty() || doubts.contains(Optional.<String>empty())
                ? Optional.empty()
                : Optional.of(
                        words.listed(doubts.stream().flatMap(Optional::stream).distinct()));
    }

    /** The line of something in the item of its statement, and how it is known that it was said there. */
    public String placed(String line, StatementId statement, Annotated said) {
        return placing(statement, said)
                .map(doubt -> words.say("statement.placed", line, doubt))
                .orElse(line);
    }

    /** The text; in quotation marks if it is, whole, what the statement said and a source quotes. */
    public String quoted(String text, Annotated object) {
        boolean isVerbatim =
                Known.support(object, evidence -> Known.modality(evidence).equals(Modality.STATED)).stream()
                        .filter(evidence -> evidence.wording()
                                .filter(said -> Wording.isSentenceOf(said, text))
                                .isPresent())
                        .map(words.asserted()::chainOf)
                        .anyMatch(Voice::isVerbatim);
        return isVerbatim ? words.quoted(text) : Words.own(text.replaceFirst("\\.$", ""));
    }

    /** The statements that claim something in their own words; empty if none is known to, and it was only concluded. */
    public Optional<String> claimed(Annotated claim) {
        return words.present(
                Known.support(claim, evidence -> !Known.modality(evidence).equals(Modality.INFERRED)).stream()
                        .map(words.asserted()::chainOf)
                        .flatMap(chain -> Voice.of(chain).stream())
                        .map(words::name));
    }
}
