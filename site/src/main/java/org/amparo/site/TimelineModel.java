package org.amparo.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Statement;
import org.amparo.evidence.Evidence;
import org.amparo.feed.internal.words.Words;
import org.amparo.id.SubjectId;
import org.amparo.site.internal.timeline.Axis;
import org.amparo.site.internal.timeline.Occurrence;
import org.amparo.site.internal.timeline.Stretch;
import org.amparo.site.internal.timeline.Stretch.State;
import org.amparo.site.internal.timeline.Timeline;
import org.amparo.time.PartialDate;

/** A timeline as a template is given it: places for a drawing, and a table that says the same in words. */
final class TimelineModel {

    private static final int LEFT = 10;
    private static final int WIDTH = 700;
    /** What is at the right of the last day, for bars that go on. */
    private static final int ONWARD = 40;

    private static final int TOP = 8;
    private static final int ROW = 48;
    /** From the top of a row to its bar. */
    private static final int BAR = 22;

    private static final int BAR_HEIGHT = 16;
    private static final int SOURCES = 30;
    private static final int AXIS = 26;
    /** A day among years would not be seen otherwise. */
    private static final int LEAST_WIDTH = 4;
    /** How near to an edge the middle of a label cannot be. */
    private static final int LABEL = 60;

    private final SiteContext site;
    private final Words words;
    private final SitePhrases phrases;

    TimelineModel(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.phrases = site.phrases();
    }

    /**
     * The model, if there is a bar to draw: one of a status, or of two incidents.
     *
     * @param incidents what has a row of its own below the statuses
     */
    Optional<Model> of(SubjectId subject, Timeline timeline, List<Evidence> evidence, List<Incident> incidents) {
        List<Stretch> drawn = timeline.drawn();
        List<Occurrence> occurrences = Occurrence.of(site.file(), incidents, site.asOf());
        if (drawn.isEmpty() && occurrences.size() < 2) {
            return Optional.empty();
        }
        LocalDate first = begin(drawn, occurrences);
        List<LocalDate> told = told(evidence, first);
        boolean goesOn = goesOn(drawn, occurrences);
        Axis axis = new Axis(first, end(first, drawn, occurrences, told), LEFT, goesOn ? WIDTH - ONWARD : WIDTH);
        List<Model> rows = rows(timeline, drawn, rows(drawn), axis);
        if (!occurrences.isEmpty()) {
            int y = barOf(rows.size());
            List<Model> bars = new ArrayList<>();
            for (Occurrence occurrence : occurrences) {
                bars.add(bar(occurrence, axis, y));
            }
            rows.add(row(phrases.say("kind.incident"), y, bars));
        }
        int sources = TOP + rows.size() * ROW;
        int bottom = sources + (told.isEmpty() ? 0 : SOURCES);
        return Optional.of(new Model()
                .put("heading", phrases.say("timeline.heading"))
                .put("describe", describe(subject, goesOn))
                .put("width", LEFT + WIDTH + LEFT)
                .put("height", bottom + AXIS)
                .put("bottom", bottom)
                .put("textY", bottom + AXIS - 8)
                .putEach("ticks", axis.ticks(), day -> tick(axis, day))
                .put("rows", rows)
                .put("toldHeading", words.written(words.say("heading.sources")))
                .put("toldY", sources + 12)
                .put("hasTold", !told.isEmpty())
                .putEach("told", told, day -> told(axis, day, sources + 20))
                .put("stretches", inWords(timeline, drawn, occurrences)));
    }

    /** What is drawn. That no detention is known where nothing is drawn is not said where one was left out. */
    private String describe(SubjectId subject, boolean goesOn) {
        String drawn = phrases.say("timeline.describe") + (goesOn ? " " + phrases.say("timeline.open") : "");
        return site.publication().leavesOut(subject, Detention.DETAINEE)
                ? drawn
                : drawn + " " + phrases.say("timeline.gaps");
    }

    /** The first day of anything that is drawn; each list is in the order of time. */
    private static LocalDate begin(List<Stretch> drawn, List<Occurrence> occurrences) {
        if (drawn.isEmpty()) {
            return occurrences.get(0).first();
        }
        LocalDate first = drawn.get(0).first();
        boolean isLater = !occurrences.isEmpty() && occurrences.get(0).first().isBefore(first);
        return isLater ? occurrences.get(0).first() : first;
    }

