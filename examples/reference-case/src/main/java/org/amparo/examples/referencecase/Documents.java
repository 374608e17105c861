package org.amparo.examples.referencecase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.amparo.Statement;
import org.amparo.code.Access;
import org.amparo.code.EditKind;
import org.amparo.code.HopMode;
import org.amparo.code.SpeechAct;
import org.amparo.code.StatementKind;
import org.amparo.id.PartRef;
import org.amparo.id.RecordId;
import org.amparo.id.StatementId;
import org.amparo.record.Place;
import org.amparo.speech.Act;
import org.amparo.speech.Edit;
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

    private static final String CONCERN =
            "“The United States,” Secretary Blinken said, “is deeply concerned not only by"
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
                .addAct(judgement("a2", SpeechAct.ALLEGE, "Azerbaijan’s crackdown is expanding"))
                .addAct(judgement("a3", SpeechAct.CONCERN, EXPANDING))
                .relays(relays())
                .access(Access.SEEN)
                .addEvidence(Read.relative(
                        Statement.PUBLISHED_ON,
                        "this month",
                        Ids.TEXT,
                        "It reports 9 December as past and the selection for the awards as of this month."))
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
                        .note("The text's own words for the first demand of the statement, statement:d1#m1.")
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

    private static List<Relay> relays() {
        return List.of(
                relay(Ids.REPORT_QUOTED, Ids.REPORT, HopMode.QUOTES)
                        .wording("[a]n NGO coalition estimated there were approximately 254 political prisoners and"
                                + " detainees as of December 1 [2023]. Political prisoners and detainees included an"
                                + " academic and anti-corruption advocate, democracy and human rights activists,"
                                + " journalists and bloggers, opposition political figures, [and] religious believers and"
                                + " activists.")
                        .addEdit(Edit.of(EditKind.INSERTION, "[a]"))
                        .addEdit(Edit.of(EditKind.INSERTION, "[2023]"))
                        .addEdit(Edit.of(EditKind.INSERTION, "[and]"))
                        .build(),
                relay(Ids.DEMAND_PARAPHRASED, Ids.STATEMENT, HopMode.PARAPHRASES)
                        .wording(FIRST_LINE)
                        .build(),
                relay(Ids.NAMES_PARAPHRASED, Ids.STATEMENT, HopMode.PARAPHRASES)
                        .wording(NAMING)
                        .build(),
                relay(Ids.URGENCY_QUOTED, Ids.STATEMENT, HopMode.QUOTES)
                        .wording("immediately")
                        .build(),
                relay(Ids.OTHERS_QUOTED, Ids.STATEMENT, HopMode.QUOTES)
                        .wording(
                                "recently detained associates of independent outlet Meydan TV, and many others arrested"
                                        + " for their work on human rights.")
                        .build(),
                relay(Ids.CONCERN_QUOTED, Ids.STATEMENT, HopMode.QUOTES)
                        .wording(CONCERN)
                        .build(),
                relay(Ids.IRE_QUOTED, Ids.STATEMENT, HopMode.QUOTES)
                        .wording("“Her work,” as Secretary Blinken noted, “has drawn the ire of authorities.”")
                        .build(),
                relay(Ids.DEMANDS_QUOTED, Ids.STATEMENT, HopMode.QUOTES)
                        .wording("“We urge the Government of Azerbaijan,” Secretary Blinken said, “to release those"
                                + " unjustly detained for their advocacy on behalf of human rights, cease its crackdown on"
                                + " civil society, respect the human rights and fundamental freedoms of all, and fulfill"
                                + " the commitments it made when it joined the Organization for Security and Cooperation"
                                + " in Europe.”")
                        .build());
    }

    private static Relay.Builder relay(PartRef as, StatementId document, HopMode mode) {
        return Relay.builder().key(as.key()).statement(document).mode(mode);
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
                .kind(StatementKind.PUBLIC_STATEMENT)
                .speaker(Speaker.builder()
                        .person(Ids.BLINKEN)
                        .role("Secretary of State")
                        .onBehalfOf(Ids.UNITED_STATES)
                        .addEvidence(Read.inText("Secretary of State Antony Blinken urged Azerbaijan"))
                        .addEvidence(Read.passedOn(
                                Ids.CONCERN_QUOTED,
                                Speaker.ON_BEHALF_OF,
                                "“The United States,” Secretary Blinken said"))
                        .build())
                .addAddressee(Ids.GOVERNMENT)
                .addMention(mention(Ids.MEYDAN_TV, Ids.OTHERS_QUOTED, "Meydan TV"))
                .addMention(mention(Ids.AUTHORITIES, Ids.IRE_QUOTED, "authorities"))
                .addMention(mention(
                        Ids.OSCE, Ids.DEMANDS_QUOTED, "the Organization for Security and Cooperation in Europe"))
                .addAct(concern())
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
                .missing(Read.nothingOf(Statement.PUBLISHED_ON))
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
                                + " others."))
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
                .covers(Period.parse("2023-01-01/2023-12-31"))
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
                .publisher(Ids.COALITION)
                .addCount(Counts.politicalPrisoners())
                .access(Access.CITED)
                .addEvidence(Read.estimated("[a]n NGO coalition estimated").toBuilder()
                        .note("Whatever the coalition published: that there is a document follows from the estimate.")
                        .build())
                .missing(Read.nothingOf(Statement.TITLES, Statement.PUBLISHED_ON))
                .build();
    }
}
