package org.amparo.testing.internal.plausible;

import java.net.URI;
import java.util.stream.IntStream;
import org.amparo.Group;
import org.amparo.Organisation;
import org.amparo.code.CapacityKind;
import org.amparo.code.ContactChannel;
import org.amparo.code.CountMethod;
import org.amparo.code.CountQualifier;
import org.amparo.code.CountScope;
import org.amparo.code.CountUnit;
import org.amparo.code.MissingReason;
import org.amparo.code.NameKind;
import org.amparo.code.OrganisationRelation;
import org.amparo.evidence.Missing;
import org.amparo.people.Capacity;
import org.amparo.people.ContactDetail;
import org.amparo.people.GroupMember;
import org.amparo.people.Name;
import org.amparo.people.ParentBody;
import org.amparo.record.Link;
import org.amparo.speech.Count;
import org.amparo.testing.internal.chance.Dice;
import org.amparo.testing.internal.chance.Specimens;
import org.amparo.text.LocalizedText;
import org.amparo.time.PartialDate;
import org.amparo.time.Period;

/** Makes the organisations and groups of a plan. */
final class Bodies {

    private final Plan plan;

    Bodies(Plan plan) {
        this.plan = plan;
    }

    Organisation organisation(int position) {
        Dice dice = plan.dice("organisation", position);
        Organisation.Builder organisation = Organisation.builder()
                .id(plan.organisation(position))
                .jurisdiction(dice.oneOf(Specimens.COUNTRIES))
                .addKind(plan.kind(position));
        if (position == 0) {
            return organisation.addName(Name.of("Government of Nowhere")).build();
        }
        addNames(dice, position, organisation);
        addParents(dice, position, organisation);
        addLife(dice, organisation);
        if (dice.percent(20)) {
            organisation.description(LocalizedText.english("A body that does not exist, with an office in no town"));
        }
        if (dice.percent(10)) {
            organisation.addContact(
                    ContactDetail.of(ContactChannel.EMAIL, "office-" + position + "@mail.example").toBuilder()
                            .description(LocalizedText.english("On weekdays"))
                            .build());
        }
        if (dice.percent(30)) {
            organisation.addLink(Link.builder()
                    .url(URI.create("https://body-" + position + ".example/"))
                    .title(LocalizedText.english("The pages of the body"))
                    .build());
        }
        return organisation
                .addAllRevisions(PlausibleRevisions.of(dice, Organisation.NAMES, Organisation.PARENT))
                .build();
    }

    private static void addNames(Dice dice, int position, Organisation.Builder organisation) {
        Tongue tongue = Tongue.of(position);
        organisation.addName(tongue.body(position));
        if (dice.percent(20)) {
            organisation.addName(Tongue.romanisedBody(position));
        }
        if (dice.percent(10)) {
            organisation.addName(tongue.body(position + 1_000).toBuilder()
                    .kind(NameKind.FORMER)
                    .period(Period.parse("/" + dice.between(2016, 2018)))
                    .build());
        }
    }

    private void addParents(Dice dice, int position, Organisation.Builder organisation) {
        if (position > 4 && dice.percent(20)) {
            organisation.parent(plan.organisation(dice.between(1, position - 1)));
        }
        if (position > 4 && dice.percent(20)) {
            organisation.addParent(ParentBody.of(
                    plan.organisation(dice.between(1, position - 1)),
                    dice.oneOf(OrganisationRelation.VOCABULARY.codes()),
                    Period.startingIn(PartialDate.of(dice.between(2000, 2015)))));
        }
    }

    private static void addLife(Dice dice, Organisation.Builder organisation) {
        if (dice.percent(60)) {
            organisation.foundedOn(PartialDate.of(dice.between(1990, 2015)));
        } else {
            organisation.addMissing(Missing.of(Organisation.FOUNDED_ON, MissingReason.NOT_YET_RESEARCHED));
        }
        if (dice.percent(5)) {
            organisation.dissolvedOn(PartialDate.of(2025, dice.between(1, 9)));
        }
    }

    /** A group with few members known by name. */
    Group group(int position) {
        Dice dice = plan.dice("group", position);
        int known = dice.between(0, 3);
        Group.Builder group = Group.builder()
                .id(plan.group(position))
                .description(LocalizedText.english("Members of a choir that does not exist, number " + position))
                .size(size(dice, position, known))
                .closed(dice.percent(50));
        IntStream.range(0, known)
                .map(number -> plan.bystander(3 * position + number))
                .distinct()
                .forEach(person -> group.addMember(member(dice, person)));
        if (position % 5 == 4) {
            group.addSubgroup(plan.group(position - 1));
        }
        if (dice.percent(30)) {
            group.addCapacity(Capacity.builder()
                    .what(CapacityKind.WRITER_ARTIST)
                    .period(Period.startingIn(PartialDate.of(dice.between(2005, 2018))))
                    .build());
        }
        if (dice.percent(30)) {
            group.revisions(PlausibleRevisions.of(dice, Group.SIZE, Group.MEMBERS));
        }
        return group.affiliation(plan.documenter(position)).build();
    }

    private GroupMember member(Dice dice, int person) {
        return dice.percent(20)
                ? GroupMember.of(plan.person(person), Period.startingIn(PartialDate.of(dice.between(2010, 2018))))
                : GroupMember.of(plan.person(person));
    }

    /** The size: a number, of which some say more; or, of a few, a range. */
    private Count size(Dice dice, int position, int known) {
        long others = dice.between(1, 9);
        Count.Builder size = Count.builder()
                .key("size")
                .unit(CountUnit.PERSON)
                .asOf(PartialDate.of(2024, 6, 1))
                .by(plan.documenter(position));
        if (dice.percent(10)) {
            return size.qualifier(CountQualifier.RANGE)
                    .atLeast(known + others)
                    .atMost(known + others + 5)
                    .method(CountMethod.ESTIMATE)
                    .build();
        }
        size.value(known + others);
        if (dice.percent(20)) {
            size.qualifier(CountQualifier.EXACT)
                    .scope(CountScope.CURRENT)
                    .method(CountMethod.ENUMERATED_LIST)
                    .population(LocalizedText.english("members of the choir"))
                    .addBreakdown(part("named in the list", known))
                    .addBreakdown(part("not named", others))
                    .breakdownExhaustive(true)
                    .breakdownOverlapping(false);
        }
        return size.build();
    }

    private static Count part(String population, long value) {
        return Count.builder()
                .population(LocalizedText.english(population))
                .value(value)
                .unit(CountUnit.PERSON)
                .build();
    }
}
