package org.amparo.feed.internal.words;

/** The form of a noun beside a whole number, by the plural rules of Unicode CLDR for the languages that have phrases. */
final class Plural {

    private Plural() {}

    /** The category: {@code one}, {@code few}, {@code many} or {@code other}. */
    static String of(String language, String number) {
        if (language.equals("ru")) {
            return russian(number);
        }
        boolean isOne = number.equals("1") || (language.equals("fr") && number.equals("0"));
        return isOne ? "one" : "other";
    }

    private static String russian(String number) {
        char last = number.charAt(number.length() - 1);
        boolean isTeen = number.length() > 1 && number.charAt(number.length() - 2) == '1';
        if (last == '1' && !isTeen) {
            return "one";
        }
        return last >= '2' && last <= '4' && !isTeen ? "few" : "many";
    }
}
