package org.amparo.feed.internal.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amparo.Group;
import org.amparo.Statement;
import org.amparo.code.Access;
import org.amparo.code.Code;
import org.amparo.code.EditKind;
import org.amparo.code.HopMode;
import org.amparo.code.Modality;
import org.amparo.evidence.Annotated;
import org.amparo.evidence.Evidence;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.shape.AttributeName;
import org.amparo.speech.Relay;
import org.amparo.speech.Speaker;
import org.amparo.status.Chain;
import org.amparo.status.Hop;

/** How something is known, in words: whose words they are, through which statements they came, what was inferred. */
public final class Known {

    private final Words words;

    public Known(Words words) {
        this.words = words;
    }

    /** The phrase about an attribute, followed by how it is known. */
    public String say(Annotated object, AttributeName<?> attribute, String key, String... values) {
        return line(words.say(key, values), object, attribute);
    }

    /**
     * The line about an attribute, followed by how it is known if the file has evidence for it and no source states it:
     * a reader must see what somebody only inferred. Then come the words in it that a text put into a quotation.
     */
    public String line(String line, Annotated object, AttributeName<?> attribute) {
        List<Evidence> about = support(object, evidence -> evidence.isAbout(attribute));
        List<Evidence> insertions = about.stream().filter(this::isInsertion).toList();
        List<Evidence> rest = about.stream()
                .filter(evidence -> !insertions.contains(evidence))
                .toList();
        String known = about.isEmpty() && isInferred(object) ? whole(line, object) : marked(line, rest);
        for (Evidence insertion : insertions) {
            known = words.say(
                    "source.inserted", known, words.quoted(insertion.wording().orElseThrow()));
        }
        return known;
    }

    /** The same for a line about the object as a whole. */
    public String whole(String line, Annotated object) {
        return marked(line, support(object, evidence -> evidence.about().isEmpty()));
    }

    /** Whether an object only follows from what sources say, so that all of it does. */
    private boolean isInferred(Annotated object) {
        List<Evidence> whole = support(object, evidence -> evidence.about().isEmpty());
        return !whole.isEmpty()
                && whole.stream().allMatch(evidence -> evidence.modality().equals(Optional.of(Modality.INFERRED)));
    }

    private static List<Evidence> support(Annotated object, Predicate<Evidence> which) {
        return object.evidence().stream()
                .filter(Evidence::supports)
                .filter(which)
                .toList();
    }

    /** The phrase about all the values of a list, and how they are known; plainly of each, and not of the last alone. */
    public String sayOfEach(Annotated object, AttributeName<?> attribute, int values, String key, String names) {
        String plain = words.say(key, names);
        String known = line(plain, object, attribute);
        return values < 2 || known.equals(plain)
                ? known
                : words.say(
                        "source.modality-each",
                        plain,
                        doubt(support(object, evidence -> evidence.isAbout(attribute)))
                                .orElseGet(() -> words.label(Modality.INFERRED)));
    }

    private String marked(String line, List<Evidence> support) {
        return doubt(support)
                .map(modality -> words.say("source.modality", line, modality))
                .orElse(line);
    }

    /** The manner in which sources say something, if none states it. */
    private Optional<String> doubt(List<Evidence> support) {
        List<Modality> modalities =
                support.stream().map(Known::modality).distinct().toList();
        return modalities.isEmpty() || modalities.contains(Modality.STATED)
                ? Optional.empty()
                : Optional.of(words.labels(modalities));
    }

    /** The manner in which a source says something; stated where nothing else is recorded. */
    public static Modality modality(Evidence evidence) {
        return evidence.modality().orElse(Modality.STATED);
    }

