package org.amparo.validation.internal.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The expressions of time of one language that rules look for: a short list on purpose. The language of a wording is
 * often not known, so an expression is left out if it is something else in another language: {@code hier} is "here" in
 * German, {@code sabah} is "morning" in Turkish. Months count in small letters, except in English, since a street is
 * called {@code 8 Марта} and a day is {@code 8 марта}.
 *
 * @param beginnings the first three letters of each that counts from when it was said: few words have them, so that few
 *     are looked at any further. A blank stands for anything that is no letter or digit. A test holds that none is missing
 * @param relative what counts from when it was said, in small letters
 * @param dayOrMonth a day or a month, whether a year follows or not
 */
record TimeExpressions(List<String> beginnings, Pattern relative, Pattern dayOrMonth) {

    private static final String SPACE = "[\\s\\p{Z}]+";
    private static final String NUMBER = "(?:[\\p{L}\\d-]+ ){1,2}";

    /** Latin, Greek and Cyrillic letters come before it. */
    private static final char USUAL = 0x530;

    /** What is of a word, for each character up to there: Unicode need not be asked each time. */
    private static final String WORDS = words();

    private static final TimeExpressions ENGLISH = english();
    private static final TimeExpressions FRENCH = french();
    private static final TimeExpressions SPANISH = spanish();
    private static final TimeExpressions RUSSIAN = russian();
    private static final TimeExpressions AZERBAIJANI = azerbaijani();

    static final List<TimeExpressions> ALL = List.of(ENGLISH, FRENCH, SPANISH, RUSSIAN, AZERBAIJANI);

    private static final Map<Long, List<TimeExpressions>> BY_BEGINNING = byBeginning();

    private static final int NUMBERS = 1 << 12;

    /** For each number of a beginning, an x if any has it: nearly all words have another, and need no look-up. */
    private static final String TAKEN = taken(BY_BEGINNING.keySet());

    private static TimeExpressions english() {
        String unit = "(?:day|night|week|weekend|fortnight|month|year|morning|afternoon|evening|spring|summer"
                + "|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december"
                + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
        String month = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
        return of(
                "day,ear,fol,hou,las,lat,mon,nex,pas,pre,rec,sam,thi,tod,tom,ton,wee,whe,yea,yes",
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
                "an ,ann,ans,auj,aut,ava,ce ,cet,dem,dep,der,dim,dès,heu,hie,hiv,il ,jeu,jou,jus,lun,mar,mat,mer,moi,nui,pri,réc,sam,sem,soi,ven,wee,été",
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
                "ano,ant,aye,año,dom,día,est,fin,hac,hor,hoy,inv,jue,lun,mar,mes,mié,noc,oto,pas,pri,pró,rec,sem,sáb,ver,vie",
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
                "в  ,в м,в н,в п,в с,в т,в э,вче,год,ден,дне,дня,зав,лет,мес,мин,на ,нак,нед,нын,поз,про,сег,сле,тек,час,это",
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
                "ay ,bu ,bug,dün,gün,gəl,həf,il ,keç,növ,saa,son,sra,ötə",
                "bu ?gün|dünən|srağagün|bu yaxınlarda|son günlər(?:də)?"
                        + "|(?:bu|keçən|ötən|gələn|növbəti) " + unit
                        + "|(?:saat|gün|həftə|ay|il) (?:əvvəl|öncə|sonra)",
                "\\d{1,2} (?:" + month + "(?:da|də|dan|dən|ın|in|un|ün|ı|i|u|ü|a|ə)?|may(?:da|dan|ın|ı))"
                        + "|" + month + "(?:da|də)|(?:" + month + "|may) ayı(?:nda|ndan|nın|na|nı)?"
                        + "|(?:" + month + "(?:ın|in|un|ün)|mayın) \\d{1,2}");
    }

