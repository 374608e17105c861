package org.amparo.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.Group;
import org.amparo.feed.internal.words.Known;
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
    private final Map<SubjectId, Map<GroupId, Optional<String>>> above = new HashMap<>();

    /** The memberships of all groups, found once for all pages: a group may have thousands of members. */
    MembershipDoubts(Words words, List<Group> groups) {
        this.words = words;
        Known known = words.known();
        groups.stream().map(words::past).forEach(group -> {
            group.members()
                    .forEach(one ->
                            add(group, one.member(), known.doubtOfPart(one, group, Group.MEMBERS, GroupMember.MEMBER)));
            group.subgroups().forEach(part -> add(group, part, known.doubtOf(group, Group.SUBGROUPS)));
        });
    }

    private void add(Group group, SubjectId held, Optional<String> doubt) {
        above.computeIfAbsent(held, id -> new LinkedHashMap<>())
                .merge(group.id(), doubt, (one, other) -> other.isEmpty() ? other : one);
    }

    /** The text, followed by what is in doubt of it that somebody belongs to the group. */
    String doubted(String text, GroupId group, SubjectId member) {
        Set<String> doubts = doubts(member).getOrDefault(group, Set.of());
        return doubts.isEmpty()
                ? text
                : words.say("source.modality", text, words.line(doubts.stream().map(Optional::of)));
    }

    /** The doubts on the way to each group to which somebody belongs: first the ways without a doubt, then the others. */
    private Map<GroupId, Set<String>> doubts(SubjectId member) {
        Map<GroupId, Set<String>> found = new HashMap<>();
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
                Set<String> doubts = new LinkedHashSet<>(doubt.stream().toList());
                doubts.addAll(from instanceof GroupId inner ? found.getOrDefault(inner, Set.of()) : Set.of());
                if (found.putIfAbsent(group, doubts) == null) {
                    open.add(group);
                }
            });
        }
        return found;
    }

    private Map<GroupId, Optional<String>> links(SubjectId held) {
        return above.getOrDefault(held, Map.of());
    }
}
