package org.amparo.testing.internal.plausible;

import java.net.URI;
import org.amparo.id.OrganisationId;
import org.amparo.record.Place;
import org.amparo.testing.internal.chance.Dice;
import org.amparo.testing.internal.chance.Specimens;
import org.amparo.text.LocalizedText;

/** Makes places that are on no map: most with a name and a country, some with more. */
final class Places {

    private Places() {}

    /** A place with a name, in a country and perhaps a region; it may be a body, or come with its position. */
    static Place named(String name, OrganisationId facility, Dice dice) {
        Place.Builder place =
                Place.builder().name(LocalizedText.english(name)).country(dice.oneOf(Specimens.COUNTRIES));
        if (dice.percent(30)) {
            place.facility(facility);
        }
        if (dice.percent(30)) {
            place.region(LocalizedText.english("District " + dice.between(1, 20) + " of Nowhere"));
        }
        if (dice.percent(5)) {
            place.coordinates(
                    URI.create("geo:" + dice.between(-60, 60) + ".5," + dice.between(-170, 170) + ".25;u=1000"));
        }
        return place.build();
    }
}
