package org.amparo.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Invented situations, each with the members of its records as in JSON. A feed says each in five languages. */
final class Situations {

    /** The heading of each situation, and its records. */
    private static final Map<String, List<String>> ALL = new LinkedHashMap<>();

    private Situations() {}

    /** Every situation: the records of a case file, in JSON, by a heading. */
    static Map<String, List<String>> all() {
        return ALL;
    }

    /** People, bodies and reports that every situation may name. */
    static final List<String> CAST = List.of(
            "{'type':'person','id':'person:ivo-lund','names':[{'full':'Ivo Lund'}]}",
            "{'type':'person','id':'person:leyla-orlova','names':[{'full':'Leyla Orlova'}],"
                    + "'roles':[{'relation':'editor-in-chief','organisation':'organisation:courier'}]}",
            "{'type':'person','id':'person:salma','names':[{'full':'سلمى الأمين'}]}",
            "{'type':'person','id':'person:unnamed-1','kind':'unnamed','capacities':[{'what':'lawyer'}]}",
            "{'type':'organisation','id':'organisation:government','names':[{'full':'Government of the North Shore'}]}",
            "{'type':'organisation','id':'organisation:league','names':[{'full':'Harbour League'}]}",
            "{'type':'organisation','id':'organisation:courier','names':[{'full':'North Shore Courier'}]}",
            "{'type':'organisation','id':'organisation:court','names':[{'full':'Harbour City Court'}]}",
            "{'type':'group','id':'group:crew','description':{'en':'the crew of the Lantern'},"
                    + "'members':[{'member':'person:ivo-lund'}],"
                    + "'evidence':[{'statement':'statement:june','wording':'the crew of the Lantern'}]}",
            report("march", "2024-03-10", "Arrests on the quay"),
            report("june", "2024-06-10", "Still behind bars"),
            report("december", "2024-12-10", "The year in the harbour"));

    private static String report(String id, String on, String title) {
        return "{'type':'statement','id':'statement:" + id + "','kind':'news','titles':{'en':'" + title + "'},"
                + "'publisher':'organisation:courier','publishedOn':'" + on + "'}";
    }

    private static final String JUNE = "'evidence':[{'statement':'statement:june','wording':'is held'}]";

    private static final String MARCH = "'evidence':[{'statement':'statement:march','wording':'was held'}]";

    private static final String DECEMBER = "'evidence':[{'statement':'statement:december','wording':'was freed'}]";

    private static final String AHEAD = "'evidence':[{'statement':'statement:june','wording':'is to be'}]";

    private static final String DENIED = "'evidence':[" + known("denied", "december", "did not happen") + "]";

    private static String detention(String members) {
        return detention("lund-1", "person:ivo-lund", members);
    }

    private static String detention(String id, String who, String members) {
        return "{'type':'detention','id':'detention:" + id + "','detainee':'" + who + "'," + members + "}";
    }

    private static void put(String heading, String... records) {
        ALL.put(heading, List.of(records));
    }

    private static String known(String modality, String statement, String wording) {
        return "{'statement':'statement:" + statement + "','modality':'" + modality + "','wording':'" + wording + "'}";
    }

    static {
        held();
        ended();
        died();
        moved();
        several();
        doubted();
        suffered();
        tried();
        awarded();
        demanded();
        counted();
        said();
    }

    private static void held() {
        put("Held when last reported", detention("'period':'2023-11-05/..'," + JUNE));
        put("Start known to the month", detention("'period':'2023-11/..'," + JUNE));
        put("Start known roughly", detention("'period':'2023-11~/..'," + JUNE));
        put("Start not known, and it goes on", detention("'period':'/..'," + JUNE));
        put("End not known", detention("'period':'2023-11-05/'," + JUNE));
        put("No date at all", detention(JUNE));
        put(
                "Only an arrest is told",
                detention("'proceedings':[{'kind':'arrest','on':'2023-11-05'}],"
                        + "'evidence':[{'statement':'statement:june','wording':'was arrested'}]"));
        put(
                "Two arrests, and the later is listed first",
                detention("'proceedings':[{'kind':'arrest','on':'2023-12-05'},{'kind':'arrest','on':'2023-11-05'}],"
                        + JUNE));
        put(
                "Held on the day of a list, since when is not known",
                detention("'period':'/..','custodyPhases':[{'form':'unspecified','period':'2024-06-10/2024-06-10'}],"
                        + JUNE));
        put("Held at some time, and nothing more is known", detention(JUNE));
        put(
                "Seen in custody on one day",
                detention("'custodyPhases':[{'form':'police-custody','period':'2024-06-09/2024-06-09'}]," + JUNE));
        put(
                "Held in secret",
                detention("'custodyPhases':[{'form':'secret-detention','period':'2024-05-01/..'}]," + JUNE));
        put(
                "Held, and the authorities deny it",
                detention("'custodyPhases':[{'form':'police-custody','period':'2024-05-01/..',"
                        + "'contact':[{'finding':'detention-denied','period':'2024-05-02/..'},"
                        + "{'finding':'family-denied'}]}]," + JUNE));
    }

