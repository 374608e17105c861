package org.amparo.internal.answer;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.amparo.Group;
import org.amparo.claim.Claim;
import org.amparo.evidence.Evidence;
import org.amparo.id.GroupId;
import org.amparo.id.SubjectId;
import org.amparo.internal.index.CaseIndex;
import org.amparo.people.GroupMember;
import org.amparo.shape.Attribute;
import org.amparo.shape.AttributeName;
import org.amparo.time.Certainty;
import org.amparo.time.Period;

/** The groups to which somebody belongs, as a listed member or by way of a group within them. */
final class Memberships {

    /**
     * How many groups may lie within each other. More are followed no further: each of thousands of members would ask
     * for all groups around, and no group that people describe lies so deep.
     */
    private static final int MOST_LEVELS = 64;

    /**
     * The membership of somebody in a group.
     *
     * @param entries the entries in which the group lists the member; none for a subgroup, which has no dates of its
     *     own
     * @param listing the listing of the group
     * @param within the membership in the listed group by way of which somebody belongs
     */
    record Membership(Listing listing, List<GroupMember> entries, Optional<Membership> within) {

        GroupId group() {
            return listing.group().id();
        }

        private int level() {
            return steps().size();
        }

        /** Whether the membership held at some time in a period or, without a period, on the day. */
        Certainty during(Optional<Period> period, LocalDate day) {
            Certainty throughout = Certainty.CERTAIN;
            for (Membership step : steps()) {
                Certainty listed = step.entries.isEmpty() ? certainty(step.listing.isFirm()) : Certainty.NO;
                for (GroupMember entry : step.entries) {
                    Certainty here = worse(certainty(step.listing.isFirm(entry)), during(entry, period, day));
                    listed = here.compareTo(listed) < 0 ? here : listed;
                }
                throughout = worse(listed, throughout);
            }
            return throughout;
        }

        private static Certainty worse(Certainty one, Certainty other) {
            return one.compareTo(other) > 0 ? one : other;
        }

        private static Certainty certainty(boolean isFirm) {
            return isFirm ? Certainty.CERTAIN : Certainty.POSSIBLE;
        }

        private static Certainty during(GroupMember entry, Optional<Period> period, LocalDate day) {
            return entry.period()
                    .map(in -> period.map(in::overlaps).orElseGet(() -> Vicinity.contains(in, day)))
                    .orElse(Certainty.CERTAIN);
        }

        /** The evidence that denies it: the denials of all entries of a group, if each entry is denied. */
        List<Evidence> denying() {
            List<Evidence> all = new ArrayList<>();
            for (Membership step : steps()) {
                List<Evidence> denials = new ArrayList<>();
                boolean isEachDenied = true;
                for (GroupMember entry : step.entries) {
                    List<Evidence> denying = step.listing.denying(entry);
                    denials.addAll(denying);
                    isEachDenied &= !denying.isEmpty();
                }
                if (isEachDenied) {
                    all.addAll(denials);
                }
            }
            return all;
        }

        /** The memberships from this group to the innermost. */
        private List<Membership> steps() {
            List<Membership> steps = new ArrayList<>();
            for (Optional<Membership> step = Optional.of(this); step.isPresent(); step = step.get().within) {
                steps.add(step.get());
            }
            return steps;
        }
    }

    private final CaseIndex index;
    private final Knowledge knowledge;
    /** The listings of groups that were already looked at, since many members ask for the same group. */
    private final Map<GroupId, Optional<Listing>> listings = new HashMap<>();

    /** The groups that list somebody, and those of which a group is a subgroup, as far as they were looked at. */
    private final Map<SubjectId, List<Listing>> listingOf = new HashMap<>();

    private final Map<SubjectId, List<Listing>> around = new HashMap<>();

    /**
     * A group as far as it counts.
     *
     * @param entries its entries by the member's present id
     * @param isFirm whether a firm source tells of its subgroups
     * @param members what is known of entries without evidence of their own
     */
    record Listing(Group group, Map<SubjectId, List<GroupMember>> entries, boolean isFirm, Claim members) {

        private static final Set<AttributeName<?>> READ = Set.of(GroupMember.MEMBER, GroupMember.PERIOD);

        /** Whether a firm source tells of an entry. */
        boolean isFirm(GroupMember entry) {
            return !members.over(READ, entry, Group.MEMBERS).firm().isEmpty();
        }

        List<Evidence> denying(GroupMember entry) {
            return members.throughout(entry, Group.MEMBERS).denials();
        }
    }

    Memberships(CaseIndex index, Knowledge knowledge) {
        this.index = index;
        this.knowledge = knowledge;
    }

    /** All memberships of a subject, each group once, by the shortest way, up to 64 groups within each other. A group
     * does not belong to itself. */
    List<Membership> of(SubjectId subject) {
        Map<GroupId, Membership> found = new LinkedHashMap<>();
        Deque<Membership> open = new ArrayDeque<>();
        add(subject, Optional.empty(), found, open);
        while (!open.isEmpty()) {
            Membership inner = open.remove();
            if (inner.level() < MOST_LEVELS) {
                add(inner.group(), Optional.of(inner), found, open);
            }
        }
        return found.values().stream()
                .filter(membership -> !index.same(membership.group(), subject))
                .toList();
    }

    private void add(
            SubjectId member, Optional<Membership> within, Map<GroupId, Membership> found, Deque<Membership> open) {
        SubjectId current = index.current(member);
        for (Listing listing : listingOf.computeIfAbsent(member, some -> listings(CaseIndex.MEMBER, some))) {
            List<GroupMember> entries = listing.entries().getOrDefault(current, List.of());
            if (!entries.isEmpty()) {
                add(new Membership(listing, entries, within), found, open);
            }
        }
        for (Listing listing : around.computeIfAbsent(member, some -> listings(CaseIndex.SUBGROUPS, some))) {
            if (listing.group().subgroups().stream().anyMatch(subgroup -> index.same(subgroup, member))) {
                add(new Membership(listing, List.of(), within), found, open);
            }
        }
    }

    private static void add(Membership membership, Map<GroupId, Membership> found, Deque<Membership> open) {
        if (found.putIfAbsent(membership.group(), membership) == null) {
            open.add(membership);
        }
    }

    /** The listings of the groups that refer to somebody by a line, as far as they count, in the order of their ids. */
    private List<Listing> listings(Attribute<?, ?, ?> line, SubjectId member) {
        Map<String, Group> groups = new TreeMap<>();
        index.holders(line, member).forEach(holder -> {
            Group group = (Group) holder.record();
            groups.put(group.id().toString(), group);
        });
        return groups.values().stream()
                .flatMap(group -> listings.computeIfAbsent(group.id(), id -> listing(group)).stream())
                .toList();
    }

    private Optional<Listing> listing(Group group) {
        return group.isRetracted()
                ? Optional.empty()
                : knowledge.of(Group.class, group).map(known -> listed(known.record()));
    }

    private Listing listed(Group group) {
        Claim told = Claim.of(group.shaped());
        Claim members = told.over(Set.of(Group.MEMBERS));
        Map<SubjectId, List<GroupMember>> entries = new HashMap<>();
        for (GroupMember entry : group.members()) {
            if (!members.throughout(entry, Group.MEMBERS).isTakenBack()) {
                entries.computeIfAbsent(index.current(entry.member()), id -> new ArrayList<>())
                        .add(entry);
            }
        }
        boolean isFirm = !told.attribute(Group.SUBGROUPS).firm().isEmpty();
        return new Listing(group, entries, isFirm, members);
    }
}
