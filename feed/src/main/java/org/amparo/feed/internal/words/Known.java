package org.amparo.feed.internal.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amparo.Group;
import org.amparo.Statement;
import org.amparo.code.Access;
import org.amparo.code.EditKind;
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
    private final Doubts against;

    public Known(Words words) {
        this.words = words;
        this.against = new Doubts(words);
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
        return line(line, support(object, attribute));
    }

    /**
     * The same for an attribute of a part. A part without evidence of its own is known as its list is, or else as the
     * object.
     */
    public String lineOfPart(
            String line, Annotated part, AttributeName<?> attribute, Annotated object, AttributeName<?> list) {
        List<Evidence> own = support(part, attribute);
        return line(line, own.isEmpty() ? support(object, list) : own);
    }

    /** The line about a part: if it has no evidence of its own, with how its list is known, or else the object. */
    public String asWhole(String line, Annotated part, Annotated object, AttributeName<?> list) {
        return part.evidence().stream().anyMatch(Evidence::stands) ? line : line(line, object, list);
    }

    private String line(String line, List<Evidence> told) {
        List<Evidence> insertions = told.stream().filter(this::isInsertion).toList();
        List<Evidence> rest =
                told.stream().filter(evidence -> !insertions.contains(evidence)).toList();
        String known = marked(line, rest);
        for (Evidence insertion : insertions) {
            known = words.say(
                    "source.inserted", known, words.quoted(insertion.wording().orElseThrow()));
        }
        return known;
    }

    /** A line that says whose claim it is, followed by what else is in doubt than that it is one. */
    public String claim(String line, Annotated object, AttributeName<?> attribute) {
        return line(
                line,
                support(object, attribute).stream()
                        .filter(evidence -> !modality(evidence).equals(Modality.ALLEGED))
                        .toList());
    }

    /** A piece of a line, followed by how that attribute alone is known: the line tells how the object is. */
    public String piece(String piece, Annotated object, AttributeName<?> attribute) {
        return marked(piece, told(object, evidence -> evidence.isAbout(attribute)));
    }

    /** The same for all the values of a list. */
    public String pieces(String pieces, int values, Annotated object, AttributeName<?> attribute) {
        return values < 2
                ? piece(pieces, object, attribute)
                : each(pieces, told(object, evidence -> evidence.isAbout(attribute)));
    }

    /** A title, followed by how the object and these attributes are known if no source states one of them. */
    public String title(String title, Annotated object, AttributeName<?>... attributes) {
        List<String> doubts = Stream.concat(
                        Stream.of(told(object, evidence -> evidence.about().isEmpty())),
                        Stream.of(attributes).map(attribute -> told(object, evidence -> evidence.isAbout(attribute))))
                .flatMap(against::of)
                .distinct()
                .toList();
        return doubts.isEmpty() ? title : words.say("source.modality", title, words.listed(doubts.stream()));
    }

    /** The same for a line about the object as a whole. */
    public String whole(String line, Annotated object) {
        return marked(line, told(object, evidence -> evidence.about().isEmpty()));
    }

    /** The evidence about an attribute, or else that about the object as a whole. */
    private static List<Evidence> support(Annotated object, AttributeName<?> attribute) {
        List<Evidence> about = told(object, evidence -> evidence.isAbout(attribute));
        return about.isEmpty() ? told(object, evidence -> evidence.about().isEmpty()) : about;
    }

    /** The evidence that counts, whether it says the same, denies it or gives another value. */
    private static List<Evidence> told(Annotated object, Predicate<Evidence> which) {
        return object.evidence().stream().filter(Evidence::stands).filter(which).toList();
    }

    private static List<Evidence> support(Annotated object, Predicate<Evidence> which) {
        return told(object, which).stream().filter(Evidence::supports).toList();
    }

    /** The phrase about all the values of a list, and how they are known; plainly of each, and not of the last alone. */
    public String sayOfEach(Annotated object, AttributeName<?> attribute, int values, String key, String... phrase) {
        return lineOfEach(words.say(key, phrase), object, attribute, values);
    }

    /** The same for a line. */
    public String lineOfEach(String line, Annotated object, AttributeName<?> attribute, int values) {
        return values < 2 ? line(line, object, attribute) : each(line, support(object, attribute));
    }

    private String each(String line, List<Evidence> support) {
        return doubt(support)
                .map(modality -> words.say("source.modality-each", line, modality))
                .orElse(line);
    }

    private String marked(String line, List<Evidence> support) {
        return doubt(support)
                .map(modality -> words.say("source.modality", line, modality))
                .orElse(line);
    }

    /** What is in doubt of something, by all the evidence about it. */
    private Optional<String> doubt(List<Evidence> told) {
        return Optional.of(words.listed(against.of(told).distinct())).filter(said -> !said.isEmpty());
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
                hop.mode().flatMap(mode -> words.key("hop.", mode)).orElse("hop.other"),
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

    /** The text; in quotation marks if it is, whole, what the statement said and a source quotes. */
    public String quoted(String text, Annotated object) {
        boolean isVerbatim = support(object, evidence -> modality(evidence).equals(Modality.STATED)).stream()
                .filter(evidence -> evidence.wording()
                        .filter(said -> Words.isSentenceOf(said, text))
                        .isPresent())
                .map(words.file()::chainOf)
                .anyMatch(Voice::isVerbatim);
        return isVerbatim ? words.quoted(text) : Words.own(text.replaceFirst("\\.$", ""));
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
                .flatMap(chain -> Voice.of(chain).stream())
                .findFirst()
                .map(against::voice);
    }

    /** The statement that claims something in its own words; empty if none is known to, and it was only concluded. */
    public Optional<String> claimed(Annotated claim) {
        return support(claim, evidence -> !modality(evidence).equals(Modality.INFERRED)).stream()
                .map(words.file()::chainOf)
                .flatMap(chain -> Voice.of(chain).stream())
                .findFirst()
                .map(words::name);
    }

    /** The name of a statement for a title or a source. If it is nobody's as far as is known, that is said too. */
    public String title(Statement statement) {
        String name = words.name(statement.id());
        if (statement.titles().isPresent()) {
            String kind = statement.kind().map(words::label).orElseGet(() -> words.say("name.kindless"));
            return words.capitalised(words.say("title.statement", kind, name));
        }
        boolean isNobodys =
                statement.publisher().isEmpty() && words.author(statement).isEmpty();
        return words.capitalised(isNobodys ? words.say("name.unattributed", name) : authored(name, statement));
    }

    /** The name of a statement by its author or publisher, and how these are known. */
    private String authored(String name, Statement statement) {
        if (words.author(statement).isEmpty()) {
            return piece(name, statement, Statement.PUBLISHER);
        }
        return statement
                .speaker()
                .map(speaker -> support(speaker, speaker.person().isPresent() ? Speaker.PERSON : Speaker.ON_BEHALF_OF))
                .filter(support -> !support.isEmpty())
                .map(support -> marked(name, support))
                .orElseGet(() -> piece(name, statement, Statement.SPEAKER));
    }

    /** The name of a statement with its date, and how the date is known. */
    public Optional<String> dated(Statement statement, String name) {
        return statement
                .publishedOn()
                .map(on -> say(statement, Statement.PUBLISHED_ON, "source.dated", name, words.date(on)));
    }

    /** Whom a statement is addressed to, and how it is known; also if it is inferred that the words are of this statement. */
    public String addressees(Statement statement) {
        String plain = words.say("statement.to", words.names(statement.addressees()));
        String known = lineOfEach(
                plain, statement, Statement.ADDRESSEES, statement.addressees().size());
        return known.equals(plain)
                ? placing(statement.id(), support(statement, evidence -> evidence.isAbout(Statement.ADDRESSEES)))
                        .map(doubt -> words.say("source.modality", plain, doubt))
                        .orElse(plain)
                : known;
    }

    /** The body for which a person speaks, and how that is known. A body that speaks itself is the author. */
    public Optional<String> onBehalfOf(Speaker speaker) {
        return speaker.onBehalfOf()
                .filter(body -> speaker.person().isPresent())
                .map(body -> line(words.name(body), speaker, Speaker.ON_BEHALF_OF));
    }
}
