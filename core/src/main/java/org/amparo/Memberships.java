package org.amparo;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.evidence.Evidence;
import org.amparo.id.GroupId;
import org.amparo.id.SubjectId;
import org.amparo.people.GroupMember;
import org.amparo.shape.Attribute;
import org.amparo.time.Certainty;
import org.amparo.time.Period;

/** The groups that somebody belongs to, as a member that one lists, or by way of a group within it. */
final class Memberships {

    /**
     * That somebody belongs to a group.
     *
     * @param entries where the group lists the member; none of a subgroup, which has no dates of its own
     * @param within the membership in the group that is listed, where somebody belongs by way of it
     */
    record Membership(GroupId group, List<GroupMember> entries, Optional<Membership> within) {

        /** Whether it was so at some time in a period; without a period, on the day. */
        Certainty during(Optional<Period> period, LocalDate day) {
            Certainty listed = entries.stream()
                    .map(entry -> during(entry, period, day))
                    .min(Certainty::compareTo)
                    .orElse(Certainty.CERTAIN);
            Certainty inner =
                    within.map(membership -> membership.during(period, day)).orElse(Certainty.CERTAIN);
            return listed.compareTo(inner) > 0 ? listed : inner;
        }

        private static Certainty during(GroupMember entry, Optional<Period> period, LocalDate day) {
            return entry.period()
                    .map(in -> period.map(in::overlaps).orElseGet(() -> in.contains(day)))
                    .orElse(Certainty.CERTAIN);
        }

        /** What denies it: the denials of all entries, if each is denied, and those of the groups within. */
        List<Evidence> denying() {
            List<List<Evidence>> denials = entries.stream()
                    .map(entry -> entry.evidence().stream()
                            .filter(one -> one.stands() && one.denies())
                            .toList())
                    .toList();
            List<Evidence> all = new ArrayList<>();
            if (denials.stream().noneMatch(List::isEmpty)) {
                denials.forEach(all::addAll);
            }
            within.ifPresent(membership -> all.addAll(membership.denying()));
            return all;
        }
    }

    private final CaseIndex index;
    private final Knowledge knowledge;

    Memberships(CaseIndex index, Knowledge knowledge) {
        this.index = index;
        this.knowledge = knowledge;
    }

    /** All of them, each group once, by the shortest way; somebody who is a group does not belong to itself. */
    List<Membership> of(SubjectId subject) {
        Map<GroupId, Membership> found = new LinkedHashMap<>();
        Deque<Membership> open = new ArrayDeque<>();
        add(subject, Optional.empty(), found, open);
        while (!open.isEmpty()) {
            Membership inner = open.remove();
            add(inner.group(), Optional.of(inner), found, open);
        }
        return found.values().stream()
                .filter(membership -> !index.same(membership.group(), subject))
                .toList();
    }

    private void add(
            SubjectId member, Optional<Membership> within, Map<GroupId, Membership> found, Deque<Membership> open) {
        for (Group group : groups(CaseIndex.MEMBER, member)) {
            List<GroupMember> entries = group.members().stream()
                    .filter(entry -> index.same(entry.member(), member) && Sources.stands(entry))
                    .toList();
            if (!entries.isEmpty()) {
                add(new Membership(group.id(), entries, within), found, open);
            }
        }
        for (Group group : groups(CaseIndex.SUBGROUPS, member)) {
            if (group.subgroups().stream().anyMatch(subgroup -> index.same(subgroup, member))) {
                add(new Membership(group.id(), List.of(), within), found, open);
            }
        }
    }

    private static void add(Membership membership, Map<GroupId, Membership> found, Deque<Membership> open) {
        if (found.putIfAbsent(membership.group(), membership) == null) {
            open.add(membership);
        }
    }

    /** The groups that refer to somebody by a line, as far as they count. */
    private List<Group> groups(Attribute<?, ?, ?> line, SubjectId member) {
        return index.holders(line, member).stream()
                .map(holder -> (Group) holder.record())
                .filter(group -> !group.isRetracted())
                .distinct()
                .flatMap(group -> knowledge.of(Group.class, group).stream())
                .map(Known::record)
                .toList();
    }
}
