package org.amparo.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.Group;
import org.amparo.feed.internal.words.Attribution;
import org.amparo.feed.internal.words.Grounds;
import org.amparo.feed.internal.words.Phrase;
import org.amparo.feed.internal.words.Words;
import org.amparo.id.GroupId;
import org.amparo.id.SubjectId;
import org.amparo.people.GroupMember;

/**
 * What is in doubt of somebody's belonging to a group. Whoever belongs to a group within another belongs to the other no
 * more certainly than each link on the way; where there is a way without a doubt, nothing is.
 */
final class MembershipDoubts {

    private final Words words;
    private final Map<SubjectId, Map<GroupId, List<Phrase>>> above = new HashMap<>();

    /** The memberships of all groups, found once for all pages: a group may have thousands of members. */
    MembershipDoubts(Words words, List<Group> groups) {
        this.words = words;
        Attribution known = words.known();
        for (Group record : groups) {
            Group group = words.past(record);
            for (GroupMember one : group.members()) {
                Grounds grounds = Grounds.member(one, group, Group.MEMBERS, GroupMember.MEMBER);
                add(group, one.member(), known.doubts(grounds));
            }
            for (GroupId part : group.subgroups()) {
                add(group, part, known.doubts(Grounds.of(group, Group.SUBGROUPS)));
            }
        }
    }

    private void add(Group group, SubjectId held, List<Phrase> doubts) {
        above.computeIfAbsent(held, id -> new LinkedHashMap<>())
                .merge(group.id(), doubts, (one, other) -> other.isEmpty() ? other : one);
    }

    /** The text, followed by what is in doubt of it that somebody belongs to the group. */
    String doubted(Phrase name, GroupId group, SubjectId member) {
        Set<Phrase> doubts = doubts(member).getOrDefault(group, Set.of());
        return words.heading(name.beside(List.copyOf(doubts)));
    }

    /** The doubts on the way to each group to which somebody belongs: first the ways without a doubt, then the others. */
    private Map<GroupId, Set<Phrase>> doubts(SubjectId member) {
        Map<GroupId, Set<Phrase>> found = new HashMap<>();
        List<SubjectId> sure = new ArrayList<>(List.of(member));
        for (int i = 0; i < sure.size(); i++) {
            links(sure.get(i)).forEach((group, doubt) -> {
                if (doubt.isEmpty() && found.putIfAbsent(group, Set.of()) == null) {
                    sure.add(group);
                }
            });
        }
        Deque<SubjectId> open = new ArrayDeque<>(sure);
        while (!open.isEmpty()) {
            SubjectId from = open.remove();
            links(from).forEach((group, doubt) -> {
                Set<Phrase> doubts = new LinkedHashSet<>(doubt);
                doubts.addAll(from instanceof GroupId inner ? found.getOrDefault(inner, Set.of()) : Set.of());
                if (found.putIfAbsent(group, doubts) == null) {
                    open.add(group);
                }
            });
        }
        return found;
    }

    private Map<GroupId, List<Phrase>> links(SubjectId held) {
        return above.getOrDefault(held, Map.of());
    }
}
