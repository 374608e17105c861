package org.amparo.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.amparo.Award;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Organisation;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.casefile.CaseFile;
import org.amparo.casefile.Claims;
import org.amparo.claim.Claim;
import org.amparo.claim.Standing;
import org.amparo.code.IncidentKind;
import org.amparo.code.Liberty;
import org.amparo.code.Marking;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.Publication;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.disclosure.Reading;
import org.amparo.evidence.Evidence;
import org.amparo.exchange.ftm.FollowTheMoney;
import org.amparo.exchange.held.HeldList;
import org.amparo.exchange.held.HeldRow;
import org.amparo.exchange.internal.table.Layout;
import org.amparo.exchange.internal.table.RecordRows;
import org.amparo.exchange.internal.table.Table;
import org.amparo.exchange.jsonld.JsonLd;
import org.amparo.honours.Conferral;
import org.amparo.id.CaseFileId;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.people.Name;
import org.amparo.people.Role;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeName;
import org.amparo.shape.AttributeRole;
import org.amparo.shape.PartVisitor;
import org.amparo.shape.Shape;
import org.amparo.shape.Shaped;
import org.amparo.site.Site;
import org.amparo.site.SiteFile;
import org.amparo.site.SiteOptions;
import org.amparo.status.Status;
import org.amparo.testing.RandomCases;
import org.amparo.time.Certainty;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;
import org.junit.jupiter.api.Test;

/**
 * Tables, exports, lists of who was held, statuses and pages for search engines say of each fact what its claim says, no
 * more and no less, for random files with evidence of every manner, some of it of retracted statements.
 *
 * <p>{@code -Damparo.files} is the number of files, of which one in {@value #WITH_SITE} has pages, too, and {@code
 * -Damparo.seed} the first of them.
 */
class ClaimProperties {

