package org.amparo;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.evidence.Evidence;
import org.amparo.id.GroupId;
import org.amparo.id.SubjectId;
import org.amparo.people.GroupMember;
import org.amparo.time.Certainty;
import org.amparo.time.Period;

/** The groups that somebody belongs to, as a member that one lists or by way of a subgroup. */
final class Memberships {

    /**
     * That somebody belongs to a group.
     *
     * @param entries where the group, or the subgroup by which it is so, lists the member
     */
    record Membership(GroupId group, List<GroupMember> entries) {

        /** Whether it was so at some time in a period; without a period, on the day. */
        Certainty during(Optional<Period> period, LocalDate day) {
            return entries.stream()
                    .map(GroupMember::period)
                    .map(member -> member.map(in -> period.map(in::overlaps).orElseGet(() -> in.contains(day)))
                            .orElse(Certainty.CERTAIN))
                    .min(Certainty::compareTo)
                    .orElse(Certainty.NO);
        }

        /** What denies it, if every entry is denied. */
        List<Evidence> denying() {
            List<Evidence> all = new ArrayList<>();
            for (GroupMember entry : entries) {
                List<Evidence> denying = entry.evidence().stream()
                        .filter(one -> one.stands() && one.denies())
                        .toList();
                if (denying.isEmpty()) {
                    return List.of();
                }
                all.addAll(denying);
            }
            return all;
        }
    }

    private final CaseIndex index;
    private final Knowledge knowledge;

    Memberships(CaseIndex index, Knowledge knowledge) {
        this.index = index;
        this.knowledge = knowledge;
    }

    List<Membership> of(SubjectId subject) {
        List<Membership> found = new ArrayList<>();
        Set<GroupId> seen = new HashSet<>();
        for (Group group : groups(subject)) {
            List<GroupMember> entries = group.members().stream()
                    .filter(entry -> index.same(entry.member(), subject) && Sources.stands(entry))
                    .toList();
            if (!entries.isEmpty() && seen.add(group.id())) {
                found.add(new Membership(group.id(), entries));
            }
        }
        Deque<Membership> inner = new ArrayDeque<>(found);
        while (!inner.isEmpty()) {
            Membership membership = inner.remove();
            for (Group outer : groups(membership.group())) {
                boolean includes =
                        outer.subgroups().stream().anyMatch(subgroup -> index.same(subgroup, membership.group()));
                if (includes && seen.add(outer.id())) {
                    Membership wider = new Membership(outer.id(), membership.entries());
                    found.add(wider);
                    inner.add(wider);
                }
            }
        }
        return List.copyOf(found);
    }

    private List<Group> groups(SubjectId referred) {
        return index.referring(referred, Group.class).stream()
                .filter(group -> !group.isRetracted())
                .flatMap(group -> knowledge.of(Group.class, group).stream())
                .map(Known::record)
                .toList();
    }
}
