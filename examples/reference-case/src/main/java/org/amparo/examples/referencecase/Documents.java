package org.amparo.examples.referencecase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.amparo.Statement;
import org.amparo.code.Access;
import org.amparo.code.HopMode;
import org.amparo.code.SpeechAct;
import org.amparo.code.StatementKind;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.record.Place;
import org.amparo.speech.Act;
import org.amparo.speech.Mention;
import org.amparo.speech.Relay;
import org.amparo.speech.Speaker;
import org.amparo.speech.TextVersion;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** The text, which was read, and the three documents that it passes on, which were not. */
final class Documents {

    /** The text's sentence that names the six, up to where the quotation of the others begins. */
    static final String NAMING = "Secretary of State Antony Blinken urged Azerbaijan to “immediately” release Rufat"
            + " Safarov, Sevinj Vagifgizi, Azer Gasimli, Farid Mehralizada, Bakhtiyar Hajiyev, and Gubad Ibadoghlu";

    /** The text's first line: the statement's main demand, for others and in other words than the statement's own. */
    static final String FIRST_LINE = "The United States has called on the Government of Azerbaijan to free numerous"
            + " dissidents, rights activists, and journalists who have been arrested for their advocacy of human rights"
            + " and fundamental freedoms.";

    /** The sentence of the quoted concern, interrupted by the text. */
    static final String CONCERN = "“The United States,” Secretary Blinken said, “is deeply concerned not only by"
            + " these detentions, but by the increasing crackdown on civil society and media in Azerbaijan.”";

    private static final String EXPANDING = "The fact that Azerbaijan’s crackdown is expanding is chilling.";

    private Documents() {}

    static List<Statement> all() {
        return List.of(text(), statement(), report(), estimate());
    }