    private static void ended() {
        put("Held from one day to another", detention("'period':'2023-01-05/2024-05-26'," + JUNE));
        put(
                "Ended, and the last phase and stage have no end",
                detention("'period':'2023-01-05/2024-05-26','custodyPhases':["
                        + "{'form':'pre-trial-detention','period':'2023-01-05/..'},"
                        + "{'form':'prison','period':'2023-09-01/..'}],'legalStages':["
                        + "{'phase':'convicted-appealable','period':'2023-09-01/..'}]," + JUNE));
        put(
                "A release of which only a step tells",
                detention("'period':'2023-01-05/..','proceedings':[{'kind':'release','on':'2024-05-26',"
                        + "'court':'organisation:court'}]," + JUNE));
        put(
                "A death of which only a step tells",
                detention("'period':'2023-01-05/..','custodyPhases':[{'form':'prison','period':'2023-02-01/..'}],"
                        + "'proceedings':[{'kind':'death','on':'2024-03-01'}]," + JUNE));
        for (String[] release : new String[][] {
            {"Released", "'on':'2024-05-26'"},
            {"Released in a month", "'on':'2024-05'"},
            {"Released on bail", "'kind':'bail','on':'2024-05-26','conditions':{'en':'not to leave the city'}"},
            {"Amnestied", "'kind':'amnesty','on':'2024-05-26'"},
            {"Acquitted", "'kind':'acquittal','on':'2024-05-26'"},
            {"Exchanged", "'kind':'exchange','on':'2024-05-26'"},
            {"Deported", "'kind':'deportation','on':'2024-05-26'"},
            {"Let out for a time", "'kind':'temporary','on':'2024-05-26'"},
            {"Escaped", "'kind':'escape','on':'2024-05-26'"},
            {"Died in custody", "'kind':'death','on':'2024-03-01'"},
            {"Released, when is not told", "'kind':'parole'"},
        }) {
            put(release[0], detention("'period':'2023-01-05/..','release':{" + release[1] + "}," + JUNE));
        }
        put(
                "Released, as another source tells than that of the detention",
                detention("'period':'2023-01-05/..','custodyPhases':[{'form':'prison','period':'2023-02-01/..'}],"
                        + "'release':{'on':'2024-05-26'," + DECEMBER + "}," + MARCH));
        put(
                "Died in the second detention, and the first was never closed",
                detention("'period':'2020-01-05/..'," + JUNE),
                detention(
                        "lund-2",
                        "person:ivo-lund",
                        "'period':'2024-01-05/..','release':{'kind':'death','on':'2024-03-01'}," + JUNE));
        put("Released, and the start is not known", detention("'period':'/..','release':{'on':'2024-05-26'}," + JUNE));
        put(
                "Died after the release",
                detention(
                        "viklund-1",
                        "person:viklund",
                        "'period':'2023-01-05/2023-08-01','release':{'on':'2023-08-01'}," + JUNE),
                "{'type':'person','id':'person:viklund','names':[{'full':'Siv Viklund'}],'diedOn':'2024-02-03',"
                        + "'evidence':[{'about':'diedOn','statement':'statement:june','wording':'has died'}]}");
    }

    private static String viklund(String evidence) {
        return "{'type':'person','id':'person:viklund','names':[{'full':'Siv Viklund'}],'diedOn':'2024-06-01',"
                + "'evidence':[" + evidence.replace("{'st", "{'about':'diedOn','st") + "]}";
    }

    private static void died() {
        String held = "'period':'2023-01-05/..','custodyPhases':[{'form':'prison','period':'2023-02-01/..'}],";
        put(
                "A death that is only alleged",
                detention("viklund-1", "person:viklund", held + MARCH),
                viklund(known("alleged", "june", "is said to have died")));
        put(
                "A death that is alleged and denied, after a release",
                detention(
                        "viklund-1",
                        "person:viklund",
                        "'period':'2023-01-05/..','release':{'on':'2023-08-01'," + MARCH + "}," + MARCH),
                viklund(known("alleged", "june", "is said to have died") + ","
                        + known("denied", "december", "is alive")));
        put(
                "A death in custody that is only inferred",
                detention(held + "'release':{'kind':'death','on':'2024-06-01','evidence':["
                        + known("inferred", "june", "has not been seen since") + "]}," + MARCH));
        put(
                "A death of which only a source tells that is not to be relied on",
                detention(held + "'release':{'kind':'death','on':'2024-06-01','evidence':[{'statement':"
                        + "'statement:june','wording':'died','reliability':'f'}]}," + MARCH));
    }