    /** Whether anything is drawn of which nobody knows that it ended before the day of the site. */
    private boolean goesOn(List<Stretch> drawn, List<Occurrence> occurrences) {
        return drawn.stream().anyMatch(this::goesOn) || occurrences.stream().anyMatch(Occurrence::goesOn);
    }

    private boolean goesOn(Stretch stretch) {
        return stretch.last().equals(site.asOf());
    }

    /**
     * The last day on which anything that is drawn began or ended, or was told. It is the same on every day on which
     * nothing changes, so that the drawing is.
     */
    private LocalDate end(LocalDate first, List<Stretch> drawn, List<Occurrence> occurrences, List<LocalDate> told) {
        LocalDate end = first;
        for (Stretch stretch : drawn) {
            end = later(end, goesOn(stretch) ? stretch.first() : stretch.last());
        }
        for (Occurrence occurrence : occurrences) {
            end = later(end, occurrence.goesOn() ? occurrence.first() : occurrence.last());
        }
        for (LocalDate day : told) {
            end = later(end, day);
        }
        return end;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** What the table says, in the order of time; of two that begin on one day, the status first. */
    private List<Model> inWords(Timeline timeline, List<Stretch> drawn, List<Occurrence> occurrences) {
        record Row(LocalDate first, Model words) {}

        List<Row> rows = new ArrayList<>();
        for (Stretch stretch : drawn) {
            rows.add(new Row(stretch.first(), stretch(timeline, stretch)));
        }
        for (Occurrence occurrence : occurrences) {
            rows.add(new Row(occurrence.first(), stretch(occurrence)));
        }
        rows.sort(Comparator.comparing(Row::first));
        List<Model> words = new ArrayList<>();
        for (Row row : rows) {
            words.add(row.words());
        }
        return words;
    }

    private static List<State> rows(List<Stretch> drawn) {
        List<State> rows = new ArrayList<>();
        for (Stretch stretch : drawn) {
            if (rows.stream().noneMatch(stretch.state()::isInRowOf)) {
                rows.add(stretch.state());
            }
        }
        return rows;
    }

    private List<Model> rows(Timeline timeline, List<Stretch> drawn, List<State> rows, Axis axis) {
        List<Model> models = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            State row = rows.get(i);
            int y = barOf(i);
            List<Model> bars = new ArrayList<>();
            for (Stretch stretch : drawn) {
                if (stretch.state().isInRowOf(row)) {
                    bars.add(bar(timeline, stretch, axis, y));
                }
            }
            models.add(row(label(row), y, bars));
        }
        return models;
    }

    /** Where the bars of a row are. */
    private static int barOf(int row) {
        return TOP + row * ROW + BAR;
    }

    private static Model row(String label, int y, List<Model> bars) {
        return new Model()
                .put("label", label)
                .put("textX", LEFT)
                .put("textY", y - 8)
                .put("bars", bars);
    }

    private Model bar(Timeline timeline, Stretch stretch, Axis axis, int y) {
        return bar(stretch.first(), stretch.last(), goesOn(stretch), axis, y)
                .put("certain", stretch.state().certainty().isCertain())
                .put("title", phrases.say("pair", state(stretch.state()), lasting(timeline, stretch)))
                .put(
                        "arrow",
                        timeline.beganBefore(stretch)
                                ? Optional.of(arrow(axis.start(stretch.first()), y))
                                : Optional.empty());
    }

    private Model bar(Occurrence occurrence, Axis axis, int y) {
        return bar(occurrence.first(), occurrence.last(), occurrence.goesOn(), axis, y)
                .put("certain", occurrence.isCertain())
                .put("title", phrases.say("status.certainty", title(occurrence), certainty(occurrence.isCertain())))
                .put("arrow", Optional.empty());
    }

    private static Model bar(LocalDate first, LocalDate last, boolean goesOn, Axis axis, int y) {
        int x = axis.start(first);
        int right = goesOn ? LEFT + WIDTH : axis.end(last);
        int width = Math.max(LEAST_WIDTH, right - x);
        return new Model()
                .put("x", x)
                .put("y", y)
                .put("width", width)
                .put("height", BAR_HEIGHT)
                .put("right", x + width)
                .put("capTop", y - 3)
                .put("capBottom", y + BAR_HEIGHT + 3)
                .put("lowY", y + 3)
                .put("lowHeight", BAR_HEIGHT - 6)
                .put("onward", goesOn ? Optional.of(onward(y)) : Optional.empty());
    }

