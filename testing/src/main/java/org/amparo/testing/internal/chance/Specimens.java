package org.amparo.testing.internal.chance;

import java.util.List;

/** Invented people, bodies and sentences, in the scripts and with the characters that break careless programs. */
public final class Specimens {

    public static final List<String> PEOPLE = List.of(
            "Leyla Orlova",
            "Gülşən İsmayıl-Qızı Ağdamlı",
            "Iğdır Çınarlı",
            "Зоря Миргородська",
            "Пётр Ёлкин-Несуществующий",
            "نور الحقل البعيد",
            "ლუკა ველისციხელი",
            "Անուն Չկայացյան",
            "乌有 子虚",
            "山田 架空",
            "𠮷野 無人",
            "Ana-Sofía Ñuñoa d'Ávila",
            "Zoë \"Zoë\" O’Nowhere",
            "Mo\u0308rk A\u0301lvarez");

    public static final List<String> GIVEN =
            List.of("Leyla", "Gülşən", "Iğdır", "Зоря", "نور", "ლუკა", "Անուն", "乌有", "架空", "Zoë", "X.");

    public static final List<String> FAMILY = List.of(
            "Orlova",
            "Ağdamlı",
            "Çınarlı",
            "Миргородська",
            "الحقل",
            "ველისციხელი",
            "Չկայացյան",
            "子虚",
            "山田",
            "O’Nowhere");

    public static final List<String> BODIES = List.of(
            "North Shore Courier",
            "Sahil İşıq İctimai Birliyi",
            "Комитет вымышленных дел",
            "لجنة السهل المتخيل",
            "გამოგონილი სასამართლო",
            "Մտացածին գործերի հանձնաժողով",
            "子虚乌有委员会",
            "架空人権委員会",
            "Bureau <A & B> \"Nowhere\"");

    public static final List<String> SENTENCES = List.of(
            "has been in pre-trial detention since November",
            "“approximately 254” [sic] — said twice",
            "Həbsdə olduğu bildirilir; ailəsi görüşə buraxılmır.",
            "İstanbul'da ıssız bir ışık",
            "Её задержали «до выяснения».",
            "أُوقِف قبل الفجر بقليل.",
            "იგი დააკავეს გამთენიისას.",
            "Նրան ձերբակալել են լուսադեմին։",
            "据报他已被拘留。",
            "拘束されたと報じられた。",
            "line one\nline two\r\n\ttabbed",
            "quotes \" ' ` and a backslash \\ and a slash /",
            "<script>alert('x')</script> & <b>bold</b>",
            "emoji 👩🏽‍⚖️🏳️‍🌈 and a lone mark \u0301",
            "right-to-left \u202Eoverride\u202C and \u200Fmark\u200E",
            "control \u0001\u001F and \u007F and \u2028 separators \u2029",
            "=HYPERLINK(\"https://example.org\")",
            "  spaces around  ",
            "\uFEFFwith a mark at its start",
            "null",
            "0");

    public static final List<String> LANGUAGES = List.of(
            "en", "az", "az-Cyrl", "tr", "ru", "uk", "ar", "ka", "hy", "ja", "zh-Hant", "und", "ku-Arab-IQ", "x-field");

    public static final List<String> SCRIPTS = List.of("Latn", "Cyrl", "Arab", "Geor", "Armn", "Hani", "Jpan");

    public static final List<String> COUNTRIES = List.of("AZ", "TR", "GE", "AT", "JP", "XK", "ZZ");

    public static final List<String> LOCAL_NAMES = List.of(
            "north-shore", "Orlova", "sahil.isiq", "n_7", "x~y", "2024-11", "a", "long-name-of-somebody-invented");

    public static final List<String> LATER_TYPES = List.of("vehicle", "hearing-2", "property-seizure");

    public static final List<String> LATER_CODES = List.of("later-code", "x1", "not-in-this-version", "9");

    /** Names of members: without a colon, as in a later version, and with one, as for private members. */
    public static final List<String> MEMBERS = List.of(
            "laterAttribute",
            "x",
            "şəxsiQeyd",
            "with space",
            "a/b~c",
            "example.org:caseWorker",
            "https://example.org/ns#tag",
            ":",
            "örnek.example:ışık");

    public static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "2.50",
            "1e400",
            "1E+2",
            "-1.5e-7",
            "9007199254740993",
            "0.1",
            "254",
            "123456789012345678901234567890");

    private Specimens() {}
}
