package org.amparo.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The case endings that a word of a name takes in Russian, Ukrainian, Polish, Azerbaijani, Turkish and Georgian, and
 * the endings of families and fathers that are called after it, all in folded letters. Nobody knows in which language a
 * text will decline a name, so a word gets the endings of all of them that fit its own ending.
 */
final class CaseEndings {

    /** A beginning of a word, and the endings that may follow. */
    record Stem(String letters, Endings endings) {}

    /** Endings in the letters in which a text is read: those of {@link DeclinedNames}, made once for all names. */
    record Endings(Set<String> plain, Set<String> coarse) {

        private static Endings of(Collection<String> endings) {
            return new Endings(
                    endings.stream().map(DeclinedNames::plain).collect(Collectors.toUnmodifiableSet()),
                    endings.stream().map(DeclinedNames::coarse).collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** Azerbaijani and Turkish, after any letter; the word itself too. */
    private static final Endings TURKIC = turkic();

    /** After a consonant that grew soft: Sadığın of Sadıq, Zeynebin of Zeynep. */
    private static final Endings TURKIC_VOWELS = set("i u a e in un im um");

    /** Georgian, with the postpositions that are written together. */
    private static final Endings GEORGIAN = set(
            "ma m s is it ti ad d o isa sa ts its mats sats isats msts ze shi tan stan istan gan sgan isgan tvis stvis"
                    + " istvis ken sken isken itan idan dan amde mde ebi ebis ebma ebs ebisgan ebistvis");

    /** Georgian, after a last vowel that falls out. */
    private static final Endings GEORGIAN_CUT = set("is it isa its isgan istvis istan isken ebi ebis ebma ebs");

    private static final Endings SLAVIC_A =
            set("a i y e u oi oy oyu oiu ei ey eyu o ie iei am ami akh ah ach yu iu iyu iya ii iei iej ej"
                    + " yei yeyu ye ikh ykh ich ych im ym imi ymi");

    /** After я: Оля, Ілля, Zofia. */
    private static final Endings SLAVIC_YA =
            set("i ii y ya ia ya e ye ie yu iu ei ey eyu yei yeyu iei iey ieyu o io yo");

    private static final Endings SLAVIC_CONSONANT = set(
            "a u e om em im ym ovi evi owi iowi iow iem ie i y ya ia yu iu ov iv ow owie am ami akh ah ach ikh ykh imi ymi yevi");

    private static final Endings SLAVIC_I = set("a u ya ia yu iu em iem yem e ie ye i evi ievi yevi ego iego emu"
            + " iemu im ym ogo oho omu om ikh ykh ich ych imi ymi oi oy ou aya aia uyu oyu m go mu");

    /** After ей of which the vowel falls out: Соловья. */
    private static final Endings SLAVIC_EI = set("ya ia yu iu yem iem yom iom ye ie i ev iev yev");

    private static final Endings SLAVIC_AYA = set("aya aia oi oy ou uyu oyu oiu ie ikh ykh im ym imi ymi");

    private static final Endings SLAVIC_O = set("a u ovi evi om i y e ie o oi em iv ov am ami akh ona onowi onem onie");

    /** Names of families and of fathers that are made of a name, after a consonant: Tolepova, Tolepuly, Tolepovna. */
    private static final Endings OF_FAMILY = set("ov ova ovoi ovoy ovoiu ovu ovy ovym ove ovye ovykh ovymi ovich ovych"
            + " ovna ev eva evoi evoy evu evy evym evye evykh evich evna in ina inoi inoy inu iny inym inykh uly uli ulu"
            + " oglu oghlu ogli ogly kyzy kizi qizi qyzy gizi gyzy");

    /** The same after a last a that falls out: Nikitina. */
    private static final Endings OF_FAMILY_IN_A = set("in ina inoi inoy inu iny inym inykh inymi");

    private static final int SHORTEST_OF_FAMILY = 5;

    private static final Endings POLISH_E = set("go mu m");

    private static final Endings SLAVIC_SOFTENED = set("i e ie");

    /** What a last consonant becomes before a soft ending in Polish and Ukrainian. */
    private static final Map<String, List<String>> SOFTENED = Map.of(
            "k", List.of("c", "ts", "ch"),
            "g", List.of("dz", "z", "zh"),
            "h", List.of("s", "sz", "z", "zh"),
            "kh", List.of("s", "sh"),
            "t", List.of("c"),
            "d", List.of("dz"),
            "r", List.of("rz"));

    /** What a Polish consonant becomes where the soft vowel after it falls out: Dworzec, Grudzień, Kwiecień. */
    private static final Map<String, String> HARDENED = Map.of("rz", "r", "dz", "d", "c", "t");

    /** What a last consonant becomes before a vowel in Azerbaijani and Turkish. */
    private static final Map<Character, List<String>> VOICED =
            Map.of('k', List.of("g", "y"), 'q', List.of("g", "y"), 'p', List.of("b"), 't', List.of("d"));

    private CaseEndings() {}

    private static Endings set(String endings) {
        return Endings.of(words(endings));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    private static Endings turkic() {
        List<String> cases = List.of("", "i", "u", "a", "e", "in", "un", "da", "de", "dan", "den", "la", "le");
        Set<String> endings = new HashSet<>(cases);
        endings.addAll(words("ni nu yi yu ya ye na ne nin nun ta te tan ten nda nde ndan nden yla yle ca ce nca nce"
                + " dir dur tir tur nindir dandir dendir daki deki ndaki ndeki ninki inki gil gilin gile gilde gilden"
                + " siz suz mi mu"));
        for (String plural : List.of("lar", "ler")) {
            cases.forEach(ending -> endings.add(plural + ending));
        }
        return Endings.of(endings);
    }

    /** The stems of a folded word, with its endings. */
    static List<Stem> of(String word) {
        List<Stem> stems = new ArrayList<>();
        stems.add(new Stem(word, TURKIC));
        stems.add(new Stem(word, GEORGIAN));
        int length = word.length();
        char last = word.charAt(length - 1);
        if (isVowel(last)) {
            stems.add(new Stem(word.substring(0, length - 1), last == 'i' ? GEORGIAN : GEORGIAN_CUT));
        }
        if (length > 4 && last == 'i' && isVowel(word.charAt(length - 3))) {
            stems.add(new Stem(word.substring(0, length - 3) + word.charAt(length - 2), GEORGIAN_CUT));
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
        if (length >= SHORTEST_OF_FAMILY) {
            stems.add(new Stem(word.substring(0, length - 1), OF_FAMILY_IN_A));
        }
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
        if (word.endsWith("ei") || word.endsWith("ey")) {
            stems.add(new Stem(word.substring(0, length - 2), SLAVIC_EI));
        }
    }

    private static void addConsonant(String word, List<Stem> stems) {
        addSoft(word, SLAVIC_CONSONANT, stems);
        int length = word.length();
        if (length >= SHORTEST_OF_FAMILY) {
            stems.add(new Stem(word, OF_FAMILY));
        }
        String before = word.substring(0, length - 1);
        VOICED.getOrDefault(word.charAt(length - 1), List.of())
                .forEach(voiced -> stems.add(new Stem(before + voiced, TURKIC_VOWELS)));
        int vowel = word.endsWith("ts") || word.endsWith("ch") ? length - 3 : length - 2;
        if (vowel > 0) {
            withoutVowel(word.substring(0, vowel), word.charAt(vowel), word.substring(vowel + 1))
                    .forEach(stem -> stems.add(new Stem(stem, SLAVIC_CONSONANT)));
        }
    }

    /** The stems in which the last vowel falls out or changes: Павла, Dworca, Зайца, Шевця, Федора. */
    private static List<String> withoutVowel(String start, char vowel, String end) {
        List<String> stems = new ArrayList<>();
        if (vowel == 'i') {
            stems.add(start + "o" + end);
            stems.add(start + "e" + end);
        } else if (vowel == 'e' || vowel == 'o') {
            String hard = start.endsWith("i") ? start.substring(0, start.length() - 1) : start;
            stems.add(hard + end);
            HARDENED.forEach((soft, other) -> {
                if (hard.endsWith(soft)) {
                    stems.add(hard.substring(0, hard.length() - soft.length()) + other + end);
                }
            });
            if (end.equals("ts") && start.chars().noneMatch(CaseEndings::isVowel)) {
                int last = start.length() - 1;
                stems.add(start.substring(0, last) + "e" + start.substring(last) + end);
            }
        } else if (vowel == 'a' && (start.endsWith("y") || start.endsWith("i"))) {
            stems.add(start + end);
        }
        return stems;
    }

    private static boolean isVowel(int letter) {
        return "aeiou".indexOf(letter) >= 0;
    }

    /** Adds a stem, also with its last consonant as it sounds before e and i. */
    private static void addSoft(String stem, Endings endings, List<Stem> stems) {
        stems.add(new Stem(stem, endings));
        SOFTENED.forEach((hard, softened) -> {
            if (stem.endsWith(hard)) {
                String before = stem.substring(0, stem.length() - hard.length());
                softened.forEach(soft -> stems.add(new Stem(before + soft, SLAVIC_SOFTENED)));
            }
        });
    }
}