    /** A triangle that leads to the left, out of the drawing. */
    private static String arrow(int x, int y) {
        return "M" + x + " " + y + " L" + (x - LEFT) + " " + (y + BAR_HEIGHT / 2) + " L" + x + " " + (y + BAR_HEIGHT)
                + " Z";
    }

    /** A triangle that leads to the right, out of the drawing. */
    private static String onward(int y) {
        int x = LEFT + WIDTH;
        return "M" + x + " " + y + " L" + (x + LEFT) + " " + (y + BAR_HEIGHT / 2) + " L" + x + " " + (y + BAR_HEIGHT)
                + " Z";
    }

    private Model tick(Axis axis, LocalDate day) {
        int x = axis.start(day);
        boolean isYear = axis.ticks().stream().allMatch(tick -> tick.getDayOfYear() == 1);
        boolean isMonth = axis.ticks().stream().allMatch(tick -> tick.getDayOfMonth() == 1);
        PartialDate label = PartialDate.of(day);
        if (isYear) {
            label = PartialDate.of(day.getYear());
        } else if (isMonth) {
            label = PartialDate.of(day.getYear(), day.getMonthValue());
        }
        return new Model().put("x", x).put("anchor", anchor(x)).put("label", words.written(words.date(label)));
    }

    private static String anchor(int x) {
        if (x < LEFT + LABEL) {
            return "start";
        }
        return x > LEFT + WIDTH - LABEL ? "end" : "middle";
    }

    private Model told(Axis axis, LocalDate day, int y) {
        int x = (axis.start(day) + axis.end(day)) / 2;
        return new Model().put("x", x).put("y", y).put("title", site.day(day));
    }

    /** The days of the statements that some evidence is from, of those that are known to the day, from the first on. */
    private List<LocalDate> told(List<Evidence> evidence, LocalDate first) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Evidence one : evidence) {
            Optional<PartialDate> date =
                    words.find(one.statement(), Statement.class).flatMap(Statement::publishedOn);
            if (date.isPresent() && date.get().isDay()) {
                LocalDate day = date.get().earliest().orElseThrow();
                if (!day.isBefore(first) && !day.isAfter(site.asOf())) {
                    days.add(day);
                }
            }
        }
        return List.copyOf(days);
    }

    private Model stretch(Timeline timeline, Stretch stretch) {
        return new Model()
                .put("from", from(timeline, stretch))
                .put("to", to(stretch))
                .put("state", label(stretch.state()))
                .put("certain", stretch.state().certainty().isCertain())
                .put("certainty", certainty(stretch.state()));
    }

    private Model stretch(Occurrence occurrence) {
        return new Model()
                .put("from", site.day(occurrence.first()))
                .put("to", occurrence.goesOn() ? phrases.say("timeline.onwards") : site.day(occurrence.last()))
                .put("state", title(occurrence))
                .put("certain", occurrence.isCertain())
                .put("certainty", certainty(occurrence.isCertain()));
    }

    private String title(Occurrence occurrence) {
        return site.item(occurrence.incident())
                .map(item -> item.view().title())
                .orElseGet(() -> site.name(occurrence.incident().id()));
    }

    private String from(Timeline timeline, Stretch stretch) {
        String first = site.day(stretch.first());
        return timeline.mayHaveBegunBefore(stretch) ? phrases.say("timeline.before", first) : first;
    }

    /** The day of the site ends no custody, and is on no page but the first. */
    private String to(Stretch stretch) {
        return goesOn(stretch) ? phrases.say("timeline.onwards") : site.day(stretch.last());
    }

    private String lasting(Timeline timeline, Stretch stretch) {
        String from = from(timeline, stretch);
        return goesOn(stretch)
                ? phrases.say("timeline.since", from)
                : phrases.say("timeline.lasting", from, site.day(stretch.last()));
    }

    private String state(State state) {
        return phrases.say("status.certainty", label(state), certainty(state));
    }

    private String certainty(State state) {
        return certainty(state.certainty().isCertain());
    }

    private String certainty(boolean isCertain) {
        return phrases.say(isCertain ? "certain" : "possible");
    }

    /** The liberty with the form of custody: "Deprived of liberty: in pre-trial detention". */
    private String label(State state) {
        String liberty = words.heading(words.labelOrUnknown(state.liberty()));
        return state.form()
                .map(form -> phrases.say("pair", liberty, words.written(words.form(form))))
                .orElse(liberty);
    }
}
