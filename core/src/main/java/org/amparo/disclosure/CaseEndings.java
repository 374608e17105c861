package org.amparo.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The case endings that a word of a name takes in Russian, Ukrainian, Polish, Azerbaijani, Turkish and Georgian, all in
 * folded letters. Nobody knows in which language a text will decline a name, so a word gets the endings of all of them
 * that fit its own ending.
 */
final class CaseEndings {

    /** A beginning of a word, and the endings that may follow. */
    record Stem(String letters, Set<String> endings) {}

    /** Azerbaijani and Turkish, after any letter; the word itself too. */
    private static final Set<String> TURKIC = turkic();

    /** After a consonant that grew soft: Sadığın of Sadıq. */
    private static final Set<String> TURKIC_VOWELS = set("i u a e in un im um");

    /** Georgian, with the postpositions that are written together. */
    private static final Set<String> GEORGIAN = set(
            "ma m s is it ti ad d o isa sa ts its mats sats isats msts ze shi tan stan istan gan sgan isgan tvis stvis"
                    + " istvis ken sken isken itan idan dan amde mde ebi ebis ebma ebs ebisgan ebistvis");

    /** Georgian, after a last vowel that falls out. */
    private static final Set<String> GEORGIAN_CUT = set("is it isa its isgan istvis istan isken");

    private static final Set<String> SLAVIC_A =
            set("a i y e u oi oy oyu oiu ei ey eyu o ie iei am ami akh ah ach yu iu iyu iya ii iei iej ej yei yeyu ye");

    /** After я: Оля, Ілля, Zofia. */
    private static final Set<String> SLAVIC_YA =
            set("i ii y ya ia ya e ye ie yu iu ei ey eyu yei yeyu iei iey ieyu o io yo");

    private static final Set<String> SLAVIC_CONSONANT = set(
            "a u e om em im ym ovi evi owi iowi iow iem ie i y ya ia yu iu ov iv ow owie am ami akh ah ach ikh ykh imi ymi yevi");

    private static final Set<String> SLAVIC_I = set("a u ya ia yu iu em iem yem e ie ye i evi ievi yevi ego iego emu"
            + " iemu im ym ogo oho omu om ikh ykh ich ych imi ymi oi oy ou aya aia uyu oyu m go mu");

    private static final Set<String> SLAVIC_AYA = set("aya aia oi oy ou uyu oyu oiu ie ikh ykh im ym imi ymi");

    private static final Set<String> SLAVIC_O = set("a u ovi evi om i y e ie o oi em");

    private static final Set<String> POLISH_E = set("go mu m");

    private static final Set<String> SLAVIC_SOFTENED = set("i e ie");

    /** What a last consonant becomes before a soft ending in Polish and Ukrainian. */
    private static final Map<Character, List<String>> SOFTENED = Map.of(
            'k', List.of("c", "ts"),
            'g', List.of("dz", "z"),
            'h', List.of("s", "sz"),
            't', List.of("c"),
            'd', List.of("dz"),
            'r', List.of("rz"),
            'l', List.of("l"));

    private CaseEndings() {}

    private static Set<String> set(String endings) {
        return Set.copyOf(new HashSet<>(List.of(endings.split(" "))));
    }

    private static Set<String> turkic() {
        List<String> cases = List.of("", "i", "u", "a", "e", "in", "un", "da", "de", "dan", "den", "la", "le");
        Set<String> endings = new HashSet<>(cases);
        endings.addAll(
                set(
                        "ni nu yi yu ya ye na ne nin nun ta te tan ten nda nde ndan nden yla yle ca ce nca nce"
                                + " dir dur tir tur nindir dandir dendir daki deki ndaki ndeki ninki inki gil gilin gile gilde gilden"));
        for (String plural : List.of("lar", "ler")) {
            cases.forEach(ending -> endings.add(plural + ending));
        }
        return Set.copyOf(endings);
    }

    /** The stems of a folded word, with its endings. */
    static List<Stem> of(String word) {
        List<Stem> stems = new ArrayList<>();
        stems.add(new Stem(word, TURKIC));
        stems.add(new Stem(word, GEORGIAN));
        int length = word.length();
        char last = word.charAt(length - 1);
        if ("aeiou".indexOf(last) >= 0) {
            stems.add(new Stem(word.substring(0, length - 1), last == 'i' ? GEORGIAN : GEORGIAN_CUT));
        }
        switch (last) {
            case 'a' -> addA(word, stems);
            case 'i', 'y' -> addI(word, stems);
            case 'o' -> addSoft(word.substring(0, length - 1), SLAVIC_O, stems);
            case 'e', 'u' -> stems.add(new Stem(word, POLISH_E));
            default -> addConsonant(word, stems);
        }
        return stems;
    }

    private static void addA(String word, List<Stem> stems) {
        int length = word.length();
        addSoft(word.substring(0, length - 1), SLAVIC_A, stems);
        if (length > 2 && "iy".indexOf(word.charAt(length - 2)) >= 0) {
            stems.add(new Stem(word.substring(0, length - 2), SLAVIC_YA));
            if (word.charAt(length - 3) == 'a') {
                stems.add(new Stem(word.substring(0, length - 3), SLAVIC_AYA));
            }
        }
    }

    private static void addI(String word, List<Stem> stems) {
        int length = word.length();
        stems.add(new Stem(word.substring(0, length - 1), SLAVIC_I));
        if (length > 2 && "iyo".indexOf(word.charAt(length - 2)) >= 0) {
            stems.add(new Stem(word.substring(0, length - 2), SLAVIC_I));
        }
    }

    private static void addConsonant(String word, List<Stem> stems) {
        addSoft(word, SLAVIC_CONSONANT, stems);
        int length = word.length();
        char last = word.charAt(length - 1);
        String before = word.substring(0, length - 1);
        if (last == 'k' || last == 'q') {
            stems.add(new Stem(before + "g", TURKIC_VOWELS));
            stems.add(new Stem(before + "y", TURKIC_VOWELS));
        }
        int vowel = word.endsWith("ts") || word.endsWith("ch") ? length - 3 : length - 2;
        if (vowel > 0) {
            String start = word.substring(0, vowel);
            String end = word.substring(vowel + 1);
            switch (word.charAt(vowel)) {
                case 'e', 'o' -> {
                    String hard = start.endsWith("i") ? start.substring(0, start.length() - 1) : start;
                    stems.add(new Stem(hard + end, SLAVIC_CONSONANT));
                }
                case 'i' -> {
                    stems.add(new Stem(start + "o" + end, SLAVIC_CONSONANT));
                    stems.add(new Stem(start + "e" + end, SLAVIC_CONSONANT));
                }
                default -> {
                    // Nothing changes.
                }
            }
        }
    }

    /** Adds a stem, also with its last consonant as it sounds before e and i. */
    private static void addSoft(String stem, Set<String> endings, List<Stem> stems) {
        stems.add(new Stem(stem, endings));
        if (!stem.isEmpty()) {
            String before = stem.substring(0, stem.length() - 1);
            SOFTENED.getOrDefault(stem.charAt(stem.length() - 1), List.of())
                    .forEach(soft -> stems.add(new Stem(before + soft, SLAVIC_SOFTENED)));
        }
    }
}
