package org.amparo.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.claim.Claim;
import org.amparo.custody.CustodyPhase;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.internal.certain.CertainDates;
import org.amparo.record.Place;

/**
 * The places of a record on a map of the coasts around them, without borders, which are disputed. Only what is a fact and
 * has published coordinates is on it: a mark on a map has no place for doubt.
 */
final class MapModel {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 400;

    /** The least height in degrees, so that a reader sees where in the world it is. */
    private static final double LEAST = 16;

    private static final double MOST_LATITUDE = 75;
    private static final double MOST_LONGITUDES = 120;
    private static final double AROUND = 1.6;
    private static final double KILOMETRES = 111.2;

    /** Marks that are closer would hide each other. */
    private static final double CLOSE = 18;

    private static final int LEAST_CIRCLE = 12;
    private static final int LONGEST_SCALE = 150;
    private static final int[] SCALES = {2000, 1000, 500, 200, 100};

    private static final Pattern GEO = Pattern.compile(
            "(?i)geo:(-?[0-9]{1,2}(?:\\.[0-9]+)?),(-?[0-9]{1,3}(?:\\.[0-9]+)?)(?:,[^;]*)?(?:;crs=wgs84)?(?:;u=([0-9]+(?:\\.[0-9]+)?))?");

    private final SiteContext site;
    private final CertainDates dates;

    MapModel(SiteContext site) {
        this.site = site;
        this.dates = new CertainDates(site.file());
    }

    /** A place with a position, in degrees and metres. */
    private record Spot(String name, String text, double latitude, double longitude, double metres) {}

    /** The map of the places of custody, if there is anything to draw. */
    Optional<Model> of(Detention detention) {
        return drawn(spots(detention));
    }

    /** The map of the place of an incident, if there is anything to draw. */
    Optional<Model> of(Incident incident) {
        return drawn(spots(incident));
    }

    /** The map of all that happened to somebody, without what perhaps happened to somebody else. */
    Optional<Model> of(List<Detention> detentions, List<Incident> incidents) {
        Set<Spot> spots = new LinkedHashSet<>();
        for (Detention detention : detentions) {
            Claim told = site.file().claims().of(detention);
            if (told.attribute(Detention.DETAINEE).isPlain()) {
                spots.addAll(spots(detention));
            }
        }
        for (Incident incident : incidents) {
            Claim told = site.file().claims().of(incident);
            if (told.attribute(Incident.SUBJECTS).isPlain()) {
                spots.addAll(spots(incident));
            }
        }
        return drawn(List.copyOf(spots));
    }

    private List<Spot> spots(Detention detention) {
        Claim told = site.file().claims().of(detention);
        List<Place> past = new ArrayList<>();
        site.words()
                .past()
                .find(detention.id())
                .ifPresent(now ->
                        now.custodyPhases().forEach(phase -> phase.place().ifPresent(past::add)));
        List<Spot> spots = new ArrayList<>();
        for (CustodyPhase phase : detention.custodyPhases()) {
            Claim part = told.part(phase, Detention.CUSTODY_PHASES);
            Optional<Place> place = phase.place().filter(past::contains);
            if (place.isPresent() && part.isFact()) {
                add(spots, place.get(), part.part(place.get(), CustodyPhase.PLACE));
            }
        }
        return spots;
    }

    private List<Spot> spots(Incident incident) {
        Claim told = site.file().claims().of(incident);
        List<Spot> spots = new ArrayList<>();
        if (incident.place().isPresent() && told.isFact() && !dates.isAhead(incident)) {
            add(spots, incident.place().get(), told.part(incident.place().get(), Incident.PLACE));
        }
        return spots;
    }

    private void add(List<Spot> spots, Place place, Claim told) {
        Matcher geo = GEO.matcher(place.coordinates().map(Object::toString).orElse(""));
        if (!geo.matches()
                || !told.isFact()
                || !told.attribute(Place.COORDINATES).isPlain()) {
            return;
        }
        String metres = geo.group(3);
        String text = geo.group(1) + ", " + geo.group(2) + (metres == null ? "" : " (± " + metres + " m)");
        Phrase name = site.words().place(place);
        Spot spot = new Spot(
                name.isEmpty() ? text : site.words().written(name),
                text,
                Double.parseDouble(geo.group(1)),
                Double.parseDouble(geo.group(2)),
                metres == null ? 0 : Double.parseDouble(metres));
        boolean isDrawable = Math.abs(spot.latitude()) <= MOST_LATITUDE && Math.abs(spot.longitude()) <= 180;
        if (isDrawable && !spots.contains(spot)) {
            spots.add(spot);
        }
    }

    /** The part of the world that is drawn: degrees of latitude are as long everywhere, those of longitude in its middle. */
    private record Window(double latitude, double longitude, double unit, double narrow) {