    private static void moved() {
        String phases = "'period':'2023-11-05/..','custodyPhases':["
                + "{'form':'pre-trial-detention','period':'2023-11-05/2024-06-02'},";
        put(
                "House arrest that is told as a release",
                detention(phases + "{'form':'house-arrest','period':'2024-06-02/..'}],"
                        + "'release':{'kind':'court-order','on':'2024-06-02'}," + JUNE));
        put(
                "House arrest after a release without a date",
                detention(phases + "{'form':'house-arrest','period':'2024-06-02/..'}],"
                        + "'release':{'kind':'court-order'}," + JUNE));
        put(
                "Moved to a prison",
                detention(phases + "{'form':'prison','period':'2024-06-02/..','place':{'name':{'en':'Prison No. 3'}},"
                        + "'authority':'organisation:government'}]," + JUNE));
        put(
                "Moved twice, and the newest is listed first",
                detention("'period':'2023-11-05/..','custodyPhases':["
                        + "{'form':'prison','period':'2024-06-02/..'},"
                        + "{'form':'pre-trial-detention','period':'2023-11-07/..'},"
                        + "{'form':'police-custody','period':'2023-11-05/..'}]," + JUNE));
        put(
                "Released under a travel ban",
                detention(phases + "{'form':'travel-ban','period':'2024-06-02/..'}]," + "'release':{'on':'2024-06-02'},"
                        + JUNE));
        put(
                "Moved, and the last that is recorded has ended",
                detention("'period':'2023-11-05/..','custodyPhases':["
                        + "{'form':'police-custody','period':'2023-11-05/2023-11-07'},"
                        + "{'form':'pre-trial-detention','period':'2023-11-07/2024-01-07'," + MARCH + "}]," + JUNE));
        put(
                "A suspended sentence",
                detention("'custodyPhases':[{'form':'suspended-sentence','period':'2024-05-02/..'}],"
                        + "'sentences':[{'length':'P2Y','kinds':['suspended-sentence'],'on':'2024-05-02',"
                        + "'legallyFinal':true}]," + JUNE));
    }

    private static void several() {
        put(
                "Two detentions, the first of which ended",
                detention("'period':'2020-01-05/2021-01-05','release':{'kind':'pardon','on':'2021-01-05'}," + JUNE),
                detention("lund-2", "person:ivo-lund", "'period':'2024-01-05/..'," + JUNE));
        put("A group is held", detention("crew-1", "group:crew", "'period':'2024-05/..'," + JUNE));
        put("Somebody unnamed", detention("unnamed-1", "person:unnamed-1", "'period':'2024-05/..'," + JUNE));
        put(
                "A name in another direction of writing",
                detention("salma-1", "person:salma", "'period':'2024-05-01/..'," + JUNE));
    }

    private static void doubted() {
        put(
                "Denied by a source",
                detention("'period':'2024-05-01/..','evidence':[{'statement':'statement:march','wording':'is held'},"
                        + known("denied", "june", "was never held") + "]"));
        put(
                "A rival date",
                detention("'period':'2024-05-01/..','release':{'on':'2024-06-01','evidence':["
                        + "{'about':'on','statement':'statement:june','wording':'set free on 1 June'},"
                        + "{'about':'on','statement':'statement:december','wording':'on 7 June','rival':'2024-06-07'}]},"
                        + JUNE));
        put(
                "Alleged by one source",
                detention("'period':'2024-05-01/..','evidence':[" + known("alleged", "june", "said to be held") + "]"));
        put(
                "Alleged by one source, and released",
                detention("'period':'2024-05-01/..','release':{'on':'2024-06-01'},'evidence':["
                        + known("alleged", "june", "said to have been held") + "]"));
        put(
                "Alleged by an author, and denied by another whom a paper reports",
                detention("'period':'2024-05-01/..','evidence':["
                        + known("alleged", "letter", "they say that he is held") + ","
                        + "{'statement':'statement:december','via':['statement:december#r1'],'modality':'denied',"
                        + "'wording':'the government says that he is free'}]"),
                "{'type':'statement','id':'statement:letter','kind':'open-letter','titles':{'en':'To the quay'},"
                        + "'speaker':{'person':'person:leyla-orlova'},'publishedOn':'2024-12-01'}",
                "{'type':'statement','id':'statement:december','kind':'news','titles':{'en':'The year in the harbour'},"
                        + "'publisher':'organisation:courier','publishedOn':'2024-12-10',"
                        + "'relays':[{'key':'r1','statement':'statement:denial','mode':'reports'}]}",
                "{'type':'statement','id':'statement:denial','kind':'public-statement','access':'cited',"
                        + "'speaker':{'onBehalfOf':'organisation:government'}}");
        put(
                "A release that is denied",
                detention("'period':'2024-05-01/..','release':{'on':'2024-06-01','evidence':["
                        + known("denied", "december", "was not set free") + "]}," + JUNE));
        put(
                "A release that was ahead when it was told",
                detention("'period':'2024-05-01/..','release':{'kind':'pardon','on':'2024-09-01','evidence':["
                        + "{'statement':'statement:june','wording':'will be freed'}]}," + JUNE));
        put(
                "A release of which no source tells, after all sources",
                detention("'period':'2024-05-01/..','release':{'on':'2024-09-01'}," + JUNE));
        put(
                "A trial that was ahead when it was told",
                detention("'period':'2024-05-01/..','proceedings':[{'kind':'hearing','on':'2024-08-01'," + AHEAD + "}],"
                        + "'charges':[{'article':'213','broughtOn':'2024-08-15'," + AHEAD + "}],"
                        + "'sentences':[{'length':'P5Y','kinds':['prison'],'on':'2024-09-01'," + AHEAD + "}],"
                        + "'assessments':[{'body':'organisation:league','outcome':'arbitrary','on':'2024-09-02',"
                        + AHEAD + "}]," + JUNE));
        put(
                "An arrest that its source has taken back",
                detention("'period':'2024-05-01/..','proceedings':[{'kind':'arrest','on':'2024-04-30','evidence':["
                        + "{'statement':'statement:march','wording':'has been arrested','status':'retracted'}]},"
                        + "{'kind':'hearing','on':'2024-05-04'," + JUNE + "}]," + JUNE));
        put(
                "Only the place of custody is denied",
                detention("'period':'2024-05-01/..','custodyPhases':[{'form':'prison','period':'2024-05-01/..',"
                        + "'place':{'name':{'en':'Fort Keel'}},"
                        + DENIED.replace("[{", "[{'about':'place',") + "}]," + JUNE));
        put(
                "Everything but the detention is only denied",
                detention("'period':'2024-05-01/..',"
                        + "'custodyPhases':[{'form':'pre-trial-detention','period':'2024-05-01/2024-05-20'},"
                        + "{'form':'prison','period':'2024-05-20/..'," + DENIED + "}],"
                        + "'proceedings':[{'kind':'hearing','on':'2024-05-04'," + DENIED + "},"
                        + "{'kind':'release','on':'2024-06-01'," + DENIED + "}],"
                        + "'charges':[{'article':'213','broughtOn':'2024-05-06'," + DENIED + "}],"
                        + "'sentences':[{'length':'P5Y','kinds':['prison'],'on':'2024-05-20'," + DENIED + "}],"
                        + JUNE));
        put(
                "Nobody says that there was a detention",
                detention("'period':'2024-05-01/..','custodyPhases':[{'form':'prison','period':'2024-05-01/..'}],"
                        + "'proceedings':[{'kind':'arrest','on':'2024-05-01'}]," + DENIED));
        put(
                "Nobody says that there was a detention, but somebody has judged it",
                detention("'period':'2024-05-01/..','assessments':[{'body':'organisation:league',"
                        + "'outcome':'arbitrary','on':'2024-06-01'," + JUNE + "},{'outcome':'arbitrary'," + JUNE
                        + "}],'missing':[{'attribute':'charges','reason':'none-exists'}]," + DENIED));
        put(
                "The year of a date is inferred",
                detention("'period':'2024-05-01/..','evidence':[{'statement':'statement:june','wording':'is held'},"
                        + "{'about':'period','statement':'statement:june','modality':'inferred',"
                        + "'wording':'since May 1'}]"));
        put(
                "Not verified",
                detention("'period':'2024-05-01/..','evidence':[{'statement':'statement:june','wording':'is held',"
                        + "'status':'unverified'}]"));
        put(
                "An arrest that one source has retracted",
                detention("'period':'2024-05-01/..','evidence':[{'statement':'statement:june','wording':'is held'},"
                        + "{'statement':'statement:march','wording':'has been arrested','status':'retracted'}]"));
        put(
                "Perhaps somebody else was held",
                detention("'period':'2024-05-01/..','evidence':[{'statement':'statement:june','wording':'is held'},"
                        + "{'about':'detainee','statement':'statement:march','wording':'it was Orlova',"
                        + "'rival':'person:leyla-orlova'}]"));
    }

