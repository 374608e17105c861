package org.amparo.validation.internal.signs;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.validation.internal.constraints.CleanValues;
import org.amparo.validation.internal.rules.Sign;
import org.amparo.validation.internal.signs.SignTable.Watch;
import org.amparo.validation.internal.wording.SeenTexts;
import org.jspecify.annotations.Nullable;

/** A search for the signs of rules, through any number of records of one file. */
public final class Search implements Sign.Setting {

    private final SelectedSigns selected;
    private final SignTable signs;
    private final CaseHeader header;
    private final LocalDate today;

    /** The numbers of the rules that were found suspect in any record so far. Most searches find none. */
    private final Set<Integer> suspects = new HashSet<>(0);

    /** For each rule whether there is nothing more to find out about this record: it is suspect, or not applied. */
    private boolean[] settled;

    private @Nullable CaseRecord record;
    private @Nullable SeenTexts words;
    private boolean clean;

    Search(SelectedSigns selected, CaseHeader header, LocalDate today) {
        this.selected = selected;
        this.signs = selected.signs();
        this.header = header;
        this.today = today;
        this.settled = selected.leftOut();
    }

    /**
     * Searches a record. If it is clean, the rules that have told their signs find nothing in it, and no two parts of it
     * have one key.
     */
    public boolean isClean(CaseRecord record) {
        start(record);
        if (!CleanValues.areIn(record)) {
            unclean();
        }
        if (selected.areShown() && !(CleanValues.areTablesKnown() && RecordSigns.show(record, this))) {
            suspectAll();
        }
        return clean;
    }

    private void start(@Nullable CaseRecord record) {
        this.record = record;
        this.words = null;
        this.clean = true;
        this.settled = selected.leftOut();
    }

    private void unclean() {
        clean = false;
        signs.rulesOnValues().forEach(this::suspect);
    }

    private void suspectAll() {
        clean = false;
        for (int rule = 0; rule < settled.length; rule++) {
            suspect(rule);
        }
    }

    private void suspect(int rule) {
        if (!settled[rule]) {
            clean = false;
            settled = settled == selected.leftOut() ? settled.clone() : settled;
            settled[rule] = true;
            suspects.add(rule);
        }
    }

    /** Whether the rule with this code may find something in what was searched: by a sign, or because it tells none. */
    public boolean suspects(String code) {
        Integer rule = signs.numberOf(code);
        return rule == null || suspects.contains(rule);
    }

    /** Is shown an object with a table, by its number. */
    void object(int table, Object object) {
        look(signs.inObjects(table), object);
    }

    /** Is shown an object that has parts in a line, by its number among the lines of all tables. */
    void with(int line, Object object) {
        look(signs.inObjectsWith(line), object);
    }

    /** Is shown an object with unknown members. */
    void withUnknownMembers(Object object) {
        look(signs.inObjectsWithUnknownMembers(), object);
    }

    /** Is shown a value of a line, by its number among those of all tables. */
    void value(int line, Object value) {
        look(signs.inValues(line), value);
    }

    private void look(Watch[] watches, Object shown) {
        for (Watch watch : watches) {
            if (!settled[watch.rule()] && watch.sign().isIn(shown, this)) {
                suspect(watch.rule());
            }
        }
    }

    @Override
    public CaseHeader header() {
        return header;
    }

    @Override
    public Optional<CaseRecord> record() {
        return Optional.ofNullable(record);
    }

    @Override
    public boolean isFirst(String some) {
        if (words == null) {
            words = new SeenTexts();
        }
        return words.isNew(some);
    }

    @Override
    public LocalDate today() {
        return today;
    }
}
