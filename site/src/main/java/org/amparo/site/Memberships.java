package org.amparo.site;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.amparo.Group;
import org.amparo.feed.internal.words.Known;
import org.amparo.feed.internal.words.Words;
import org.amparo.id.GroupId;
import org.amparo.id.SubjectId;
import org.amparo.people.GroupMember;

/**
 * What is in doubt of somebody's belonging to a group. Whoever belongs to a group within another belongs to the other no
 * more certainly than each link on the way; of several ways, the first one without a doubt counts.
 */
final class Memberships {

    private final Words words;
    private final Known known;

    /** What each group is said to hold, found once for all pages: a group may have thousands of members. */
    private final Map<GroupId, Links> links = new ConcurrentHashMap<>();

    Memberships(Words words) {
        this.words = words;
        this.known = words.known();
    }

    /** The text, followed by what is in doubt of it that somebody belongs to the group. */
    String doubted(String text, Group group, SubjectId member) {
        return way(group, member, new HashMap<>())
                .filter(doubts -> !doubts.isEmpty())
                .map(doubts -> words.say(
                        "source.modality", text, words.line(doubts.stream().map(Optional::of))))
                .orElse(text);
    }

    /**
     * The doubts on the best way from a group to somebody in it; empty if there is none.
     *
     * @param found what was found of other groups on the way; empty for those that are looked at
     */
    private Optional<Set<String>> way(Group group, SubjectId member, Map<GroupId, Optional<Set<String>>> found) {
        Optional<Set<String>> known = found.putIfAbsent(group.id(), Optional.empty());
        if (known != null) {
            return known;
        }
        Links of = links.computeIfAbsent(group.id(), id -> links(group));
        Optional<Set<String>> direct = Optional.ofNullable(of.doubts().get(member));
        Optional<Set<String>> best = direct.filter(Set::isEmpty).isPresent()
                ? direct
                : Stream.concat(
                                direct.stream(),
                                of.groups().stream()
                                        .flatMap(inner -> through(
                                                inner,
                                                Objects.requireNonNull(
                                                        of.doubts().get(inner)),
                                                member,
                                                found)))
                        .reduce(Memberships::better);
        found.put(group.id(), best);
        return best;
    }

    private Stream<Set<String>> through(
            GroupId inner, Set<String> link, SubjectId member, Map<GroupId, Optional<Set<String>>> found) {
        return words.find(inner, Group.class).flatMap(group -> way(group, member, found)).stream()
                .map(doubts -> {
                    Set<String> all = new LinkedHashSet<>(link);
                    all.addAll(doubts);
                    return all;
                });
    }

    private Links links(Group group) {
        Map<SubjectId, Set<String>> doubts = new LinkedHashMap<>();
        group.members()
                .forEach(one -> doubts.merge(
                        one.member(),
                        asSet(known.doubtOfPart(one, group, Group.MEMBERS, GroupMember.MEMBER)),
                        Memberships::better));
        Set<String> ofParts = asSet(known.doubt(group, Group.SUBGROUPS));
        group.subgroups().forEach(part -> doubts.merge(part, ofParts, Memberships::better));
        return new Links(
                doubts,
                doubts.keySet().stream()
                        .filter(GroupId.class::isInstance)
                        .map(GroupId.class::cast)
                        .toList());
    }

    private static Set<String> asSet(Optional<String> doubt) {
        return new LinkedHashSet<>(doubt.stream().toList());
    }

    private static Set<String> better(Set<String> one, Set<String> other) {
        return !one.isEmpty() && other.isEmpty() ? other : one;
    }

    /**
     * What a group is said to hold.
     *
     * @param doubts what is in doubt of each that it holds
     * @param groups those of them that are groups
     */
    private record Links(Map<SubjectId, Set<String>> doubts, List<GroupId> groups) {

        @Override
        public String toString() {
            return "links";
        }
    }
}