    private static void tried() {
        put(
                "Charged, tried and sentenced",
                detention("'period':'2023-11-05/..','legalStages':[{'phase':'convicted-appealable','period':"
                        + "'2024-05-02/..'}],'proceedings':[{'kind':'trial-opened','on':'2024-03-04',"
                        + "'court':'organisation:court','caseNumber':'12/24'},"
                        + "{'kind':'hunger-strike','on':'2024-04'}],"
                        + "'charges':[{'description':{'en':'smuggling of currency'},'article':'206.3',"
                        + "'code':'Criminal Code','chargeClass':'ordinary-economic','broughtOn':'2023-11-21',"
                        + "'plea':'not-guilty'," + JUNE
                        + "},{'article':'213','broughtOn':'2023-11-21','droppedOn':'2024-02-01','plea':'refused',"
                        + JUNE + "}],"
                        + "'motives':[{'claimant':'organisation:league','rights':['expression'],"
                        + "'description':{'en':'because of his work as a journalist'}," + JUNE + "}],"
                        + "'sentences':[{'length':'P5Y6M','kinds':['prison'],'on':'2024-05-02',"
                        + "'legallyFinal':false}]," + JUNE));
        put(
                "Arrested without a warrant, remanded twice and due for release",
                detention("'period':'2023-11-05/..','proceedings':[{'kind':'arrest','on':'2023-11-05',"
                        + "'age':'17','authority':'organisation:police','warrantShown':false,"
                        + "'legalBasis':{'en':'article 150 of the Code of Procedure, on suspicion'}},"
                        + "{'kind':'remand-ordered','on':'2023-11-07','court':'organisation:court','length':'P2M'},"
                        + "{'kind':'search','on':'2023-11-08','age':'16..18','warrantShown':true,'warrantIssuer':'organisation:court'},"
                        + "{'kind':'remand-extended','on':'2024-01-05','length':'P1M15D'}],"
                        + "'sentences':[{'penalty':'fixed-term','length':'P3Y','suspendedLength':'P1Y',"
                        + "'kinds':['prison'],'on':'2024-05-02','period':'2023-11-05/2026-11-05',"
                        + "'releaseDue':'2025-11'}]," + JUNE),
                "{'type':'organisation','id':'organisation:police','names':[{'full':'Harbour Police'}]}");
        put(
                "Remedies that were refused, disregarded and not used, and an account",
                detention("'period':'2023-11-05/..','remedies':[{'kind':'habeas-corpus','filedOn':'2023-11-08',"
                        + "'body':'organisation:court','caseNumber':'H-17/23','outcome':'rejected',"
                        + "'decidedOn':'2023-11-10'},"
                        + "{'kind':'release-request','filedOn':'2024-02','outcome':'disregarded',"
                        + "'description':{'en':'The court ordered bail.'},"
                        + "'reasons':{'en':'The prison did not carry the order out.'}," + JUNE + "},"
                        + "{'kind':'criminal-complaint','body':'organisation:office','filedOn':'2024-03-01'},"
                        + "{'kind':'cassation','outcome':'not-taken',"
                        + "'reasons':{'en':'No lawyer was admitted to the file.'}},"
                        + "{'kind':'clemency','decidedOn':'2024-05-01'},"
                        + "{'outcome':'weighed'},{'filedOn':'2026-01-01','kind':'appeal'," + JUNE + "}],"
                        + "'narratives':[{'claimant':'person:viklund',"
                        + "'description':{'en':'They came at night and showed no papers.'}," + JUNE + "}],"
                        + "'arguments':[{'claimant':'person:viklund','category':'iii',"
                        + "'description':{'en':'The lawyer saw the file on the day of the verdict.'}," + JUNE + "},"
                        + "{'claimant':'person:viklund','category':'i',"
                        + "'description':{'en':'No law was named at the arrest.'}," + JUNE + "},"
                        + "{'claimant':'person:viklund','description':{'en':'Nobody was told why.'}," + JUNE + "}],"
                        + "'markings':[{'attribute':'narratives','level':'public'},"
                        + "{'attribute':'arguments','level':'public'}]," + JUNE),
                "{'type':'organisation','id':'organisation:office','names':[{'full':'Harbour Prosecutor'}]}",
                "{'type':'person','id':'person:viklund','names':[{'full':'Siv Viklund'}]}");
        put(
                "Remedies as events, arrested and moved to places with names",
                detention("'period':'2023-11-05/..','proceedings':[{'kind':'arrest','on':'2023-11-05',"
                        + "'place':{'name':{'en':'the north quay'}},'authority':'organisation:government',"
                        + "'warrantShown':false}],"
                        + "'custodyPhases':[{'form':'police-custody','period':'2023-11-05/2023-11-07'},"
                        + "{'form':'prison','period':'2023-11-07/..','place':{'name':{'en':'Fort Keel'}},"
                        + "'authority':'organisation:government'}],"
                        + "'remedies':[{'key':'writ','kind':'habeas-corpus','filedOn':'2023-11-09',"
                        + "'body':'organisation:court','outcome':'rejected','decidedOn':'2023-11-20'},"
                        + "{'kind':'appeal','filedOn':'2023-12-01'},{'kind':'clemency','outcome':'not-taken'}],"
                        + JUNE));
        put(
                "No remedy was used",
                detention("'period':'2023-11-05/..','remedies':[{'outcome':'not-taken',"
                        + "'reasons':{'en':'Whoever complains is held longer.'}}]," + JUNE));
        put(
                "Sentenced to life, and to death",
                detention("'period':'2023-11-05/..','sentences':[{'penalty':'life','kinds':['prison'],"
                        + "'on':'2024-02-02'},{'penalty':'death','on':'2024-05-02','legallyFinal':false},"
                        + "{'penalty':'fixed-term','on':'2024-05'}]," + JUNE));
        put(
                "Sentences that are suspended in whole",
                detention("'period':'2023-11-05/..','sentences':[{'length':'P2Y','suspendedLength':'P2Y',"
                        + "'kinds':['prison'],'on':'2024-02-02'},"
                        + "{'suspendedLength':'P1Y','on':'2024-03-02'}]," + JUNE));
        put(
                "An arrest that a page was changed to tell",
                detention(
                        "'proceedings':[{'kind':'arrest','on':'2024-05-20','evidence':[{'statement':'statement:page',"
                                + "'wording':'arrested'}]}],'evidence':[{'statement':'statement:page','wording':'in custody'}]"),
                "{'type':'statement','id':'statement:page','kind':'list','titles':{'en':'Who is held'},"
                        + "'publishedOn':'2024-01-10','updatedOn':'2024-06-01','accessedOn':'2024-06-03'}");
        put(
                "A member of parliament is held",
                detention("viklund-2", "person:viklund", "'period':'2024-05-01/..'," + JUNE),
                "{'type':'person','id':'person:viklund','names':[{'full':'Siv Viklund','honorific':'Dr'},"
                        + "{'full':'Sivka','kind':'nickname'}],"
                        + "'roles':[{'relation':'member','organisation':'organisation:parliament',"
                        + "'represents':{'en':'North Shore'},'onBehalfOf':'organisation:league'," + JUNE + "}]}",
                "{'type':'organisation','id':'organisation:parliament','names':[{'full':'Assembly'}]}");
        put(
                "Found arbitrary, and recognised",
                detention(
                        "viklund-1",
                        "person:viklund",
                        "'period':'2024-05-01/..','assessments':[{'body':'organisation:league',"
                                + "'outcome':'arbitrary','categories':['ii'],'on':'2024-06-01'," + JUNE + "}]," + JUNE),
                "{'type':'person','id':'person:viklund','names':[{'full':'Siv Viklund'}],"
                        + "'recognitions':[{'body':'organisation:league','scheme':'own','status':'recognised',"
                        + "'period':'2024-06-01/..'," + JUNE + "}]}");
        put(
                "Codes of a later version",
                detention(
                        "viklund-1",
                        "person:viklund",
                        "'period':'2023-11-05/..','custodyPhases':["
                                + "{'form':'pre-trial-detention','period':'2023-11-05/2024-06-02'},"
                                + "{'form':'later','period':'2024-06-02/2024-06-09'}],'legalStages':[{'phase':'later'}],"
                                + "'proceedings':[{'kind':'later','on':'2024-04-01'}],"
                                + "'charges':[{'chargeClass':'later'," + JUNE + "}],"
                                + "'sentences':[{'kinds':['later'],'length':'P2Y'," + JUNE + "}],"
                                + "'motives':[{'claimant':'organisation:league','rights':['later']," + JUNE + "}],"
                                + "'assessments':[{'body':'organisation:league','outcome':'later','categories':['later'],"
                                + JUNE + "}],'release':{'kind':'later','on':'2024-06-09'},'evidence':["
                                + known("later", "june", "is held") + "]"),
                "{'type':'person','id':'person:viklund','names':[{'full':'Siv Viklund'}],"
                        + "'roles':[{'relation':'later','organisation':'organisation:courier'}],"
                        + "'recognitions':[{'body':'organisation:league','scheme':'later','status':'later'," + JUNE
                        + "}]}");
        put(
                "There is no charge",
                detention(
                        "'period':'2024-05-01/..','missing':[{'attribute':'charges','reason':'none-exists'}]," + JUNE));
        put(
                "There is no charge, as a source says",
                detention("'period':'2024-05-01/..','missing':[{'attribute':'charges','reason':'none-exists'}],"
                        + "'evidence':[{'statement':'statement:june','wording':'is held'},"
                        + "{'about':'charges','statement':'statement:march','wording':'without a charge'}]"));
        put(
                "No charge is told",
                detention(
                        "'period':'2024-05-01/..','missing':[{'attribute':'charges','reason':'not-stated'}]," + JUNE));
    }