    /** Whether the words were put into a quotation by the text that quotes: {@code [2023]}. */
    public boolean isInsertion(Evidence evidence) {
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
        if (isInsertion(evidence)) {
            return Stream.of(words.say("hop.inserted"));
        }
        Chain chain = words.file().chainOf(evidence);
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
                hop.mode()
                        .map(Code::code)
                        .map("hop."::concat)
                        .filter(words::has)
                        .orElse("hop.other"),
                isSeen ? name : words.say("source.unseen", name));
    }

    /** How it is known that what was passed on is of that statement and of no other, if no source states it. */
    private Optional<String> doubt(Hop hop) {
        return words.file()
                .find(hop.relay())
                .flatMap(relay -> doubt(support(relay, evidence -> evidence.isAbout(Relay.STATEMENT))));
    }

    /** How it is known that something was said in that statement, if every passage leaves it open. */
    public Optional<String> placing(StatementId statement, Annotated said) {
        return placing(statement, support(said, evidence -> evidence.about().isEmpty()));
    }

    private Optional<String> placing(StatementId statement, List<Evidence> said) {
        List<Optional<String>> doubts = said.stream()
                .map(evidence -> words.file().chainOf(evidence).hops().stream()
                        .filter(hop -> hop.relayed().equals(statement))
                        .findFirst()
                        .flatMap(this::doubt))
                .toList();
        return doubts.isEmpty() || doubts.contains(Optional.<String>empty()) ? Optional.empty() : doubts.get(0);
    }

    /** The line of something in the item of its statement, and how it is known that it was said there. */
    public String placed(String line, StatementId statement, Annotated said) {
        return placing(statement, said)
                .map(doubt -> words.say("statement.placed", line, doubt))
                .orElse(line);
    }

    /** The text; in quotation marks if it is in the words of the statement that said it, as a source has them. */
    public String quoted(String text, Annotated object) {
        boolean isVerbatim = support(object, evidence -> true).stream()
                .filter(evidence -> evidence.wording()
                        .filter(said -> Words.holds(said, text))
                        .isPresent())
                .map(words.file()::chainOf)
                .anyMatch(chain -> chain.rootKnown() && speaking(chain).equals(chain.root()));
        return isVerbatim ? words.quoted(text) : text;
    }

    /** The statement whose words they are: the last that only repeats those of the one before. */
    private static StatementId speaking(Chain chain) {
        StatementId speaking = chain.readIn();
        for (Hop hop : chain.hops()) {
            if (hop.mode().filter(HopMode.QUOTES::equals).isEmpty()) {
                break;
            }
            speaking = hop.relayed();
        }
        return speaking;
    }

    /** The name of a subject for a title. A group is called by words of a source, so whose words they are is said. */
    public String title(RecordId id) {
        String name = words.name(id);
        return words.find(id, Group.class)
                .flatMap(this::describedBy)
                .map(by -> words.say("name.quoted-by", name, by))
                .orElse(name);
    }

    private Optional<String> describedBy(Group group) {
        return support(group, evidence -> evidence.about().isEmpty() || evidence.isAbout(Group.DESCRIPTION)).stream()
                .filter(evidence -> group.description().isPresent())
                .map(words.file()::chainOf)
                .filter(Chain::rootKnown)
                .findFirst()
                .map(chain -> voice(speaking(chain)));
    }

    /** The statement that claims something in its own words; empty if somebody only concluded it from sources. */
    public Optional<String> claimed(Annotated claim) {
        return support(claim, evidence -> !modality(evidence).equals(Modality.INFERRED)).stream()
                .findFirst()
                .map(words.file()::chainOf)
                .map(chain -> words.name(speaking(chain)));
    }

    private String voice(StatementId id) {
        return words.find(id, Statement.class)
                .flatMap(statement ->
                        words.author(statement).or(() -> statement.publisher().map(words::name)))
                .orElseGet(() -> words.name(id));
    }

    /** The name of a statement for a title or a source. If it is nobody's as far as is known, that is said too. */
    public String title(Statement statement) {
        String name = words.name(statement.id());
        boolean isNobodys = statement.titles().isEmpty()
                && statement.publisher().isEmpty()
                && words.author(statement).isEmpty();
        return words.capitalised(isNobodys ? words.say("name.unattributed", name) : name);
    }

    /** The name of a statement with its date, and how the date is known. */
    public Optional<String> dated(Statement statement, String name) {
        return statement
                .publishedOn()
                .map(on -> say(statement, Statement.PUBLISHED_ON, "source.dated", name, words.date(on)));
    }

    /** Whom a statement is addressed to, and how it is known; also if it is inferred that the words are of this statement. */
    public String addressees(Statement statement) {
        String names = words.names(statement.addressees());
        String plain = words.say("statement.to", names);
        String known = sayOfEach(
                statement, Statement.ADDRESSEES, statement.addressees().size(), "statement.to", names);
        return known.equals(plain)
                ? placing(statement.id(), support(statement, evidence -> evidence.isAbout(Statement.ADDRESSEES)))
                        .map(doubt -> words.say("source.modality", plain, doubt))
                        .orElse(plain)
                : known;
    }

    /** The body for which a person speaks. A body that speaks itself is the author. */
    public Optional<String> onBehalfOf(Speaker speaker) {
        return speaker.onBehalfOf()
                .filter(body -> speaker.person().isPresent())
                .map(body -> say(speaker, Speaker.ON_BEHALF_OF, "statement.for", words.name(body)));
    }
}
