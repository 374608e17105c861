package org.amparo.internal.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.CaseHeader;
import org.amparo.change.Conflict;
import org.amparo.change.Settlement;
import org.amparo.code.Marking;
import org.amparo.data.DataObject;
import org.amparo.data.DataValue;
import org.amparo.evidence.AttributeMarking;
import org.amparo.internal.marking.Levels;
import org.amparo.internal.marking.NamedRecipients;
import org.amparo.shape.Attribute;
import org.amparo.shape.Pointer;
import org.amparo.shape.Traits;
import org.amparo.text.LanguageTag;

/**
 * The header of two joined case files, which is that of the first. The publisher, address and licence of a file apply
 * to its own records and not to those of another.
 */
final class JoinedHeader {

    private static final Comparator<String> BY_LENGTH =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final CaseHeader first;
    private final CaseHeader second;
    private final List<Conflict> conflicts = new ArrayList<>();

    JoinedHeader(CaseHeader first, CaseHeader second) {
        this.first = first;
        this.second = second;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    CaseHeader join() {
        CaseHeader.SHAPE.lines().forEach(this::compare);
        List<LanguageTag> languages = new ArrayList<>(first.languages());
        second.languages().stream()
                .filter(language -> !languages.contains(language))
                .forEach(languages::add);
        return first.toBuilder()
                .amparo(later(first.amparo(), second.amparo()))
                .languages(languages)
                // In the records of a file that does not declare a member, it is one that nobody has read.
                .newMembers(first.newMembers().stream()
                        .filter(second.newMembers()::contains)
                        .toList())
                // What was put together has passed a profile only if both parts have passed it.
                .profile(first.profile().filter(name -> isForTheSame()))
                .defaultMarking(defaultMarking())
                .marking(marking())
                .markings(markings())
                .unknownMembers(unknownMembers())
                .build();
    }

    /** Those of the first, and what the second has that says, in words that nobody has read, that it is for nobody. */
    private DataObject unknownMembers() {
        DataObject members = isForTheSame() ? first.unknownMembers() : NamedRecipients.without(first.unknownMembers());
        for (Map.Entry<String, DataValue> member :
                NamedRecipients.without(second.unknownMembers()).members().entrySet()) {
            String name = member.getKey();
            if (!members.member(name).equals(Optional.of(member.getValue()))) {
                boolean isLimit = Levels.isLimit(CaseHeader.SHAPE, name, member.getValue());
                tell(name, isLimit ? Settlement.STRICTER : Settlement.FIRST_ONE);
                members = isLimit ? members.with(name, member.getValue()) : members;
            }
        }
        return members;
    }

    /** Whether both were published for the same readers. */
    private boolean isForTheSame() {
        return first.profile().equals(second.profile())
                && NamedRecipients.of(first).equals(NamedRecipients.of(second));
    }

    private <V> void compare(Attribute<CaseHeader, ?, V> attribute) {
        List<V> theirs = attribute.values(second);
        boolean same = attribute.values(first).equals(theirs);
        if (attribute.traits().is(Traits.Mark.GUARD)) {
            if (!same) {
                tell(attribute.name(), Settlement.STRICTER);
            }
        } else if (!same && !theirs.isEmpty() && !isSettled(attribute)) {
            tell(attribute.name(), Settlement.FIRST_ONE);
        }
    }

    /** Whether the joined file has it in another way; the provenance of records has the base. */
    private static boolean isSettled(Attribute<CaseHeader, ?, ?> attribute) {
        return attribute.is(CaseHeader.LANGUAGES)
                || attribute.is(CaseHeader.PROFILE)
                || attribute.is(CaseHeader.NEW_MEMBERS)
                || attribute.is(CaseHeader.BASE);
    }

    private void tell(String attribute, Settlement settlement) {
        conflicts.add(Conflict.builder()
                .attribute(attribute)
                .at(Pointer.ROOT.member(attribute))
                .settlement(settlement)
                .build());
    }

    /** The later of two versions. Members of a later version are kept, so the joined file has that version. */
    private static String later(String version, String other) {
        return BY_LENGTH.compare(other, version) > 0 ? other : version;
    }

    private Optional<Marking> defaultMarking() {
        Marking ours = Levels.usual(first);
        Marking theirs = Levels.usual(second);
        return theirs.isAbove(ours) ? Optional.of(theirs) : first.defaultMarking();
    }

    private Optional<Marking> marking() {
        return second.marking().filter(theirs -> theirs.isAbove(level())).or(first::marking);
    }

    /** The level of the first header. */
    private Marking level() {
        return Levels.of(first).effective();
    }

    private List<AttributeMarking> markings() {
        if (first.markings().equals(second.markings())) {
            return first.markings();
        }
        Levels ours = Levels.of(first);
        Map<String, AttributeMarking> all = new LinkedHashMap<>(ours.entries());
        Levels.of(second).entries().forEach((name, entry) -> {
            AttributeMarking own = ours.entries().get(name);
            // An entry that names a marking hides everything: it is not the level of the marking that counts.
            if (entry.level().isAbove(own == null ? ours.of(name) : own.level())) {
                all.put(name, entry);
            }
        });
        return List.copyOf(all.values());
    }
}