    private static String award(String conferral) {
        return "{'type':'award','id':'award:lantern','names':[{'full':'Lantern Prize'}],'edition':'2024',"
                + "'conferredBy':'organisation:league','grounds':{'en':'light in the harbour'},'conferrals':[{'key':'c1',"
                + conferral + "}]}";
    }

    private static void awarded() {
        put(
                "An award in absentia",
                award("'recipient':'person:ivo-lund','status':'conferred','conferredOn':'2024-06-08',"
                        + "'mode':'in-absentia','absenceReason':'detained','collectedBy':'person:leyla-orlova'"),
                detention("'period':'2023-11-05/..'," + JUNE));
        put(
                "Chosen, and not known to have received it",
                award("'recipient':'person:ivo-lund','status':'selected','place':{'country':'XA'}"));
        put(
                "A conferral that was ahead when it was told",
                award("'recipient':'person:ivo-lund','status':'conferred','conferredOn':'2024-12-08',"
                        + "'mode':'in-absentia','absenceReason':'detained','place':{'name':{'en':'the lighthouse'}},"
                        + AHEAD));
        put(
                "A conferral of a stage of a later version",
                award("'recipient':'person:ivo-lund','status':'later','place':{'name':{'en':'the lighthouse'}},"
                        + JUNE));
        put("Declined", award("'recipient':'person:ivo-lund','status':'declined'"));
    }

