package org.amparo.testing.internal.plausible;

import java.util.List;
import org.amparo.code.NameKind;
import org.amparo.people.Name;
import org.amparo.text.LanguageTag;
import org.amparo.text.LocalizedText;
import org.amparo.time.Period;

/**
 * A language with its script: invented names, made of syllables, and the few sentences of invented sources. The
 * syllables of all languages are the same sounds in the same order, so that a name can be given in two scripts.
 */
@SuppressWarnings("ImmutableEnumChecker") // A tag, and a list made by List.of.
enum Tongue {
    AZERBAIJANI(
            "az",
            "Latn",
            "za ve ni lo mu ra te si do bu ga ke li no xu çə",
            "ğış",
            "Naməlum şəxs",
            "Dr.",
            " oğlu",
            " həbs edilib və istintaq təcridxanasında saxlanılır.",
            " barədə məhkəmə qərarı məlumdur.",
            " İctimai Birliyi"),
    RUSSIAN(
            "ru",
            "Cyrl",
            "за ве ни ло му ра те си до бу га ке ли но ху чэ",
            "гыш",
            "Неизвестное лицо",
            "д-р",
            "вич",
            " находится в следственном изоляторе.",
            ": решение суда известно.",
            " — общество"),
    ARABIC(
            "ar",
            "Arab",
            "زا في ني لو مو را تي سي دو بو غا كي لي نو خو شي",
            "غش",
            "شخص مجهول",
            "د.",
            "",
            " رهن الحبس الاحتياطي.",
            ": صدر القرار.",
            " جمعية"),
    GEORGIAN(
            "ka",
            "Geor",
            "ზა ვე ნი ლო მუ რა ტე სი დო ბუ გა კე ლი ნო ხუ ჩე",
            "ღიშ",
            "უცნობი პირი",
            "დოქტ.",
            "",
            " წინასწარ პატიმრობაშია.",
            ": გადაწყვეტილება ცნობილია.",
            " საზოგადოება"),
    ARMENIAN(
            "hy",
            "Armn",
            "զա վե նի լո մու րա տե սի դո բու գա կե լի նո խու չե",
            "ղիշ",
            "Անհայտ անձ",
            "դոկտ.",
            "",
            " գտնվում է նախնական կալանքի տակ։",
            "՝ որոշումը հայտնի է։",
            " միություն"),
    CHINESE("zh", "Hani", "赞 维 尼 罗 穆 拉 特 西 多 布 加 克 利 诺 胡 切", "", "无名者", "博士", "", "被羁押候审。", "的判决已公布。", "协会"),
    ENGLISH(
            "en",
            "Latn",
            "za ve ni lo mu ra te si do bu ga ke li no hu che",
            "gish",
            "A person who is not named",
            "Dr",
            "",
            " is held in pre-trial detention.",
            ": the decision of the court is known.",
            " Association");

    private static final List<Tongue> ALL = List.of(values());

    /** An odd number, so that different numbers of twenty bits give different names. */
    private static final int MIXER = 0x9e375;

    private final LanguageTag language;
    private final String script;
    private final List<String> syllables;
    private final String ending;
    private final String nobody;
    private final String honorific;
    private final String patronymic;
    private final String held;
    private final String decided;
    private final String body;

    Tongue(
            String language,
            String script,
            String syllables,
            String ending,
            String nobody,
            String honorific,
            String patronymic,
            String held,
            String decided,
            String body) {
        this.language = LanguageTag.parse(language);
        this.script = script;
        this.syllables = List.of(syllables.split(" "));
        this.ending = ending;
        this.nobody = nobody;
        this.honorific = honorific;
        this.patronymic = patronymic;
        this.held = held;
        this.decided = decided;
        this.body = body;
    }

    /** The language of the name of the person or body of that number. */
    static Tongue of(int number) {
        return ALL.get(Math.floorMod(number, ALL.size()));
    }

    LanguageTag language() {
        return language;
    }

    /**
     * The name of the person of that number, different for all numbers below a million. Every fifth has a patronymic,
     * where the language knows them, and every eleventh a title.
     */
    Name person(int number) {
        int mixed = number * MIXER;
        String given = capital(syllables(mixed, 2));
        String family = capital(syllables(mixed >> 8, 3) + ending);
        String father = number % 5 == 3 && !patronymic.isEmpty() ? capital(syllables(mixed >> 4, 2)) + patronymic : "";
        Name.Builder name = named(this == CHINESE ? family + given : given + " " + family)
                .given(given)
                .family(family)
                .kind(NameKind.AS_IN_SOURCE);
        if (!father.isEmpty()) {
            name.full(given + " " + father + " " + family).patronymic(father);
        }
        if (number % 11 == 4) {
            name.honorific(honorific);
        }
        return name.build();
    }

    /** The name by which friends call the person of that number. */
    Name nickname(int number) {
        return named(capital(syllables(number * 7, 2))).kind(NameKind.NICKNAME).build();
    }

    /** The name that the person of that number had before another. */
    Name formerly(int number, Period period) {
        Name now = person(number);
        String family = capital(syllables(number * 5, 4) + ending);
        String given = now.given().orElseThrow();
        return named(this == CHINESE ? family + given : given + " " + family)
                .given(given)
                .family(family)
                .kind(NameKind.FORMER)
                .period(period)
                .build();
    }

    private Name.Builder named(String full) {
        return Name.builder().full(full).language(language).script(script);
    }

    /** The same person's name in Latin letters. */
    static Name romanised(int number) {
        return ENGLISH.person(number).toBuilder()
                .kind(NameKind.TRANSLITERATION)
                .transliteration("as spelt by the source")
                .build();
    }

    Name body(int number) {
        return Name.of(capital(syllables(number, 3)) + body, language);
    }

    /** The same body's name in Latin letters. */
    static Name romanisedBody(int number) {
        return ENGLISH.named(capital(ENGLISH.syllables(number, 3)) + ENGLISH.body)
                .kind(NameKind.TRANSLITERATION)
                .transliteration("as spelt by the source")
                .build();
    }

    /** The description of somebody without a name. */
    String nobody() {
        return nobody;
    }

    String isHeld(String name) {
        return name + held;
    }

    String isDecided(String name) {
        return name + decided;
    }

    LocalizedText text(String text) {
        return LocalizedText.of(language, text);
    }

    private String syllables(int number, int count) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < count; i++) {
            word.append(syllables.get((number >> (4 * i)) & 15));
        }
        return word.toString();
    }

    private static String capital(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + word.substring(Character.charCount(first));
    }
}
