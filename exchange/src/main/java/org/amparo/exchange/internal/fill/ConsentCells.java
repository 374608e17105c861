package org.amparo.exchange.internal.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.Person;
import org.amparo.code.PersonKind;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.exchange.internal.map.RecordTemplate;
import org.amparo.exchange.internal.map.SheetMap;
import org.amparo.exchange.internal.map.Template;
import org.amparo.exchange.internal.map.ValueRule;
import org.amparo.people.Consent;
import org.amparo.shape.AttributeName;

/**
 * The cells of which a map makes consents. A map that makes one of a column has asked who may be shown: whoever has nothing
 * there has not said yes.
 */
public final class ConsentCells {

    private final SheetMap map;

    /** The templates of consents, by what the id of the person is made of: several templates may make one person. */
    private final Map<List<Object>, List<Way>> ways = new HashMap<>();

    /** A template of a person and that of the consent in it, one of which asks for cells. */
    private record Way(Template.Members person, Template.Members consent) {

        boolean asksFor(ValueRule rule) {
            return consent.uses(rule.name())
                    || Stream.of(person, consent)
                            .flatMap(template -> template.conditions().stream())
                            .anyMatch(place -> place.uses(rule.name()));
        }

        boolean makes(String attribute) {
            Template value = consent.members().get(attribute);
            return value != null && value.isFilled();
        }
    }

    /** Those of a map. */
    public ConsentCells(SheetMap map) {
        this.map = map;
        for (RecordTemplate person : map.records()) {
            if (person.shape() == Person.SHAPE
                    && person.item().template() instanceof Template.Members members
                    && members.members().get(Person.CONSENT.name()) instanceof Template.Members consent
                    && (consent.varies() || !members.conditions().isEmpty())) {
                ways.computeIfAbsent(person.idOf(map.rules()), none -> new ArrayList<>())
                        .add(new Way(members, consent));
            }
        }
    }

    /** Whether a record is somebody of whom the map makes a consent, and the cells for that have none. */
    public boolean areBlank(MadeRecord record, DataObject whole) {
        List<Way> all = ways(record);
        if (all.isEmpty() || isWithheld(whole)) {
            return false;
        }
        if (!(whole.members().get(Person.CONSENT.name()) instanceof DataObject consent)) {
            return true;
        }
        boolean isAnswered = has(consent, Consent.STATUS) || has(consent, Consent.SCOPES);
        return lacks(consent, Consent.STATUS, all)
                || lacks(consent, Consent.SCOPES, all)
                || (lacks(consent, Consent.LAWFUL_BASIS, all) && !isAnswered);
    }

    private static boolean has(DataObject consent, AttributeName<?> attribute) {
        return consent.members().containsKey(attribute.name());
    }

    /** Whether a consent has nothing where the map makes something of cells. */
    private static boolean lacks(DataObject consent, AttributeName<?> attribute, List<Way> all) {
        return !has(consent, attribute) && all.stream().anyMatch(way -> way.makes(attribute.name()));
    }

    /** The columns of which the consent is made. */
    public List<String> columns(MadeRecord record) {
        return map.rules().values().stream()
                .filter(rule -> ways(record).stream().anyMatch(way -> way.asksFor(rule)))
                .map(ValueRule::column)
                .distinct()
                .toList();
    }

    private List<Way> ways(MadeRecord record) {
        return ways.getOrDefault(record.template().idOf(map.rules()), List.of());
    }

    private static boolean isWithheld(DataObject person) {
        return new DataString(PersonKind.WITHHELD.toString())
                .equals(person.members().get(Person.KIND.name()));
    }
}