    private static String joint(String demands) {
        return "{'type':'statement','id':'statement:joint','kind':'joint-statement','titles':{'en':'Free the crew'},"
                + "'signatories':['organisation:league','organisation:courier'],'publishedOn':'2024-03-12',"
                + "'addressees':['organisation:government'],'demands':[" + demands + "]}";
    }

    private static void demanded() {
        put(
                "A joint demand, met and then reversed",
                joint("{'kind':'release','targets':['person:ivo-lund','person:leyla-orlova'],'urgency':'immediate',"
                        + "'condition':'unconditional','addressee':'organisation:government',"
                        + "'responses':[{'by':'organisation:government','kind':'rejected','on':'2024-03-20'," + JUNE
                        + "}],'outcomes':[{'target':'person:ivo-lund','state':'met','asOf':'2024-04-01'," + JUNE
                        + "},{'target':'person:ivo-lund','state':'met-then-reversed','asOf':'2024-06-01'," + JUNE
                        + "}]}"),
                detention("'period':'2024-06-01/..'," + JUNE));
        put(
                "A demand in words of its own, with a date",
                joint("{'description':{'en':'let the crew sail'},'targets':['group:crew'],'byDate':'2024-07-01',"
                        + "'basis':{'en':'the Harbour Treaty'},'evidence':[{'statement':'statement:joint',"
                        + "'wording':'Let the crew sail!'}]}"));
    }

    private static String counting(String count) {
        return "{'type':'statement','id':'statement:census','kind':'thematic-report','titles':{'en':'Behind the pier'},"
                + "'publisher':'organisation:league','publishedOn':'2024-07-01','counts':[" + count + "]}";
    }