    /** The whole text, unchanged. */
    static String words() {
        try (InputStream in =
                Objects.requireNonNull(Documents.class.getResourceAsStream("statement.txt"), "statement.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Statement text() {
        return Statement.builder()
                .id(Ids.TEXT)
                .publishedOn(PartialDate.parse("[2024-12-09..2024-12-31]"))
                .addText(TextVersion.original(LanguageTag.ENGLISH, words()))
                .mentions(mentions())
                .addAct(paraphrasedDemand())
                .addAct(judgement("a2", SpeechAct.REPORT, "Azerbaijan’s crackdown is expanding"))
                .addAct(judgement("a3", SpeechAct.CONCERN, EXPANDING))
                .addAct(ReferenceAwards.selection())
                .relays(Relays.all())
                .access(Access.SEEN)
                .addEvidence(Read.relative(
                        Statement.PUBLISHED_ON,
                        "this month",
                        Ids.TEXT,
                        "Choosing or receiving was this month. She received her award on 9 December, which is past, so"
                                + " this month is December."))
                .addEvidence(Read.inferred(
                        Statement.PUBLISHED_ON,
                        "On December 9, she received the Secretary of State’s 2024 Anti-Corruption Champion’s Award",
                        "The year is that of the award's edition, 2024."))
                .missing(Read.nothingOf(Statement.KIND, Statement.SPEAKER, Statement.PUBLISHER))
                .build();
    }

    private static Act paraphrasedDemand() {
        return Act.builder()
                .key("a1")
                .kind(SpeechAct.DEMAND)
                .by(Ids.UNITED_STATES)
                .description(LocalizedText.english(FIRST_LINE))
                .addTarget(Ids.DISSIDENTS)
                .addressee(Ids.GOVERNMENT)
                .addEvidence(Read.inText(FIRST_LINE).toBuilder()
                        .note("The text's own words, it seems for the first demand of the statement, statement:d1#m1.")
                        .build())
                .build();
    }

    private static Act judgement(String key, SpeechAct kind, String words) {
        return Act.builder()
                .key(key)
                .kind(kind)
                .description(LocalizedText.english(words))
                .addEvidence(Read.inText(EXPANDING).toBuilder()
                        .note("The narrator's own judgement, for which no source is given.")
                        .build())
                .build();
    }

    private static List<Mention> mentions() {
        return List.of(
                Mention.of(Ids.UNITED_STATES, "The United States"),
                Mention.of(Ids.GOVERNMENT, "the Government of Azerbaijan"),
                Mention.of(Ids.DISSIDENTS, "numerous dissidents, rights activists, and journalists"),
                Mention.of(Ids.BLINKEN, "Secretary of State Antony Blinken"),
                Mention.of(Ids.SAFAROV, "Rufat Safarov"),
                Mention.of(Ids.VAGIFGIZI, "Sevinj Vagifgizi"),
                Mention.of(Ids.GASIMLI, "Azer Gasimli"),
                Mention.of(Ids.MEHRALIZADA, "Farid Mehralizada"),
                Mention.of(Ids.HAJIYEV, "Bakhtiyar Hajiyev"),
                Mention.of(Ids.IBADOGHLU, "Gubad Ibadoghlu"),
                Mention.of(Ids.BLINKEN, "Secretary Blinken"),
                Mention.of(Ids.STATE_DEPARTMENT, "The State Department"),
                Mention.of(Ids.STATE_DEPARTMENT, "the U.S. State Department"),
                Mention.of(Ids.DEFENSE_LINE, "Defense Line"),
                Mention.of(Ids.HUMAN_RIGHTS_DEFENDER, "the Secretary of State’s Human Rights Defender Award"),
                Mention.of(Ids.ABZAS_MEDIA, "Abzas Media"),
                Mention.of(Ids.VAGIFGIZI, "Ms. Vagifgizi"),
                Mention.of(
                        Ids.ANTI_CORRUPTION_CHAMPION,
                        "the Secretary of State’s 2024 Anti-Corruption Champion’s Award"));
    }

    private static Statement statement() {
        return Statement.builder()
                .id(Ids.STATEMENT)
                .speaker(Speaker.builder()
                        .person(Ids.BLINKEN)
                        .role("Secretary of State")
                        .onBehalfOf(Ids.UNITED_STATES)
                        .addEvidence(Read.inText("Secretary of State Antony Blinken urged Azerbaijan"))
                        .addEvidence(Read.inferred(
                                Speaker.ON_BEHALF_OF,
                                "“The United States,” Secretary Blinken said, “is deeply concerned",
                                "He voices the concern of the United States, so he speaks for it.",
                                Ids.CONCERN_QUOTED))
                        .build())
                .addAddressee(Ids.GOVERNMENT)
                .addMention(mention(Ids.MEYDAN_TV, Ids.OTHERS_QUOTED, "Meydan TV"))
                .addMention(mention(Ids.AUTHORITIES, Ids.IRE_QUOTED, "authorities"))
                .addMention(mention(
                        Ids.OSCE, Ids.DEMANDS_QUOTED, "the Organization for Security and Cooperation in Europe"))
                .addAct(concern())
                .addAct(ire())
                .demands(Demands.all())
                .access(Access.CITED)
                .addEvidence(
                        Read.inText("In a recent statement, Secretary of State Antony Blinken urged Azerbaijan")
                                .toBuilder()
                                .anchor(Ids.TEXT)
                                .build())
                .addEvidence(Read.passedOn(
                        Ids.DEMANDS_QUOTED,
                        Statement.ADDRESSEES,
                        "“We urge the Government of Azerbaijan,” Secretary Blinken said"))
                .addEvidence(Read.inText(Statement.PUBLISHED_ON, "In a recent statement").toBuilder()
                        .anchor(Ids.TEXT)
                        .build())
                .missing(Read.nothingOf(Statement.KIND, Statement.PUBLISHED_ON))
                .build();
    }

    private static Act concern() {
        return Act.builder()
                .key("a1")
                .kind(SpeechAct.CONCERN)
                .description(
                        LocalizedText.english("The United States is deeply concerned not only by these detentions, but"
                                + " by the increasing crackdown on civil society and media in Azerbaijan."))
                .addTarget(Ids.SAFAROV_DETENTION)
                .addTarget(Ids.VAGIFGIZI_DETENTION)
                .addTarget(Ids.GASIMLI_DETENTION)
                .addTarget(Ids.MEHRALIZADA_DETENTION)
                .addTarget(Ids.HAJIYEV_DETENTION)
                .addTarget(Ids.IBADOGHLU_DETENTION)
                .addTarget(Ids.MEYDAN_DETENTION)
                .addTarget(Ids.MANY_OTHERS_DETENTION)
                .addEvidence(Read.passedOn(Ids.CONCERN_QUOTED, CONCERN))
                .addEvidence(Read.inferred(
                        Act.TARGETS,
                        "these detentions",
                        "Those of the sentence before: of the six named, of the associates of Meydan TV and of many"
                                + " others.",
                        Ids.CONCERN_QUOTED))
                .build();
    }

    /** Words about her work, which the text gives beside her detention. It does not say that they are its reason. */
    private static Act ire() {
        return Act.builder()
                .key("a2")
                .kind(SpeechAct.REPORT)
                .description(LocalizedText.english("Her work has drawn the ire of authorities."))
                .addTarget(Ids.VAGIFGIZI)
                .addEvidence(Read.passedOn(
                        Ids.IRE_QUOTED, "“Her work,” as Secretary Blinken noted, “has drawn the ire of authorities.”"))
                .addEvidence(Read.inferred(
                        Act.TARGETS,
                        "“Her work,”",
                        "The text quotes it between two sentences about Sevinj Vagifgizi.",
                        Ids.IRE_QUOTED))
                .build();
    }

    private static Mention mention(RecordId record, PartRef relay, String wording) {
        return Mention.builder()
                .record(record)
                .wording(wording)
                .addEvidence(Read.passedOn(relay, wording))
                .build();
    }

    private static Statement report() {
        return Statement.builder()
                .id(Ids.REPORT)
                .kind(StatementKind.COUNTRY_REPORT)
                .publisher(Ids.STATE_DEPARTMENT)
                .covers(Period.parse("2023/2023"))
                .addPlace(Place.builder()
                        .name(LocalizedText.english("Azerbaijan"))
                        .country("AZ")
                        .addEvidence(Read.inText("human rights report on Azerbaijan"))
                        .build())
                .addMention(mention(Ids.COALITION, Ids.REPORT_QUOTED, "[a]n NGO coalition"))
                .addMention(
                        mention(Ids.UNNAMED_ACADEMIC, Ids.REPORT_QUOTED, "an academic and anti-corruption advocate"))
                .addRelay(Relay.builder()
                        .key(Ids.ESTIMATE_REPORTED.key())
                        .statement(Ids.ESTIMATE)
                        .mode(HopMode.REPORTS)
                        .wording("[a]n NGO coalition estimated")
                        .addEvidence(Read.passedOn(Ids.REPORT_QUOTED, "[a]n NGO coalition estimated"))
                        .build())
                .addCount(CoalitionCount.kindsOfPrisoners())
                .access(Access.CITED)
                .addEvidence(
                        Read.inText("The State Department’s most recent human rights report on Azerbaijan").toBuilder()
                                .anchor(Ids.TEXT)
                                .build())
                .addEvidence(Read.inText(Statement.COVERS, "which covered human rights conditions in 2023"))
                .addEvidence(Read.inText(Statement.PUBLISHED_ON, "most recent").toBuilder()
                        .anchor(Ids.TEXT)
                        .build())
                .missing(Read.nothingOf(Statement.PUBLISHED_ON))
                .build();
    }

    private static Statement estimate() {
        return Statement.builder()
                .id(Ids.ESTIMATE)
                .speaker(Speaker.builder().onBehalfOf(Ids.COALITION).build())
                .addCount(CoalitionCount.politicalPrisoners())
                .access(Access.CITED)
                .addEvidence(Read.implied(
                        "[a]n NGO coalition estimated",
                        "The coalition gave its estimate somewhere. The text does not say where, or that it was published.",
                        Ids.REPORT_QUOTED))
                .missing(Read.nothingOf(Statement.KIND, Statement.TITLES, Statement.PUBLISHER, Statement.PUBLISHED_ON))
                .build();
    }
}