        static Window around(List<Spot> spots) {
            double south = 90;
            double north = -90;
            double west = 180;
            double east = -180;
            for (Spot spot : spots) {
                south = Math.min(south, spot.latitude());
                north = Math.max(north, spot.latitude());
                west = Math.min(west, spot.longitude());
                east = Math.max(east, spot.longitude());
            }
            double latitude = (south + north) / 2;
            double narrow = StrictMath.cos(Math.toRadians(latitude));
            double needed = Math.max(north - south, (east - west) * narrow * HEIGHT / WIDTH);
            double unit = HEIGHT / Math.max(LEAST, AROUND * needed);
            return new Window(latitude, (west + east) / 2, unit, narrow);
        }

        double x(double degrees) {
            return WIDTH / 2.0 + (degrees - longitude) * narrow * unit;
        }

        double y(double degrees) {
            return HEIGHT / 2.0 - (degrees - latitude) * unit;
        }

        boolean shows(double x, double y) {
            return x > -WIDTH / 2.0 && x < WIDTH * 1.5 && y > -HEIGHT / 2.0 && y < HEIGHT * 1.5;
        }
    }

    private Optional<Model> drawn(List<Spot> spots) {
        double west = spots.stream().mapToDouble(Spot::longitude).min().orElse(0);
        double east = spots.stream().mapToDouble(Spot::longitude).max().orElse(0);
        if (spots.isEmpty() || east - west > MOST_LONGITUDES) {
            return Optional.empty();
        }
        Window window = Window.around(spots);
        int kilometres = scale(window);
        return Optional.of(new Model()
                .put("width", WIDTH)
                .put("height", HEIGHT)
                .put("coasts", coasts(window))
                .put("grid", grid(window))
                .put("marks", marks(spots, window))
                .putEach("places", spots, MapModel::place)
                .put("scaleEnd", number(20 + kilometres / KILOMETRES * window.unit()))
                .put("scaleY", HEIGHT - 20)
                .put("scaleTextY", HEIGHT - 28)
                .put("scale", site.phrases().say("map.scale", Integer.toString(kilometres))));
    }

    private static Model place(Spot spot) {
        boolean isNamed = !spot.name().equals(spot.text());
        return new Model()
                .put("text", spot.name())
                .put("position", isNamed ? Optional.of(spot.text()) : Optional.empty());
    }

    private static int scale(Window window) {
        for (int kilometres : SCALES) {
            if (kilometres / KILOMETRES * window.unit() <= LONGEST_SCALE) {
                return kilometres;
            }
        }
        return SCALES[SCALES.length - 1];
    }

    private static String coasts(Window window) {
        StringBuilder path = new StringBuilder();
        for (double[] line : Coasts.lines()) {
            boolean isDrawing = false;
            for (int i = 0; i + 1 < line.length; i += 2) {
                double x = window.x(line[i]);
                double y = window.y(line[i + 1]);
                boolean isShown = window.shows(x, y);
                if (isShown) {
                    path.append(isDrawing ? "L" : "M")
                            .append(number(x))
                            .append(' ')
                            .append(number(y));
                }
                isDrawing = isShown;
            }
        }
        return path.toString();
    }

    /** The circles of latitude and longitude. */
    private static String grid(Window window) {
        double height = HEIGHT / window.unit();
        int step = height > 60 ? 20 : height > 25 ? 10 : 5;
        StringBuilder path = new StringBuilder();
        for (int degrees = -90 / step * step; degrees <= 90; degrees += step) {
            double y = window.y(degrees);
            if (y > 0 && y < HEIGHT) {
                path.append("M0 ").append(number(y)).append("H").append(WIDTH);
            }
        }
        for (int degrees = -180 / step * step; degrees <= 180; degrees += step) {
            double x = window.x(degrees);
            if (x > 0 && x < WIDTH) {
                path.append("M").append(number(x)).append(" 0V").append(HEIGHT);
            }
        }
        return path.toString();
    }

    /** The marks, each with the numbers of its places in the list. */
    private static List<Model> marks(List<Spot> spots, Window window) {
        List<Spot> first = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            String label = Integer.toString(i + 1);
            int at = near(first, spots.get(i), window);
            if (at >= 0) {
                labels.set(at, labels.get(at) + ", " + label);
            } else {
                first.add(spots.get(i));
                labels.add(label);
            }
        }
        List<Model> marks = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            Spot spot = first.get(i);
            double radius = spot.metres() / 1000 / KILOMETRES * window.unit();
            marks.add(new Model()
                    .put("x", number(window.x(spot.longitude())))
                    .put("y", number(window.y(spot.latitude())))
                    .put("labelX", number(window.x(spot.longitude()) + 10))
                    .put("labelY", number(window.y(spot.latitude()) + 5))
                    .put("label", labels.get(i))
                    .put("radius", radius > LEAST_CIRCLE ? Optional.of(number(radius)) : Optional.empty()));
        }
        return marks;
    }

    private static int near(List<Spot> marked, Spot spot, Window window) {
        for (int i = 0; i < marked.size(); i++) {
            double x = window.x(marked.get(i).longitude()) - window.x(spot.longitude());
            double y = window.y(marked.get(i).latitude()) - window.y(spot.latitude());
            if (Math.hypot(x, y) < CLOSE) {
                return i;
            }
        }
        return -1;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