    private static void counted() {
        put(
                "A number that another source contradicts",
                counting("{'value':254,'qualifier':'approximate','population':{'en':'prisoners'},'asOf':'2023-12-01',"
                        + "'method':'estimate','by':'organisation:league','evidence':["
                        + "{'about':'value','statement':'statement:census','wording':'about 254'},"
                        + "{'about':'value','statement':'statement:june','wording':'no more than 200','rival':200}]}"));
        put(
                "Numbers of people, with parts",
                counting(
                        "{'value':9,'unit':'person','breakdown':[{'value':1,'population':{'en':'doctor'}},"
                                + "{'value':3,'population':{'en':'sailors'}},{'value':5,'population':{'en':'lawyers'}}],"
                                + "'breakdownExhaustive':true},{'value':21,'unit':'family'},{'atLeast':10,'atMost':12,'unit':'organisation'}"));
        put(
                "Numbers that are only bounds, or of a kind that is not known",
                counting("{'value':254,'qualifier':'at-least','population':{'en':'political prisoners'}},"
                        + "{'value':300,'qualifier':'at-most','population':{'en':'political prisoners'}},"
                        + "{'value':270,'qualifier':'not-in-this-version','population':{'en':'political prisoners'}},"
                        + "{'value':12,'qualifier':'range','unit':'person'},"
                        + "{'value':31,'qualifier':'approximate','unit':'person','method':'estimate'}"));
    }

    private static String incident(String kinds, String members) {
        return "{'type':'incident','id':'incident:quay','kinds':[" + kinds + "]," + members + "}";
    }

    private static void suffered() {
        put(
                "Killed, while a detention was never closed",
                incident(
                        "'killing'",
                        "'subjects':['person:ivo-lund'],'period':'2024-05-26/2024-05-26','place':{'name':{'en':'the quay'},"
                                + "'country':'AZ'},'involvements':[{'perpetratorType':'police','degree':'direct',"
                                + "'evidence':[" + known("alleged", "december", "shot by police") + "]}],"
                                + "'evidence':[{'statement':'statement:june','wording':'was shot on the quay'}]"),
                detention("'period':'2023-11-05/..','evidence':[{'statement':'statement:march','wording':'is held'}]"));
        put(
                "A killing that is only alleged",
                incident(
                        "'killing'",
                        "'subjects':['person:ivo-lund'],'evidence':[" + known("alleged", "june", "was murdered")
                                + "]"));
        put(
                "A killing without a date",
                incident(
                        "'killing'",
                        "'subjects':['person:ivo-lund'],'evidence':[{'statement':'statement:june','wording':'was murdered'}]"),
                detention("'period':'2023-11-05/..','evidence':[{'statement':'statement:march','wording':'is held'}]"));
        put(
                "A raid on a newsroom, and what it led to",
                incident(
                        "'raid','seizure'",
                        "'subjects':['organisation:courier','person:leyla-orlova'],'period':'2024-05-20/2024-05-22',"
                                + "'description':{'en':'Officers took every computer.'},"
                                + "'consequences':['closure','loss-of-property'],'motives':[{'claimant':'organisation:league',"
                                + "'rights':['expression'],'evidence':[{'statement':'statement:december',"
                                + "'wording':'to silence the paper'}]}],"
                                + "'evidence':[{'statement':'statement:june','wording':'was raided'}]"));
        put(
                "Ill-treatment in custody, which the authorities deny",
                incident(
                        "'torture'",
                        "'subjects':['person:ivo-lund'],'detention':'detention:lund-1','period':'2024-05/2024-05','evidence':["
                                + known("alleged", "june", "was beaten") + "," + known("denied", "december", "no one")
                                + "]"),
                detention("'period':'2023-11-05/..'," + JUNE));
        put(
                "A summons that was still to come, and a threat to nobody in particular",
                incident("'summons'", "'subjects':['person:salma'],'period':'2024-07-01/2024-07-01'," + AHEAD),
                "{'type':'incident','id':'incident:letters','kinds':['threat'],'period':'2024-05/2024-06'," + JUNE
                        + "}");
        put(
                "Killed on one of some days, and an assault in the same months",
                incident(
                        "'killing'",
                        "'subjects':['person:ivo-lund'],'period':'2024-03/2024-04','relatedIncidents':['incident:yard'],"
                                + "'evidence':[{'statement':'statement:june','wording':'was murdered that spring'},"
                                + known("alleged", "june", "they belong together")
                                        .replace("{'s", "{'about':'relatedIncidents','s")
                                + "]"),
                "{'type':'incident','id':'incident:yard','kinds':['assault'],'subjects':['person:ivo-lund','person:salma'],"
                        + "'period':'2024-03-02/2024-03-09','detention':'detention:lund-1'," + JUNE + "}",
                "{'type':'incident','id':'incident:gate','kinds':['threat'],'subjects':['person:ivo-lund'],"
                        + "'period':'2024-02/2024-03','relatedIncidents':['incident:quay','incident:gone']," + JUNE
                        + "}",
                detention("'period':'2023-11-05/..','evidence':[{'statement':'statement:march','wording':'is held'}]"));
        put(
                "A killing of which one bound alone is known",
                incident("'killing'", "'subjects':['person:ivo-lund'],'period':'2024-03/..'," + JUNE),
                "{'type':'incident','id':'incident:yard','kinds':['raid'],'subjects':['person:salma'],"
                        + "'period':'/2024-03-09'," + JUNE + "}");
        put(
                "An arrest of which the place and more is told",
                detention("'proceedings':[{'kind':'arrest','on':'2024-05-01','place':{'name':{'en':'the north quay'}},"
                        + "'authority':'organisation:government','description':{'en':'Officers took the camera.'},"
                        + "'evidence':[" + known("alleged", "june", "led away") + "]}]," + JUNE));
        put(
                "Released before the day that the sentence gave",
                detention("'period':'2023-11-05/2024-12-01','release':{'on':'2024-12-01','kind':'pardon'," + DECEMBER
                        + "},'sentences':[{'on':'2024-05-01','releaseDue':'2026-05-01'," + JUNE + "}]," + JUNE));
        put(
                "All of which one source alleges, even who it was",
                detention("'period':'2024-06-02/2024-06-04','release':{'on':'2024-06-04','evidence':["
                        + known("alleged", "december", "freed") + "]},'evidence':["
                        + known("alleged", "december", "taken") + ","
                        + known("alleged", "december", "a man of the quay").replace("{'s", "{'about':'detainee','s")
                        + "]"));
        put(
                "A motive that is stated, one that is alleged, and one that is inferred",
                detention("'motives':[{'claimant':'organisation:league','rights':['expression']," + JUNE + "},"
                        + "{'claimant':'organisation:league','rights':['assembly'],'evidence':["
                        + known("alleged", "june", "for the march") + "]},"
                        + "{'claimant':'organisation:league','targetedCapacities':['journalist'],'evidence':["
                        + known("inferred", "june", "for the film") + "]}]," + JUNE));
        put(
                "Some who are said to have had a part in it",
                detention("'period':'2024-05-01/..','involvements':["
                        + "{'perpetratorType':'police','evidence':[{'about':'perpetratorType','statement':'statement:june',"
                        + "'modality':'alleged','wording':'policemen'}]},"
                        + "{'agent':'organisation:government','degree':'ordered','evidence':["
                        + known("stated", "june", "on orders") + "]},"
                        + "{'perpetratorType':'private','degree':'suspected','evidence':["
                        + known("inferred", "june", "a gang") + "]}],"
                        + JUNE));
        put(
                "An incident of a kind that is not known",
                incident("'not-in-this-version'", "'subjects':['person:unnamed-1']," + JUNE),
                detention("'period':'2024-05-01/..'," + JUNE));
    }

