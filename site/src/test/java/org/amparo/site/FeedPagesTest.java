package org.amparo.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.amparo.Award;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.code.IncidentKind;
import org.amparo.code.Modality;
import org.amparo.disclosure.Publication;
import org.amparo.evidence.Evidence;
import org.amparo.feed.FeedException;
import org.amparo.feed.FeedFolder;
import org.amparo.feed.FeedOptions;
import org.amparo.honours.Conferral;
import org.amparo.id.AwardId;
import org.amparo.id.DetentionId;
import org.amparo.id.IncidentId;
import org.amparo.id.PersonId;
import org.amparo.id.StatementId;
import org.amparo.internal.text.Phrasebook;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Publishes a feed and a site of one file, and follows each item to its page. */
class FeedPagesTest {

    private static final String SITE = "https://site.example/lists/";
    private static final PersonId IVO = PersonId.of("ivo-lund");

    @TempDir
    Path root;

    static List<String> languages() {
        return Phrasebook.LANGUAGES;
    }

    private static List<JsonNode> items(Publication publication, String language, Path folder) throws IOException {
        FeedFolder.at(folder.resolve("public"), folder.resolve("own.ledger"))
                .publish(
                        publication,
                        FeedOptions.builder()
                                .language(LanguageTag.parse(language))
                                .events(true)
                                .siteUrl(URI.create(SITE))
                                .build());
        List<JsonNode> items = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder.resolve("public"))) {
            for (Path file : files.filter(one -> one.toString().matches(".*(events|archive.[0-9]+)\\.json"))
                    .toList()) {
                new ObjectMapper().readTree(file.toFile()).path("items").forEach(items::add);
            }
        }
        return items.stream()
                .filter(item -> !item.path("_amparo").has("retracted"))
                .toList();
    }

    /** Follows each item, as a browser does whose server answers for a folder with its index.html. */
    private static void follow(List<JsonNode> items, Path site) throws IOException {
        for (JsonNode item : items) {
            URI url = URI.create(item.path("url").asText());
            assertThat(url.toString()).startsWith(SITE);
            Path file =
                    site.resolve(url.getPath().substring("/lists/".length())).resolve("index.html");
            assertThat(file).isRegularFile();
            Document page = PageChecker.parsed(Files.readString(file));
            assertThat(page.select("link[rel=canonical]").attr("href"))
                    .isEqualTo(url.toString().replaceFirst("#.*", ""));
            if (url.getRawFragment() != null) {
                assertThat(page.getElementById(url.getFragment()))
                        .as(url.toString())
                        .isNotNull();
            }
        }
    }

    private List<JsonNode> publish(CaseFile file, String language, Path folder) throws IOException {
        Publication publication = Cases.published(file);
        Sites.write(
                publication,
                SiteOptions.builder()
                        .base(URI.create(SITE))
                        .language(LanguageTag.parse(language))
                        .build(),
                folder.resolve("site"));
        List<JsonNode> items = items(publication, language, folder);
        follow(items, folder.resolve("site"));
        return items;
    }

    private static CaseFile with(CaseRecord... records) {
        return CaseFile.of(
                Cases.harbour().header(),
                Stream.concat(Cases.harbour().records().stream(), Stream.of(records))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_item_and_every_event_leads_to_a_page_of_the_site(String language) throws IOException {
        assertThat(publish(Cases.harbour(), language, root)).hasSizeGreaterThan(10);
    }

    /** Ids and keys with everything that they may have, which servers, disks and browsers could read otherwise. */
    @Test
    void hostile_ids_and_keys_lead_to_their_pages() throws IOException {
        String odd = "0..a~-_.-..";
        CaseFile file = with(
                Detention.builder()
                        .id(DetentionId.of(odd))
                        .detainee(IVO)
                        .period(Period.parse("2024-01-01/.."))
                        .build(),
                Incident.of(IncidentId.of("index.html"), IncidentKind.RAID, IVO),
                Statement.builder()
                        .id(StatementId.of("a".repeat(128)))
                        .titles(LocalizedText.english("long"))
                        .build(),
                Award.builder()
                        .id(AwardId.of("site.css"))
                        .addConferral(conferral(IVO).toBuilder()
                                .key("to.person.salma")
                                .build())
                        .addConferral(conferral(PersonId.of("salma")))
                        .addConferral(conferral(PersonId.of("sevil")).toBuilder()
                                .key("c1-award")
                                .build())
                        .build());
        assertThat(publish(file, "en", root))
                .extracting(item -> item.path("url").asText())
                .contains(
                        SITE + "detention/" + odd,
                        SITE + "incident/index.html",
                        SITE + "award/site.css#key.to.person.salma",
                        SITE + "award/site.css#to.person.salma",
                        SITE + "award/site.css#key.c1-award");
    }

    private static Conferral conferral(PersonId recipient) {
        return Conferral.builder()
                .recipient(recipient)
                .conferredOn(PartialDate.parse("2024-05-01"))
                .build();
    }

    @Test
    void an_incident_that_lies_ahead_and_a_detention_that_is_only_denied_have_pages_as_they_have_items()
            throws IOException {
        CaseFile file = with(
                Incident.of(IncidentId.of("summons"), IncidentKind.SUMMONS, IVO).toBuilder()
                        .period(Period.parse("2031-01-01/2031-01-01"))
                        .addEvidence(Evidence.of(StatementId.of("june"), "was summoned"))
                        .build(),
                Detention.builder()
                        .id(DetentionId.of("denied"))
                        .detainee(IVO)
                        .addEvidence(Evidence.of(StatementId.of("june"), "was never held").toBuilder()
                                .modality(Modality.DENIED)
                                .build())
                        .build());
        assertThat(publish(file, "en", root))
                .extracting(item -> item.path("url").asText())
                .contains(SITE + "incident/summons", SITE + "detention/denied");
    }

    @Test
    void of_two_conferrals_to_one_recipient_without_keys_one_alone_has_the_place() {
        CaseFile file = with(Award.builder()
                .id(AwardId.of("twice"))
                .addConferral(conferral(IVO))
                .addConferral(conferral(IVO))
                .build());
        Document page = PageChecker.parsed(Cases.pages(file, "en").get("award/twice/index.html"));
        assertThat(page.select("section[id]").eachAttr("id")).containsExactly("to.person.ivo-lund");
        assertThatThrownBy(() -> items(Cases.published(file), "en", root))
                .isInstanceOfSatisfying(
                        FeedException.class, e -> assertThat(e.code()).isEqualTo("duplicate-item-id"));
    }

    @Property(tries = 7)
    @Tag("once")
    void every_item_of_any_file_leads_to_a_page(@ForAll long seed) throws IOException {
        CaseFile file = seed % 2 == 0 ? Cases.random(seed, 18) : Cases.plausible(seed, 30);
        Path folder = Files.createTempDirectory("pages");
        try {
            publish(file, Phrasebook.LANGUAGES.get((int) Math.floorMod(seed, 5L)), folder);
        } catch (FeedException e) {
            assertThat(e.code()).isIn("duplicate-item-id", "empty-publication");
        } catch (SiteException e) {
            assertThat(e.code()).isIn("same-page", "empty-publication");
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void the_address_of_a_site_means_the_same_to_both() {
        for (String address : Set.of("https://site.example/lists", "https://site.example/?/", "ftp://site.example/")) {
            assertThatThrownBy(() ->
                            SiteOptions.builder().base(URI.create(address)).build())
                    .isInstanceOf(SiteException.class);
            assertThatThrownBy(() ->
                            FeedOptions.builder().siteUrl(URI.create(address)).build())
                    .isInstanceOf(FeedException.class);
        }
    }
}
