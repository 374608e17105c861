package org.amparo.exchange.internal.map;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.problem.InvalidValueException;
import org.amparo.time.PartialDate;

/**
 * The forms in which a column has dates. All are tried. A date that they read differently is refused.
 *
 * <p>A form is {@code edtf}, or a pattern of {@link DateTimeFormatter} that has a year of four digits. The date is as
 * exact as the pattern: without a day, it is a month.
 */
final class DateForms {

    private static final String EDTF = "edtf";

    private static final Pattern EDTF_CHARACTERS = Pattern.compile("(?:[^./ ]|[.][.])+");

    private final List<Form> forms;

    private DateForms(List<Form> forms) {
        this.forms = forms;
    }

    /**
     * One form.
     *
     * @param name as people know it: its pattern, and the language if it has one
     */
    private record Form(String name, Function<String, Reading> reader) {
        Reading read(String text) {
            return reader.apply(text);
        }
    }

    /**
     * What a form makes of a text.
     *
     * @param isOfForm whether the text has the form
     * @param date the date as EDTF; empty if the text is of another form, or the calendar has no such date
     */
    private record Reading(boolean isOfForm, Optional<String> date) {

        static final Reading OTHER = new Reading(false, Optional.empty());
        static final Reading IMPOSSIBLE = new Reading(true, Optional.empty());

        static Reading of(String date) {
            return new Reading(true, Optional.of(date));
        }
    }

    static DateForms of(MapPart list) {
        List<Form> forms = new ArrayList<>();
        for (MapPart item : list.items()) {
            forms.add(form(item));
        }
        if (forms.isEmpty()) {
            throw list.refusal("map-kind", "Expected at least one form of dates.");
        }
        return new DateForms(forms);
    }

    private static Form form(MapPart part) {
        if (part.isText()) {
            String pattern = part.word();
            return new Form(pattern, pattern.equals(EDTF) ? DateForms::edtf : pattern(part, pattern, Locale.ROOT));
        }
        MapPart object = part.object(Set.of("pattern", "locale"));
        String pattern = object.required("pattern").word();
        Locale locale = locale(object.required("locale"));
        return new Form(
                pattern + " (" + locale.toLanguageTag() + ")", pattern(object.required("pattern"), pattern, locale));
    }

    private static Locale locale(MapPart part) {
        try {
            return new Locale.Builder().setLanguageTag(part.word()).build();
        } catch (IllformedLocaleException e) {
            throw part.refusal("map-pattern", "Expected a language such as en or ru.");
        }
    }

    /** EDTF has two dots or none. To have all else refused by its parser takes long. */
    private static boolean mayBeEdtf(String text) {
        return EDTF_CHARACTERS.matcher(text).matches();
    }

    private static Reading edtf(String text) {
        if (!mayBeEdtf(text)) {
            return Reading.OTHER;
        }
        try {
            return Reading.of(PartialDate.parse(text).toString());
        } catch (InvalidValueException e) {
            return e.code().equals(Fault.DATE_IMPOSSIBLE.code()) ? Reading.IMPOSSIBLE : Reading.OTHER;
        }
    }

    private static Function<String, Reading> pattern(MapPart at, String pattern, Locale locale) {
        // A text in quotes is no letter of the pattern, and stands between those before and behind it.
        String letters = pattern.replaceAll("'[^']*'", " ");
        if (!letters.matches("(?:[yuMLdEHhmsa]|[^A-Za-z])+") || !hasWholeYears(letters)) {
            throw at.refusal(
                    "map-pattern",
                    "Expected edtf, or a pattern such as dd.MM.yyyy with a year of four digits: two are a guess.");
        }
        if (locale.equals(Locale.ROOT) && letters.matches(".*(?:MMM|LLL|E|a).*")) {
            throw at.refusal("map-pattern", "Expected a locale, since the pattern has names of months or days.");
        }
        boolean hasMonth = letters.matches(".*[ML].*");
        boolean hasDay = letters.contains("d");
        if (hasDay && !hasMonth) {
            throw at.refusal("map-pattern", "Expected a month, since the pattern has a day.");
        }
        DateTimeFormatter formatter = formatter(at, yearOfAnyEra(pattern), locale);
        return text -> {
            ParsePosition position = new ParsePosition(0);
            if (formatter.parseUnresolved(text, position) == null || position.getIndex() < text.length()) {
                return Reading.OTHER;
            }
            try {
                TemporalAccessor read = formatter.parse(text);
                return Reading.of((hasDay
                                ? LocalDate.from(read)
                                : hasMonth
                                        ? YearMonth.from(read)
                                        : Year.of(Year.from(read).getValue()))
                        .toString());
            } catch (DateTimeException e) {
                return Reading.IMPOSSIBLE;
            }
        };
    }

    /** Whether there is a year, and each has four digits: one of two in brackets would be read as well. */
    private static boolean hasWholeYears(String letters) {
        return Pattern.compile("[yu]+")
                        .matcher(letters)
                        .results()
                        .allMatch(year -> year.group().length() == 4)
                && letters.matches(".*[yu].*");
    }

    /** The pattern with {@code u} for {@code y}, which would need an era, outside of quotes. */
    private static String yearOfAnyEra(String pattern) {
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            quoted ^= c == '\'';
            text.append(c == 'y' && !quoted ? 'u' : c);
        }
        return text.toString();
    }

    private static DateTimeFormatter formatter(MapPart at, String pattern, Locale locale) {
        try {
            return new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(locale)
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException e) {
            throw at.refusal("map-pattern", "Expected a pattern of a date.");
        }
    }

    /** Whether a text is a date in one of the forms. */
    boolean fits(String text) {
        return forms.stream().anyMatch(form -> form.read(text).date().isPresent());
    }

    /** Reads a date, as EDTF. */
    String read(String text, String column) {
        Map<String, String> dates = new LinkedHashMap<>();
        List<String> fitting = new ArrayList<>();
        for (Form form : forms) {
            Reading reading = form.read(text);
            reading.date().ifPresent(date -> dates.put(form.name(), date));
            if (reading.isOfForm()) {
                fitting.add(form.name());
            }
        }
        if (dates.isEmpty() && !fitting.isEmpty()) {
            throw fault(
                    Fault.DATE_IMPOSSIBLE,
                    column,
                    "Expected a date that the calendar has. The form is right: ",
                    fitting.stream());
        }
        if (dates.isEmpty()) {
            throw fault(
                    Fault.DATE_FORM,
                    column,
                    "Expected a date in a form of the map: ",
                    forms.stream().map(Form::name));
        }
        if (Set.copyOf(dates.values()).size() > 1) {
            throw fault(
                    Fault.DATE_AMBIGUOUS,
                    column,
                    "Expected a date that all forms of the map that fit it read alike. These do not: ",
                    dates.keySet().stream());
        }
        return dates.values().iterator().next();
    }

    private static RowFault fault(Fault fault, String column, String expected, Stream<String> forms) {
        return new RowFault(fault, Set.of(column), "", forms.collect(Collectors.joining(", ", expected, ".")));
    }
}
