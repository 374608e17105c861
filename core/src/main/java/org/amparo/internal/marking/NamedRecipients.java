package org.amparo.internal.marking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.CaseHeader;
import org.amparo.data.DataObject;
import org.amparo.data.DataString;
import org.amparo.data.DataValue;
import org.amparo.id.AgentId;

/**
 * The private member of a header that names the recipients of a publication, beside the profile. Tables and entities have
 * a column or member of the same name.
 */
public final class NamedRecipients {

    /** The name of the member. */
    public static final String MEMBER = "amparo:recipients";

    private NamedRecipients() {}

    /** The ids as one text. */
    public static String text(List<AgentId> recipients) {
        return recipients.stream().map(AgentId::toString).collect(Collectors.joining(" "));
    }

    /** What a header says of them; empty where it names none. */
    public static String of(CaseHeader header) {
        return header.unknownMembers()
                .member(MEMBER)
                .filter(DataString.class::isInstance)
                .map(value -> ((DataString) value).text())
                .orElse("");
    }

    /** The members of a header without it. */
    public static DataObject without(DataObject members) {
        if (members.member(MEMBER).isEmpty()) {
            return members;
        }
        Map<String, DataValue> others = new LinkedHashMap<>(members.members());
        others.remove(MEMBER);
        return new DataObject(others);
    }

    /** The members of a header with these recipients in place of what it says. */
    public static DataObject in(DataObject members, List<AgentId> recipients) {
        DataObject others = without(members);
        return recipients.isEmpty() ? others : others.with(MEMBER, new DataString(text(recipients)));
    }
}
