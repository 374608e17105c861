package org.amparo.validation.internal.wording;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The expressions of time of one language that rules look for: a short list on purpose. The language of a wording is
 * often not known, so an expression is left out if it is something else in another language: {@code hier} is "here" in
 * German, {@code sabah} is "morning" in Turkish. Months count in small letters, except in English, since a street is
 * called {@code 8 Марта} and a day is {@code 8 марта}.
 *
 * @param relative what counts from when it was said
 * @param dayOrMonth a day or a month, whether a year follows or not
 */
record TimeExpressions(Pattern relative, Pattern dayOrMonth) {

    private static final String SPACE = "[\\s\\p{Z}]+";
    private static final String NUMBER = "(?:[\\p{L}\\d-]+ ){1,2}";

    private static final TimeExpressions ENGLISH = english();
    private static final TimeExpressions FRENCH = french();
    private static final TimeExpressions SPANISH = spanish();
    private static final TimeExpressions RUSSIAN = russian();
    private static final TimeExpressions AZERBAIJANI = azerbaijani();

    static final List<TimeExpressions> ALL = List.of(ENGLISH, FRENCH, SPANISH, RUSSIAN, AZERBAIJANI);

    private static TimeExpressions english() {
        String unit = "(?:day|night|week|weekend|fortnight|month|year|morning|afternoon|evening|spring|summer"
                + "|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december"
                + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
        String month = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
        return of(
                "defhlmnprstwy",
                "today|yesterday|tomorrow|tonight|recent|recently|lately"
                        + "|(?:this|last|next|past|same|previous|following) " + unit
                        + "|(?:hours?|days?|weeks?|months?|years?) (?:ago|before|earlier|later|after|since)"
                        + "|earlier (?:this|last) " + unit
                        + "|when (?:he|she|it|they) (?:was|were|joined|became)",
                "(?:[Oo]n|[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Oo]f|[Ee]arly|[Ll]ate|[Mm]id|\\d{1,2}(?:st|nd|rd|th)?)"
                        + "(?: |-)" + month + "|" + month + " \\d{1,2}(?:st|nd|rd|th)?");
    }

    private static TimeExpressions french() {
        String unit = "(?:jour|nuit|semaine|week-end|mois|année|an|matin|soir|printemps|été|automne|hiver"
                + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
        String month = "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";
        return of(
                "acdeéhijlmnprsvw",
                "aujourd['’]hui|avant-hier|(?:depuis|dès|jusqu['’]à) hier|hier (?:matin|soir|après-midi)|demain matin"
                        + "|récemment|dernièrement"
                        + "|ce (?:matin|soir|mois-ci)|cette (?:nuit|semaine|année)"
                        + "|" + unit + " (?:dernier|dernière|passée?|prochaine?|suivante?|précédente?)"
                        + "|il y a " + NUMBER + "(?:heures?|jours?|semaines?|mois|ans?|années?)"
                        + "|(?:heures?|jours?|semaines?|mois|ans?) (?:plus tôt|plus tard|auparavant)",
                "(?:\\d{1,2}|1er|[Ee]n|[Dd]epuis|[Ff]in|[Dd]ébut|[Mm]ois de) " + month + "|[Mm]i-" + month);
    }

    private static TimeExpressions spanish() {
        String unit = "(?:día|noche|semana|fin de semana|mes|año|primavera|verano|otoño|invierno"
                + "|lunes|martes|miércoles|jueves|viernes|sábado|domingo)";
        String month = "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre"
                + "|diciembre)";
        return of(
                "adefhijlmnoprsv",
                "hoy|ayer|anteayer|anoche|recientemente"
                        + "|est[ea] (?:noche|semana|mes|año|lunes|martes|miércoles|jueves|viernes|sábado|domingo)"
                        + "|(?:próxim|pasad)[oa] " + unit + "|" + unit + " (?:(?:pasad|próxim)[oa]|siguiente|anterior)"
                        + "|hace " + NUMBER + "(?:horas?|días?|semanas?|mes|meses|años?)"
                        + "|(?:horas|días|semanas|meses|años) (?:antes|después|más tarde|atrás)",
                "(?:\\d{1,2}|1º) de " + month
                        + "|(?:[Ee]n|[Dd]esde|[Hh]asta|[Mm]es de|[Pp]rincipios de|[Mm]ediados de|[Ff]inales de) "
                        + month);
    }

    private static TimeExpressions russian() {
        String genitive = "(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)";
        String prepositional = "(?:январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре)";
        return of(
                "вгдзлмнпстчэ",
                "сегодня|вчера|позавчера|завтра|недавно|накануне|на днях"
                        + "|(?:этой|прошлой|следующей|минувшей|прошедшей) (?:ночью|недел[еи]|весной|осенью|зимой)"
                        + "|(?:этого|прошлого|следующего|минувшего|нынешнего|текущего) (?:месяца|года)"
                        + "|в (?:этом|прошлом|следующем|минувшем|нынешнем|текущем) (?:месяце|году)"
                        + "|(?:час|часа|часов|день|дня|дней|неделю|недели|недель|месяц|месяца|месяцев|год|года|лет)"
                        + " (?:тому )?(?:назад|спустя)",
                "\\d{1,2}(?:-го)? " + genitive + "|[Вв] " + prepositional + "|(?:[Сс]|[Дд]о) " + genitive
                        + "|(?:начале|середине|конце|начала|середины|конца) " + genitive);
    }

    private static TimeExpressions azerbaijani() {
        String unit = "(?:gün(?:ün|də|dən|ə|ü)?|həftə(?:nin|də|dən|yə)?|ay(?:ın|da|dan|a|ı)?|il(?:in|də|dən|ə|i)?)";
        String month = "(?:yanvar|fevral|mart|aprel|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr)";
        return of(
                "abdghiknösy",
                "bu ?gün|dünən|srağagün|bu yaxınlarda|son günlər(?:də)?"
                        + "|(?:bu|keçən|ötən|gələn|növbəti) " + unit
                        + "|(?:saat|gün|həftə|ay|il) (?:əvvəl|öncə|sonra)",
                "\\d{1,2} (?:" + month + "(?:da|də|dan|dən|ın|in|un|ün|ı|i|u|ü|a|ə)?|may(?:da|dan|ın|ı))"
                        + "|" + month + "(?:da|də)|(?:" + month + "|may) ayı(?:nda|ndan|nın|na|nı)?"
                        + "|(?:" + month + "(?:ın|in|un|ün)|mayın) \\d{1,2}");
    }

    /**
     * The expressions of a language.
     *
     * @param firstLetters those of the relative ones; placed first because a wrong letter is found out faster than the
     *     start of a word
     */
    private static TimeExpressions of(String firstLetters, String relative, String dayOrMonth) {
        return new TimeExpressions(
                spaced("(?=[" + firstLetters + "])", relative, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                spaced("", dayOrMonth, 0));
    }

    /** A pattern of whole words in which a blank is white space of any kind and length. */
    private static Pattern spaced(String first, String words, int flags) {
        return Pattern.compile(
                first + "(?<![\\p{L}\\d])(?:"
                        + words.replace(" ?", "(?:" + SPACE + ")?").replace(" ", SPACE) + ")(?![\\p{L}\\d])",
                flags);
    }
}
