package org.amparo.text;

import java.util.HashMap;
import java.util.Map;

/** Tables from lower-case letters, decomposed and without marks, to Latin letters. */
final class Transliteration {

    /** Letters by sound, in the commonest transliteration; an empty text for letters without a sound of their own. */
    static final Map<Integer, String> LATIN = table(
            // Latin letters that do not decompose into plain ones
            "ə e ı i ø o ł l đ d ð d þ th ß ss æ ae œ oe ħ h ŋ n ŧ t ɣ g ĸ k ƶ z ɨ i ʉ u ǝ e ɛ e ɔ o ɗ d ɓ b ƙ k ƴ y ȷ j",
            // Cyrillic: Russian
            "а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya",
            // Cyrillic: Azerbaijani, Kazakh, Ukrainian, Belarusian, Serbian, Macedonian, Tajik
            "ә e ғ g ҝ g ҹ c һ h ө o ү u ұ u ј y қ k ң n ҳ h ҷ j і i є ye ґ g ђ dj љ lj њ nj ћ c џ dz ѕ dz ѣ e ѳ f ѵ i ӏ -",
            "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o",
            // Georgian
            "ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h",
            // Arabic letters that Persian and Urdu keyboards, or careless spelling, write differently
            "ی ي ى ي ک ك ة ه ہ ه");

    /** Letters by shape, for words that mix scripts. */
    static final Map<Integer, String> LOOK_ALIKES = table(
            "а a в b е e к k м m н h о o р p с c т t у y х x і i ј j ѕ s ԁ d ԛ q ԝ w һ h ӏ l ѵ v г r ь b",
            "α a β b ε e η n ι i κ k μ u ν v ο o ρ p τ t υ u χ x ω w γ y σ o");

    private Transliteration() {}

    private static Map<Integer, String> table(String... rows) {
        Map<Integer, String> table = new HashMap<>();
        for (String row : rows) {
            String[] cells = row.split(" ", -1);
            for (int i = 0; i < cells.length; i += 2) {
                table.put(cells[i].codePointAt(0), cells[i + 1].equals("-") ? "" : cells[i + 1]);
            }
        }
        return Map.copyOf(table);
    }
}