    private static final int FILES = Integer.getInteger("amparo.files", 120);
    private static final long FIRST_SEED = Long.getLong("amparo.seed", 0);
    private static final int RECORDS = 10;
    private static final int WITH_SITE = 20;
    private static final int FACTS_IN_A_FILE = 200;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC);
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2023, 12, 1), LocalDate.of(2024, 6, 1), LocalDate.of(2026, 3, 10));

    private static final SiteOptions OPTIONS =
            SiteOptions.builder().profile(PublicationProfile.INTERNAL).build();

    private final List<String> wrong = new ArrayList<>();
    private long seed;
    private long facts;

    @Test
    void each_output_says_of_each_fact_what_its_claim_says() throws IOException {
        for (seed = FIRST_SEED; seed < FIRST_SEED + FILES; seed++) {
            CaseFile file = new StrewnEvidence(seed, 2).of(withHeader(RandomCases.seeded(seed)));
            Publication publication = reviewed(file);
            CaseFile published = publication.caseFile();
            checkTables(published);
            Map<String, JsonNode> entities = entities(publication);
            Map<String, JsonNode> nodes = nodes(publication);
            for (CaseRecord record : published.records()) {
                checkEntity(published, record, entities);
                checkNode(published, record, entities, nodes);
            }
            checkHeld(publication);
            if (seed % WITH_SITE == 0) {
                checkPages(publication, nodes);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(facts).isGreaterThan((long) FACTS_IN_A_FILE * FILES);
    }

    private static CaseFile withHeader(RandomCases cases) {
        CaseHeader header = CaseHeader.builder()
                .id(CaseFileId.of("claims"))
                .base(URI.create("https://cases.example/"))
                .defaultMarking(Marking.PUBLIC)
                .build();
        return CaseFile.of(header, cases.plausibleCaseFile(RECORDS).records());
    }

    private static Publication reviewed(CaseFile file) {
        Publication publication = Disclosure.project(file, PublicationProfile.INTERNAL, CLOCK);
        return publication.requireReviewed(
                publication.receipt().toRead().stream().map(Reading::key).toList());
    }

    private void same(Object place, Object said, Object expected) {
        facts++;
        if (!said.equals(expected)) {
            wrong.add(seed + ": " + place + " says " + said + ", and its claim " + expected);
        }
    }

    /** If something is said, its claim has to be good enough. */
    private void only(String what, boolean isSaid, boolean isGoodEnough) {
        facts++;
        if (isSaid && !isGoodEnough) {
            wrong.add(seed + ": " + what + " is said, and its claim is not good enough");
        }
    }

    // Tables

    private void checkTables(CaseFile file) throws IOException {
        Map<String, String> expected = new TreeMap<>();
        Claims claims = file.claims();
        for (CaseRecord record : file.records()) {
            addStandings(record.shaped(), claims.of(record), record.id().toString(), expected);
        }
        Map<String, String> found = new TreeMap<>();
        RecordRows.of(file, Layout.standard(), (table, cells) -> addCells(table, cells, found));
        Set<String> all = new TreeSet<>(expected.keySet());
        all.addAll(found.keySet());
        for (String place : all) {
            same("table " + place, found.getOrDefault(place, ""), expected.getOrDefault(place, ""));
        }
    }

    private static <T> void addStandings(Shaped<T> shaped, Claim claim, String at, Map<String, String> standings) {
        standings.put(at, text(claim));
        shaped.shape().visit(shaped.object(), new PartVisitor<RuntimeException>() {
            @Override
            public <V> void value(Attribute<?, ?, V> line, V value, int item) {
                if (line.traits().role() == AttributeRole.CLAIM) {
                    standings.put(place(line, item), text(claim.attribute(line)));
                }
            }

            @Override
            public <P> void part(Attribute<?, ?, P> line, Shape<P, ?> table, P part, int item) {
                if (line.traits().role() == AttributeRole.CLAIM) {
                    addStandings(new Shaped<>(table, part), claim.part(part, line), place(line, item), standings);
                }
            }

            private String place(Attribute<?, ?, ?> line, int item) {
                return at + "/" + line.name() + (line.isList() ? "/" + item : "");
            }
        });
    }

    private static String text(Claim claim) {
        return claim.standing().name().toLowerCase(Locale.ROOT);
    }

    /** The standing of each row, and of each cell in the row of an object. */
    private static void addCells(Table table, String[] cells, Map<String, String> standings) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(table.columns().get(i).name(), cells[i]);
        }
        String standing = row.getOrDefault("standing", "");
        if (standing.isEmpty() || isIdentity(table, row)) {
            return;
        }
        String at = table.of().isEmpty() ? cells[0] : row.get("record_id") + row.get("part_path");
        standings.put(at, standing);
        if (table.name().endsWith("-text") || table.name().endsWith("-item")) {
            return;
        }
        Map<String, String> otherwise = new HashMap<>();
        for (String one : row.getOrDefault("standing_otherwise", "").split("; ")) {
            int colon = one.indexOf(": ");
            if (colon > 0) {
                otherwise.put(one.substring(0, colon), one.substring(colon + 2));
            }
        }
        row.forEach((column, cell) -> {
            boolean isAttribute =
                    !column.contains("_") && !Set.of("standing", "id", "key").contains(column);
            if (isAttribute && !cell.isEmpty() && !column.equals("marking")) {
                standings.put(at + "/" + column, otherwise.getOrDefault(column, standing));
            }
        });
    }

    private static boolean isIdentity(Table table, Map<String, String> row) {
        String list = row.getOrDefault("parent_attribute", "");
        return Set.of("formerIds", "identifiers").contains(list)
                || row.getOrDefault("part_path", "").startsWith("/identifiers/")
                || table.name().endsWith("-identifier");
    }

    // FollowTheMoney

    private static Map<String, JsonNode> entities(Publication publication) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FollowTheMoney.write(publication, out);
        Map<String, JsonNode> entities = new HashMap<>();
        for (String line : out.toString(UTF_8).split("\n")) {
            JsonNode entity = JSON.readTree(line);
            entities.put(entity.path("id").asText(), entity.path("properties"));
        }
        return entities;
    }

    private static String id(CaseRecord record) {
        return record.id().toString().replace(':', '-');
    }

    private static List<String> texts(JsonNode values) {
        List<String> texts = new ArrayList<>();
        if (values.isTextual()) {
            texts.add(values.asText());
        }
        values.forEach(value -> texts.add(
                value.isTextual() ? value.asText() : value.path("@value").asText()));
        return texts;
    }

    private void checkEntity(CaseFile file, CaseRecord record, Map<String, JsonNode> entities) {
        Claim claim = file.claims().of(record);
        JsonNode entity = entities.get(id(record));
        only("entity " + record.id(), entity != null, claim.isTold());
        if (entity == null) {
            only("no entity of " + record.id(), isEvent(record) && !lies(file, record), !claim.isTold());
        } else if (record instanceof Detention detention) {
            checkEvent(file, entity, detention, claim, Detention.DETAINEE, Detention.PERIOD, detention.period());
        } else if (record instanceof Incident incident) {
            checkEvent(file, entity, incident, claim, Incident.SUBJECTS, Incident.PERIOD, incident.period());
        } else if (record instanceof Person person) {
            checkPerson(file, entity, person, claim);
            checkRoles(person, claim, entities);
        } else if (record instanceof Organisation organisation) {
            names(entity, organisation, organisation.names(), claim, Organisation.NAMES);
        } else if (record instanceof Award award) {
            checkAward(entity, award, claim);
        } else if (record instanceof Statement statement) {
            only(
                    "publishedAt of " + record.id(),
                    entity.has("publishedAt"),
                    claim.attribute(Statement.PUBLISHED_ON).isFact());
            only(
                    "author of " + record.id(),
                    entity.has("author"),
                    statement
                            .speaker()
                            .filter(one -> claim.part(one, Statement.SPEAKER).isFact())
                            .isPresent());
        }
    }

    private static boolean isEvent(CaseRecord record) {
        return record instanceof Detention || record instanceof Incident;
    }

    /** Whether all that tells of a date was said before it. */
    private static boolean lies(CaseFile file, CaseRecord record) {
        return record instanceof Incident incident
                && incident.period()
                        .flatMap(Period::start)
                        .filter(start -> isAhead(file, start, file.claims().of(incident, Incident.PERIOD)))
                        .isPresent();
    }

    private static boolean isAhead(CaseFile file, PartialDate date, Claim claim) {
        List<Evidence> supporting = claim.supporting();
        return !supporting.isEmpty() && supporting.stream().allMatch(one -> isAhead(file, date, one));
    }

    private static boolean isAhead(CaseFile file, PartialDate date, Evidence evidence) {
        return file.find(evidence.statement())
                .flatMap(Statement::saidBy)
                .filter(said -> date.after(said) == Certainty.CERTAIN)
                .isPresent();
    }

    private void checkEvent(
            CaseFile file,
            JsonNode event,
            CaseRecord record,
            Claim claim,
            AttributeName<?> people,
            AttributeName<?> when,
            Optional<Period> period) {
        same("name of " + record.id(), !event.path("name").get(0).asText().startsWith("Possible"), claim.isFirm());
        boolean isCertain = claim.attribute(people).isFact();
        only("involved in " + record.id(), event.has("involved"), isCertain);
        boolean isDated = claim.attribute(when).isFact();
        only("startDate of " + record.id(), event.has("startDate"), isDated);
        boolean isPlain = period.filter(one -> !one.isReversed())
                .flatMap(Period::start)
                .filter(start -> start.toString().matches("[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?"))
                .filter(start -> claim.attribute(when).firm().stream().anyMatch(one -> !isAhead(file, start, one)))
                .isPresent();
        if (record instanceof Detention) {
            only("no startDate of " + record.id(), !event.has("startDate"), !(isDated && isPlain));
        }
        if (claim.standing() == Standing.UNSOURCED) {
            same("summary of " + record.id(), texts(event.path("summary")).get(0), "No source is recorded for this.");
        } else {
            same(
                    "summary of " + record.id(),
                    texts(event.path("summary")).contains("It is not certain that this happened."),
                    !claim.isFirm());
        }
    }

    private void checkPerson(CaseFile file, JsonNode entity, Person person, Claim claim) {
        names(entity, person, person.names(), claim, Person.NAMES);
        only(
                "birthDate of " + person.id(),
                entity.has("birthDate"),
                claim.attribute(Person.BORN_ON).isFact());
        only(
                "gender of " + person.id(),
                entity.has("gender"),
                claim.attribute(Person.GENDER).isPlain());
        boolean isKilled = file.incidentsOf(person.id()).stream()
                .anyMatch(incident -> incident.kinds().contains(IncidentKind.KILLING)
                        && file.claims().of(incident).isFirm());
        only(
                "deathDate of " + person.id(),
                entity.has("deathDate"),
                isKilled || claim.attribute(Person.DIED_ON).isFact());
        long nationalities = person.nationalities().stream()
                .filter(one -> claim.part(one, Person.NATIONALITIES).isPlain())
                .count();
        only("nationalities of " + person.id(), entity.path("nationality").size() > nationalities, false);
    }

    private void names(JsonNode entity, CaseRecord record, List<Name> names, Claim claim, AttributeName<Name> list) {
        for (String property : List.of("alias", "previousName")) {
            for (String text : texts(entity.path(property))) {
                boolean isPlain = names.stream()
                        .anyMatch(name -> name.full().equals(text)
                                && claim.part(name, list).attribute(Name.FULL).isPlain());
                only(property + " of " + record.id(), true, isPlain);
            }
        }
        boolean hasPlain = names.stream()
                .anyMatch(name -> claim.part(name, list).attribute(Name.FULL).isPlain() && !name.isFormer());
        only(
                "name of " + record.id(),
                texts(entity.path("summary")).contains("It is not certain that this is the name."),
                !hasPlain);
    }

    private void checkRoles(Person person, Claim claim, Map<String, JsonNode> entities) {
        int place = 0;
        for (Role role : person.roles()) {
            place++;
            String id =
                    id(person) + ".role." + role.key().map(key -> "k-" + key).orElse("n-" + place);
            JsonNode link = entities.get(id);
            Claim told = claim.part(role, Person.ROLES);
            only("role " + id, link != null, told.isFact());
            if (link != null) {
                only(
                        "startDate of " + id,
                        link.has("startDate"),
                        told.attribute(Role.PERIOD).isFact());
            }
        }
    }

    private void checkAward(JsonNode event, Award award, Claim claim) {
        for (String involved : texts(event.path("involved"))) {
            boolean isConferred = award.conferrals().stream()
                    .filter(one -> one.recipient().toString().replace(':', '-').equals(involved))
                    .map(one -> claim.part(one, Award.CONFERRALS))
                    .anyMatch(told ->
                            told.isFirm() && told.attribute(Conferral.STATUS).isPlain());
            only("involved in " + award.id(), true, isConferred);
        }
    }

    // JSON-LD

    private static Map<String, JsonNode> nodes(Publication publication) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLd.write(publication, out);
        Map<String, JsonNode> nodes = new HashMap<>();
        for (JsonNode node : JSON.readTree(out.toByteArray()).path("@graph")) {
            nodes.put(node.path("@id").asText(), node);
        }
        return nodes;
    }

    /** What both exports have is the same. */
    private void checkNode(
            CaseFile file, CaseRecord record, Map<String, JsonNode> entities, Map<String, JsonNode> nodes) {
        JsonNode entity = entities.get(id(record));
        JsonNode node =
                nodes.get(record.id().iri(URI.create("https://cases.example/")).toString());
        Claim claim = file.claims().of(record);
        only("node " + record.id(), node != null, claim.isTold());
        if (node == null || entity == null || record instanceof Award) {
            return;
        }
        Map<String, String> terms = Map.of(
                "birthDate", "birthDate",
                "deathDate", "deathDate",
                "startDate", "startDate",
                "endDate", "endDate",
                "datePublished", "publishedAt");
        terms.forEach((term, property) ->
                same(term + " of node " + record.id(), texts(node.path(term)), texts(entity.path(property))));
        if (isEvent(record)) {
            same("name of node " + record.id(), texts(node.path("name")), texts(entity.path("name")));
            only("about of node " + record.id(), node.has("about"), claim.isFirm());
        }
    }

    // Core

    private void checkHeld(Publication publication) {
        CaseFile file = publication.caseFile();
        HeldList list = HeldList.of(publication);
        for (LocalDate day : DAYS) {
            for (CaseRecord record : file.records()) {
                if (record.id() instanceof SubjectId subject && !record.isRetracted()) {
                    checkStatus(file, file.asOf(day).statusOf(subject), day);
                }
            }
            for (HeldRow row : list.on(day)) {
                Status status = row.holding().status();
                same(
                        "held " + status.subject() + " on " + day,
                        status,
                        file.asOf(day).statusOf(status.subject()));
            }
        }
    }

    private void checkStatus(CaseFile file, Status status, LocalDate day) {
        String what = "status of " + status.subject() + " on " + day;
        status.detention().flatMap(file::find).ifPresent(detention -> {
            Claim claim = file.claims().of(detention);
            // Whoever was released or died, did so whoever doubts the detention before.
            boolean isHeld = status.liberty().equals(Liberty.DEPRIVED);
            only(what, isHeld, claim.isTold());
            only(what + " for certain", isHeld && status.certainty() == Certainty.CERTAIN, claim.isFirm());
        });
    }

    // Pages for search engines

    private void checkPages(Publication publication, Map<String, JsonNode> nodes) throws IOException {
        for (SiteFile file : Site.of(publication, OPTIONS).files()) {
            String page = file.path().endsWith(".html") ? new String(file.bytes(), UTF_8) : "";
            int start = page.indexOf("<script type=\"application/ld+json\">");
            if (start >= 0) {
                String data = page.substring(page.indexOf('>', start) + 1, page.indexOf("</script>", start));
                checkPage(publication.caseFile(), file.path(), JSON.readTree(data), nodes);
            }
        }
    }

    private void checkPage(CaseFile file, String path, JsonNode data, Map<String, JsonNode> nodes) {
        JsonNode node = Objects.requireNonNull(
                nodes.get(data.path("@id").asText().replaceFirst("/$", "")), "no node of " + path);
        for (String term : List.of("startDate", "endDate", "datePublished")) {
            same(term + " on " + path, texts(data.path(term)), texts(node.path(term)));
        }
        String id = path.replaceFirst("/index.html$", "").replaceFirst("/", ":");
        CaseRecord record = file.find(RecordId.parse(id)).orElseThrow();
        if (isEvent(record)) {
            AttributeName<?> people = record instanceof Detention ? Detention.DETAINEE : Incident.SUBJECTS;
            only("page of " + id, true, file.claims().of(record).isFirm());
            only(
                    "about on " + path,
                    data.has("about"),
                    file.claims().of(record, people).isFirm());
        }
    }
}