    private static TimeExpressions of(String beginnings, String relative, String dayOrMonth) {
        return new TimeExpressions(
                List.of(beginnings.split(",")),
                Pattern.compile(spaced(relative.replace('ı', 'i'))),
                Pattern.compile("(?<![\\p{L}\\d])" + spaced(dayOrMonth)));
    }

    private static Map<Long, List<TimeExpressions>> byBeginning() {
        Map<Long, List<TimeExpressions>> languages = new HashMap<>();
        for (TimeExpressions language : ALL) {
            for (String three : language.beginnings) {
                languages
                        .computeIfAbsent(beginning(three, 0), none -> new ArrayList<>())
                        .add(language);
            }
        }
        return Map.copyOf(languages);
    }

    private static String taken(Set<Long> beginnings) {
        char[] taken = new char[NUMBERS];
        beginnings.forEach(beginning -> taken[number(beginning)] = 'x');
        return new String(taken);
    }

    /** A small number to which all letters of a beginning contribute. */
    private static int number(long beginning) {
        return (int) (beginning ^ (beginning >>> 13) ^ (beginning >>> 27)) & (NUMBERS - 1);
    }

    /** Three letters as one number. What is no letter, or is not there, counts as a blank. */
    private static long beginning(String wording, int start) {
        long beginning = 0;
        for (int i = start; i < start + 3; i++) {
            beginning = (beginning << Character.SIZE) | (i < wording.length() ? ofWord(wording.charAt(i)) : ' ');
        }
        return beginning;
    }

    /** A pattern up to the end of a word, in which a blank is white space of any kind and length. */
    private static String spaced(String words) {
        return "(?:" + words.replace(" ?", "(?:" + SPACE + ")?").replace(" ", SPACE) + ")(?![\\p{L}\\d])";
    }

    /**
     * Whether any words count from when they were said. They are looked for where a word begins that has one of the
     * beginnings, and not at each letter, since many texts are looked through in five languages. Only then are the
     * letters of the text made small, once. Capitals do not tell a dotless i from any other, so all of them have a dot.
     */
    static boolean areRelative(String wording) {
        String text = null;
        boolean isInWord = false;
        for (int i = 0; i < wording.length(); i++) {
            boolean isOfWord = isOfWord(wording.charAt(i));
            if (isOfWord && !isInWord) {
                List<TimeExpressions> languages = beginningAt(wording, i);
                if (!languages.isEmpty()) {
                    text = text == null ? small(wording) : text;
                    if (isOneAt(text, i, languages)) {
                        return true;
                    }
                }
            }
            isInWord = isOfWord;
        }
        return false;
    }

    private static List<TimeExpressions> beginningAt(String wording, int start) {
        long beginning = beginning(wording, start);
        return TAKEN.charAt(number(beginning)) == 'x' ? BY_BEGINNING.getOrDefault(beginning, List.of()) : List.of();
    }

    private static boolean isOneAt(String text, int start, List<TimeExpressions> languages) {
        for (int i = 0; i < languages.size(); i++) {
            if (languages
                    .get(i)
                    .relative
                    .matcher(text)
                    .region(start, text.length())
                    .lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static String small(String wording) {
        char[] letters = wording.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = small(letters[i]);
        }
        return new String(letters);
    }

    private static boolean isOfWord(char letter) {
        return letter < USUAL ? WORDS.charAt(letter) != ' ' : Character.isLetterOrDigit(letter);
    }

    /** The letter or digit, made small; a blank for anything else. */
    private static char ofWord(char letter) {
        return letter < USUAL ? WORDS.charAt(letter) : foundOfWord(letter);
    }

    private static char foundOfWord(char letter) {
        return Character.isLetterOrDigit(letter) ? small(letter) : ' ';
    }

    private static String words() {
        StringBuilder words = new StringBuilder();
        for (char letter = 0; letter < USUAL; letter++) {
            words.append(foundOfWord(letter));
        }
        return words.toString();
    }

    private static char small(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }
}
