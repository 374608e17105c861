package org.amparo.feed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates that an item was ever published with, as hashes with the secret of the ledger: enough to know that one was
 * published, and nothing from which it could be read.
 *
 * @param dates them by what they are dates of
 */
record SaidDates(Map<String, Group> dates) {

    static final SaidDates NONE = new SaidDates(Map.of());

    /** Nobody corrects dates more often. */
    private static final int MOST = 64;

    private static final int DIGITS = 16;
    private static final Pattern GROUP = Pattern.compile("([A-Za-z.-]+):([1-9][0-9]{0,5})((?:,[0-9a-f]{16})+)");

    SaidDates {
        dates = Collections.unmodifiableMap(new TreeMap<>(dates));
    }

    /**
     * Dates of one kind.
     *
     * @param shown how many there were when the item was published last
     * @param hashes their hashes, those of that publication last
     */
    record Group(int shown, List<String> hashes) {

        @Override
        public String toString() {
            return "dates";
        }
    }

    /**
     * The dates of an item now.
     *
     * @param dates them by what they are dates of
     */
    static SaidDates of(Secret secret, String id, Map<String, Set<String>> dates) {
        Map<String, Group> groups = new TreeMap<>();
        dates.forEach((key, values) -> {
            List<String> hashes = new ArrayList<>();
            for (String value : values) {
                hashes.add(hash(secret, id, key, value));
            }
            groups.put(key, new Group(hashes.size(), List.copyOf(hashes)));
        });
        return new SaidDates(groups);
    }

    private static String hash(Secret secret, String id, String key, String value) {
        return secret.nameOf("date\n" + id + "\n" + key + "\n" + value).substring(0, DIGITS);
    }

    boolean isEmpty() {
        return dates.isEmpty();
    }

    boolean has(Secret secret, String id, String key, String value) {
        Group group = dates.get(key);
        return group != null && group.hashes().contains(hash(secret, id, key, value));
    }

    /**
     * These dates and those of now. Where fewer of a kind are shown than before, one was perhaps withheld: then all of
     * this kind are forgotten that are not shown now.
     */
    SaidDates with(SaidDates now) {
        Map<String, Group> all = new TreeMap<>();
        now.dates.forEach((key, group) -> all.put(key, with(Optional.ofNullable(dates.get(key)), group)));
        return new SaidDates(all);
    }

    private static Group with(Optional<Group> before, Group now) {
        if (before.isEmpty() || now.shown() < before.get().shown()) {
            return now;
        }
        List<String> said = new ArrayList<>(before.get().hashes());
        said.removeAll(now.hashes());
        List<String> former = said.subList(Math.max(0, said.size() - MOST), said.size());
        List<String> all = new ArrayList<>(former);
        all.addAll(now.hashes());
        return new Group(now.shown(), List.copyOf(all));
    }

    /** Them in one text, a word for each kind. */
    String text() {
        List<String> words = new ArrayList<>();
        dates.forEach((key, group) -> words.add(key + ":" + group.shown() + "," + String.join(",", group.hashes())));
        return String.join(" ", words);
    }

    /** Reads what {@link #text} wrote. */
    static SaidDates parse(String text) {
        Map<String, Group> dates = new TreeMap<>();
        for (String word : text.split(" ", -1)) {
            Matcher group = GROUP.matcher(word);
            LedgerLine.require(group.matches());
            List<String> hashes = List.of(group.group(3).substring(1).split(","));
            Group read = new Group(Integer.parseInt(group.group(2)), hashes);
            LedgerLine.require(read.shown() <= hashes.size() && dates.put(group.group(1), read) == null);
        }
        return new SaidDates(dates);
    }

    @Override
    public String toString() {
        return "dates of " + dates.size();
    }
}
