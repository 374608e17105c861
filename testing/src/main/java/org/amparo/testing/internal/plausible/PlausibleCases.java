package org.amparo.testing.internal.plausible;

import java.net.URI;
import java.time.Instant;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.code.Marking;
import org.amparo.evidence.AttributeMarking;
import org.amparo.id.CaseFileId;
import org.amparo.testing.internal.chance.Dice;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;

/** Makes the records of a plausible case file, each on demand and from the plan alone. */
public final class PlausibleCases {

    /** The fewest records that make a case. */
    public static final int FEWEST = Plan.FEWEST;

    private final Plan plan;
    private final Bodies bodies;
    private final Persons persons;
    private final Statements statements;
    private final Episodes episodes;
    private final Incidents incidents;
    private final Awards awards;
    private final Margins margins;

    /**
     * The cases of a seed.
     *
     * @param records the number of records, {@link #FEWEST} or more
     */
    public PlausibleCases(long seed, int records) {
        this.plan = new Plan(seed, records);
        Telling telling = new Telling(plan);
        this.bodies = new Bodies(plan);
        this.persons = new Persons(plan, telling);
        this.statements = new Statements(plan, telling);
        this.episodes = new Episodes(plan, telling);
        this.incidents = new Incidents(plan, telling);
        this.awards = new Awards(plan, telling);
        this.margins = new Margins(plan, telling);
    }

    /** The header of the file. */
    public CaseHeader header() {
        Dice dice = plan.dice("header", 0);
        CaseHeader.Builder header = CaseHeader.builder()
                .id(CaseFileId.of("invented"))
                .base(URI.create("https://cases.example/invented/"))
                .titles(LocalizedText.english("Invented cases"))
                .publisher(plan.documenter(0))
                .generatedAt(Instant.parse("2026-01-10T08:00:00Z"))
                .defaultMarking(Marking.PUBLIC);
        if (dice.percent(50)) {
            header.licence(URI.create("https://creativecommons.org/licenses/by/4.0/"));
        }
        if (dice.percent(50)) {
            header.addLanguage(LanguageTag.ENGLISH).addLanguage(LanguageTag.parse("az"));
        }
        if (dice.percent(30)) {
            header.marking(Marking.PUBLIC).addMarking(AttributeMarking.of(CaseHeader.GENERATED_AT, Marking.PARTNERS));
        }
        return header.build();
    }

    /** The records, one after the other, none of them kept. */
    public Stream<CaseRecord> records() {
        return Stream.of(
                        noted(plan.organisations, "organisation", bodies::organisation),
                        noted(plan.persons, "person", persons::person),
                        noted(plan.groups, "group", bodies::group),
                        noted(plan.statements, "statement", statements::statement),
                        noted(plan.detentions, "detention", episodes::detention),
                        noted(plan.incidents, "incident", incidents::incident),
                        noted(plan.awards, "award", awards::award))
                .flatMap(records -> records);
    }

    /** The record with what a careful organisation notes beside the values, in a few. */
    private Stream<CaseRecord> noted(int count, String type, IntFunction<? extends CaseRecord> make) {
        return IntStream.range(0, count).mapToObj(position -> margins.of(make.apply(position), type, position));
    }
}
