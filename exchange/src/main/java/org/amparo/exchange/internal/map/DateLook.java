package org.amparo.exchange.internal.map;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.data.DataArray;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.shape.Pointer;

/**
 * Looks at the texts of a column, and says by which forms of dates a map can read them. Where two readings of day and month
 * fit, it names both and takes neither.
 */
public final class DateLook {

    /** So many texts show what a column has. */
    private static final int MOST_TEXTS = 1_000;

    /** From so many on, a column that has hardly a date among them is none of dates. */
    private static final int SOME_TEXTS = 100;

    /** So many texts that are no dates are named by their rows. */
    private static final int MOST_OTHERS = 3;

    private static final int LONGEST_DATE = 40;
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:1[89]|20)[0-9]{2}(?![0-9])");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    private static final List<String> LANGUAGES = List.of("en", "fr", "de", "es", "pt", "it", "ru", "uk", "tr", "az");

    /** The forms, those that are stricter first. */
    private static final List<Candidate> CANDIDATES = candidates();

    private final Map<BitSet, Integer> times = new LinkedHashMap<>();
    private int texts;
    private int fitting;
    private final List<Integer> others = new ArrayList<>();

    /** A look at nothing yet. */
    public DateLook() {}

    /** Two orders of day and month. */
    private enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        NONE
    }

    /**
     * A form that a column may have.
     *
     * @param form as a map gives it
     * @param family what it has in common with the one that reads day and month the other way round
     */
    private record Candidate(DataValue form, DateForms reader, boolean hasWords, Order order, String family) {}

    private static List<Candidate> candidates() {
        List<Candidate> all = new ArrayList<>();
        add(all, Order.NONE, "", "edtf", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm");
        add(all, Order.NONE, "", "dd.MM.yyyy", "d.M.yyyy", "MM.yyyy", "M.yyyy");
        for (String between : List.of("/", "-")) {
            add(all, Order.DAY_FIRST, between, "dd-MM-yyyy".replace("-", between), "d-M-yyyy".replace("-", between));
            add(all, Order.MONTH_FIRST, between, "MM-dd-yyyy".replace("-", between), "M-d-yyyy".replace("-", between));
        }
        add(
                all,
                Order.NONE,
                "",
                "yyyy/MM/dd",
                "yyyy/M/d",
                "yyyy/MM",
                "yyyy/M",
                "yyyy.MM.dd",
                "yyyy.M.d",
                "yyyy.MM",
                "yyyy.M",
                "MM/yyyy",
                "M/yyyy");
        for (String pattern :
                List.of("d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMMM yyyy", "MMM yyyy", "LLLL yyyy")) {
            for (String language : LANGUAGES) {
                DataValue form = DataObject.builder()
                        .put("pattern", pattern)
                        .put("locale", language)
                        .build();
                all.add(new Candidate(form, reader(form), true, Order.NONE, ""));
            }
        }
        return List.copyOf(all);
    }

    private static void add(List<Candidate> all, Order order, String family, String... patterns) {
        for (String pattern : patterns) {
            DataValue form = new DataString(pattern);
            all.add(new Candidate(form, reader(form), false, order, family));
        }
    }

    private static DateForms reader(DataValue form) {
        return DateForms.of(new MapPart(new DataArray(List.of(form)), Pointer.ROOT));
    }

    /**
     * Looks at the text of a cell that is not blank.
     *
     * @param row the number of its row
     */
    public void add(String text, int row) {
        if (texts == MOST_TEXTS || (texts >= SOME_TEXTS && 4 * fitting < texts)) {
            return;
        }
        texts++;
        BitSet fits = new BitSet();
        Matcher year = YEAR.matcher(text);
        if (text.length() <= LONGEST_DATE && year.find()) {
            boolean hasWords = WORD.matcher(text).find();
            for (int i = 0; i < CANDIDATES.size(); i++) {
                Candidate candidate = CANDIDATES.get(i);
                if (candidate.hasWords() == hasWords && candidate.reader().fits(text)) {
                    fits.set(i);
                }
            }
        }
        if (!fits.isEmpty()) {
            fitting++;
        } else if (others.size() < MOST_OTHERS) {
            others.add(row);
        }
        times.merge(fits, 1, Integer::sum);
    }

    /**
     * What a column has.
     *
     * @param forms the forms of a map that read its dates, each of which reads some that no other does
     * @param open the two forms of which one is to be chosen, if it has dates that both read, or some that only one reads
     *     and some that only the other does; else none
     * @param others how many of the texts that were looked at are no date in any form
     * @param rowsOfOthers the numbers of the rows of the first of these
     */
    public record Found(List<DataValue> forms, List<String> open, int others, List<Integer> rowsOfOthers) {

        /** Whether it has dates. */
        public boolean isOfDates() {
            return !forms.isEmpty() || !open.isEmpty();
        }
    }

    /** What was found. A column of which less than half are dates is none of dates. */
    public Found found() {
        if (texts == 0 || 2 * fitting < texts) {
            return new Found(List.of(), List.of(), 0, List.of());
        }
        BitSet usable = new BitSet();
        usable.set(0, CANDIDATES.size());
        List<String> open = new ArrayList<>();
        Map<BitSet, Integer> left = new LinkedHashMap<>(times);
        left.keySet().removeIf(BitSet::isEmpty);
        for (String between : List.of("/", "-")) {
            BitSet dayFirst = of(Order.DAY_FIRST, between);
            BitSet monthFirst = of(Order.MONTH_FIRST, between);
            boolean dayAlone =
                    left.keySet().stream().anyMatch(fits -> fits.intersects(dayFirst) && !fits.intersects(monthFirst));
            boolean monthAlone =
                    left.keySet().stream().anyMatch(fits -> fits.intersects(monthFirst) && !fits.intersects(dayFirst));
            boolean isThere =
                    left.keySet().stream().anyMatch(fits -> fits.intersects(dayFirst) || fits.intersects(monthFirst));
            if (isThere && dayAlone == monthAlone) {
                open.add(strictest(left, dayFirst));
                open.add(strictest(left, monthFirst));
                left.keySet().removeIf(fits -> fits.intersects(dayFirst) || fits.intersects(monthFirst));
            }
            if (dayAlone || !monthAlone) {
                usable.andNot(monthFirst);
            }
            if (monthAlone || !dayAlone) {
                usable.andNot(dayFirst);
            }
        }
        return new Found(chosen(left, usable), open, times.getOrDefault(new BitSet(), 0), List.copyOf(others));
    }

    private static BitSet of(Order order, String family) {
        BitSet found = new BitSet();
        for (int i = 0; i < CANDIDATES.size(); i++) {
            Candidate candidate = CANDIDATES.get(i);
            found.set(i, candidate.order() == order && candidate.family().equals(family));
        }
        return found;
    }

    /** The form of some that reads most texts; of those that read as many, the strictest. */
    private static String strictest(Map<BitSet, Integer> left, BitSet among) {
        return ((DataString) CANDIDATES.get(best(left, among)).form()).text();
    }

    private static int best(Map<BitSet, Integer> left, BitSet among) {
        int best = among.nextSetBit(0);
        int most = 0;
        for (int i = best; i >= 0; i = among.nextSetBit(i + 1)) {
            int candidate = i;
            int reads = left.entrySet().stream()
                    .filter(entry -> entry.getKey().get(candidate))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            if (reads > most) {
                most = reads;
                best = i;
            }
        }
        return best;
    }

    /** Forms that read all that is left: again and again the one that reads most of it. */
    private static List<DataValue> chosen(Map<BitSet, Integer> left, BitSet usable) {
        List<DataValue> forms = new ArrayList<>();
        Map<BitSet, Integer> unread = new LinkedHashMap<>(left);
        unread.keySet().removeIf(fits -> !fits.intersects(usable));
        while (!unread.isEmpty()) {
            int best = best(unread, usable);
            forms.add(CANDIDATES.get(best).form());
            unread.keySet().removeIf(fits -> fits.get(best));
        }
        return forms;
    }
}