    private static void said() {
        put(
                "Several doubts in one sentence",
                "{'type':'statement','id':'statement:letter','kind':'open-letter','titles':{'en':'To the quay'},"
                        + "'speaker':{'person':'person:leyla-orlova'},'acts':[{'kind':'report',"
                        + "'by':'organisation:government','addressee':'organisation:league','evidence':["
                        + "{'about':'by','statement':'statement:june','modality':'inferred','wording':'they said'},"
                        + "{'about':'addressee','statement':'statement:march','modality':'inferred',"
                        + "'wording':'to us'}]}]}",
                detention("'proceedings':[{'kind':'hearing','on':'2024-04','court':'organisation:court','evidence':["
                        + "{'statement':'statement:june','modality':'inferred','wording':'in court'}]}]," + JUNE));
        put(
                "A statement that tells of a denial, and is known from a citation",
                "{'type':'statement','id':'statement:letter','kind':'open-letter','titles':{'en':'To the quay'},"
                        + "'speaker':{'person':'person:leyla-orlova','role':'chair','onBehalfOf':'organisation:league'},"
                        + "'addressees':['organisation:government'],'replyTo':'statement:march','access':'cited',"
                        + "'acts':[{'kind':'deny','by':'organisation:government',"
                        + "'description':{'en':'there are no such prisoners'}},"
                        + "{'kind':'concern','targets':['detention:lund-1']}]}",
                detention("'period':'2024-05-01/..'," + JUNE));
        put(
                "Words that came through two others",
                detention("'period':'2024-05-01/..','evidence':[{'statement':'statement:december',"
                        + "'via':['statement:december#r1','statement:letter#r2'],'wording':'held on the quay'}]"),
                "{'type':'statement','id':'statement:december','kind':'news','titles':{'en':'The year in the harbour'},"
                        + "'publisher':'organisation:courier','publishedOn':'2024-12-10',"
                        + "'relays':[{'key':'r1','statement':'statement:letter','mode':'quotes'}]}",
                "{'type':'statement','id':'statement:letter','kind':'open-letter','titles':{'en':'To the quay'},"
                        + "'speaker':{'person':'person:leyla-orlova'},'publishedOn':'2024-12-01','access':'cited',"
                        + "'relays':[{'key':'r2','statement':'statement:log','mode':'reports'}]}",
                "{'type':'statement','id':'statement:log','kind':'public-statement','access':'cited','publishedOn':'2024-11-30',"
                        + "'speaker':{'onBehalfOf':'organisation:court'}}");
    }

    /** The case file of a situation, in JSON. */
    static String file(List<String> records) {
        List<String> all = new ArrayList<>(records);
        CAST.stream()
                .filter(one -> records.stream().noneMatch(record -> record.contains(idOf(one))))
                .forEach(all::add);
        return ("{'type':'case-file','amparo':'1.0','id':'case-file:situation','base':'https://cases.example/',"
                        + "'defaultMarking':'public','records':[" + String.join(",", all) + "]}")
                .replace('\'', '"');
    }

    private static String idOf(String record) {
        int start = record.indexOf("'id':");
        return record.substring(start, record.indexOf(',', start));
    }
}
