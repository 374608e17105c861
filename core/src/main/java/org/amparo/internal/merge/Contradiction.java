package org.amparo.internal.merge;

import java.net.URI;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.amparo.CaseRecord;
import org.amparo.Detention;
import org.amparo.Incident;
import org.amparo.Person;
import org.amparo.Statement;
import org.amparo.change.Conflict;
import org.amparo.change.Settlement;
import org.amparo.code.StatementKind;
import org.amparo.id.PersonId;
import org.amparo.id.RecordId;
import org.amparo.id.SubjectId;
import org.amparo.internal.answer.DuplicateFinder;
import org.amparo.shape.AttributeName;
import org.amparo.shape.Pointer;
import org.amparo.speech.Speaker;
import org.amparo.time.PartialDate;

/**
 * What speaks so much against two records being about one person or thing that they are not made one, whatever their
 * ids say: an id is a number that somebody gave, and two lists give the same number to two people.
 *
 * <p>What a record does not say speaks against nothing. Somebody without a name may be anybody, so that a record
 * without names contradicts none; otherwise nobody could ever be named later. Where no file says that two are one, but
 * somebody names them, something has to be known of each. Dates contradict each other only if they
 * cannot be one day: 1985 and 1985-03-02 may be. Two detentions or incidents of one person are two if the one was
 * certainly over before the other began.
 *
 * <p>Bodies, awards and groups contradict nothing, and neither do the titles of statements. A body has names in many
 * languages, and a title is worded in many ways, which no comparison here knows as the same.
 */
final class Contradiction {

    private Contradiction() {}

    /**
     * The attribute in which two records of one type contradict each other.
     *
     * @param same whether an id of the one and an id of the other lead to one record
     */
    static Optional<AttributeName<?>> between(CaseRecord one, CaseRecord other, BiPredicate<RecordId, RecordId> same) {
        Optional<AttributeName<?>> found = betweenEditions(one, other, same);
        if (found.isPresent()) {
            return found;
        }
        if (one instanceof Person first && other instanceof Person second) {
            return differ(first.bornOn(), second.bornOn()) ? Optional.of(Person.BORN_ON) : Optional.empty();
        }
        if (one instanceof Detention first && other instanceof Detention second) {
            return EpisodeOrder.over(second, first);
        }
        if (one instanceof Incident first && other instanceof Incident second) {
            return areApart(first, second) ? Optional.of(Incident.PERIOD) : Optional.empty();
        }
        return Optional.empty();
    }

    /**
     * The same for records of two files that have one id, where nobody names the two: neither are a release and an arrest
     * that may have followed it made one, nor two sources that were published elsewhere, on another day or as another kind
     * of text, or are the words of somebody else.
     */
    static Optional<AttributeName<?>> betweenFiles(
            CaseRecord one, CaseRecord other, BiPredicate<RecordId, RecordId> same) {
        Optional<AttributeName<?>> found = between(one, other, same);
        if (found.isEmpty() && one instanceof Detention first && other instanceof Detention second) {
            return EpisodeOrder.mayFollow(first, second).or(() -> EpisodeOrder.mayFollow(second, first));
        }
        if (one instanceof Statement first && other instanceof Statement second) {
            return between(first, second, same);
        }
        return found;
    }

    private static Optional<AttributeName<?>> between(
            Statement one, Statement other, BiPredicate<RecordId, RecordId> same) {
        if (haveNothingInCommon(speakers(one), speakers(other), same)) {
            return Optional.of(Statement.SPEAKER);
        }
        if (haveNothingInCommon(one.signatories(), other.signatories(), same)) {
            return Optional.of(Statement.SIGNATORIES);
        }
        Set<String> addresses = addresses(one);
        Set<String> others = addresses(other);
        if (!addresses.isEmpty() && !others.isEmpty() && Collections.disjoint(addresses, others)) {
            return Optional.of(Statement.SOURCE);
        }
        if (differ(one.publishedOn(), other.publishedOn())) {
            return Optional.of(Statement.PUBLISHED_ON);
        }
        boolean isOfOtherKind = one.kind().filter(StatementKind::isKnown).isPresent()
                && other.kind().filter(StatementKind::isKnown).isPresent()
                && !one.kind().equals(other.kind());
        return isOfOtherKind ? Optional.of(Statement.KIND) : Optional.empty();
    }

    /** Whose words it is, if that is a person: a body has several ids. */
    private static List<PersonId> speakers(Statement statement) {
        return statement.speaker().flatMap(Speaker::person).stream().toList();
    }

    /** Where a statement can be found, without what differs between two addresses of one page. */
    private static Set<String> addresses(Statement statement) {
        Set<String> addresses = new HashSet<>();
        statement.source().ifPresent(source -> {
            source.url().ifPresent(url -> addresses.add(bare(url)));
            source.archiveUrl().ifPresent(url -> addresses.add(bare(url)));
        });
        return addresses;
    }

    private static String bare(URI address) {
        if (address.getRawAuthority() == null) {
            return address.toString();
        }
        String host = address.getRawAuthority().toLowerCase(Locale.ROOT);
        String path = Objects.requireNonNullElse(address.getRawPath(), "");
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return (host.startsWith("www.") ? host.substring("www.".length()) : host)
                + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
                + query;
    }

    /**
     * The same for two editions of one list, where another birth of somebody who has not another name as well is a
     * correction, and so is another time, unless a detention of the earlier edition was over by then.
     */
    static Optional<AttributeName<?>> betweenEditions(
            CaseRecord earlier, CaseRecord newer, BiPredicate<RecordId, RecordId> same) {
        if (earlier instanceof Person first && newer instanceof Person second) {
            return between(first, second);
        }
        if (haveNothingInCommon(people(earlier), people(newer), same)) {
            return Optional.of(earlier instanceof Detention ? Detention.DETAINEE : Incident.SUBJECTS);
        }
        if (earlier instanceof Detention first && newer instanceof Detention second) {
            return EpisodeOrder.over(first, second);
        }
        return Optional.empty();
    }

    /**
     * The attribute without which one of two records may be any other, where only somebody who names the two says that
     * they are one: nothing is known of it that could speak against that.
     */
    static Optional<AttributeName<?>> missing(CaseRecord one, CaseRecord other) {
        return missing(one).or(() -> missing(other));
    }

    private static Optional<AttributeName<?>> missing(CaseRecord record) {
        if (record instanceof Person person) {
            boolean isKnown = !person.names().isEmpty()
                    || !person.identifiers().isEmpty()
                    || person.bornOn().isPresent()
                    || person.diedOn().isPresent()
                    || person.gender().isPresent();
            return isKnown ? Optional.empty() : Optional.of(Person.NAMES);
        }
        boolean isOfNobody = record instanceof Incident incident
                && incident.subjects().isEmpty()
                && incident.period().isEmpty();
        return isOfNobody ? Optional.of(Incident.SUBJECTS) : Optional.empty();
    }

    /** Those whose detention or incident it is. */
    private static List<SubjectId> people(CaseRecord record) {
        if (record instanceof Detention detention) {
            return List.of(detention.detainee());
        }
        return record instanceof Incident incident ? incident.subjects() : List.of();
    }

    /**
     * Whether somebody says that two records are one, although they contradict each other in an attribute. Of two
     * detentions of two people it has to be said of both people as well: one incident may have happened to two.
     *
     * @param same whether an id that is accepted and an id of a record lead to one record: a detention may name its
     *     detainee by a former id
     */
    static boolean isAccepted(
            Set<RecordId> accepted,
            AttributeName<?> attribute,
            CaseRecord one,
            CaseRecord other,
            BiPredicate<RecordId, RecordId> same) {
        boolean isSaid = isAnyAccepted(accepted, List.of(one.id(), other.id()), same);
        if (isSaid && attribute.equals(Detention.DETAINEE)) {
            return isAnyAccepted(accepted, people(one), same) && isAnyAccepted(accepted, people(other), same);
        }
        return isSaid;
    }

    private static boolean isAnyAccepted(
            Set<RecordId> accepted, List<? extends RecordId> ids, BiPredicate<RecordId, RecordId> same) {
        for (RecordId id : ids) {
            if (accepted.contains(id) || accepted.stream().anyMatch(one -> same.test(one, id))) {
                return true;
            }
        }
        return false;
    }

    /** That a record is not made one with another, since the two contradict each other in an attribute. */
    static Conflict told(RecordId record, AttributeName<?> attribute) {
        return Conflict.builder()
                .record(record)
                .attribute(attribute.name())
                .at(Pointer.ROOT.member(attribute.name()))
                .settlement(Settlement.NOT_ONE)
                .build();
    }

    private static Optional<AttributeName<?>> between(Person one, Person other) {
        if (DuplicateFinder.haveOtherNames(one, other)) {
            return Optional.of(Person.NAMES);
        }
        if (differ(one.diedOn(), other.diedOn()) || diedBeforeBirth(one, other) || diedBeforeBirth(other, one)) {
            return Optional.of(Person.DIED_ON);
        }
        if (one.gender().isPresent()
                && other.gender().isPresent()
                && !one.gender().equals(other.gender())) {
            return Optional.of(Person.GENDER);
        }
        return Optional.empty();
    }

    /** Whether both dates are there and cannot be one day. */
    private static boolean differ(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isPresent()
                && other.isPresent()
                && !one.get().sameDayAs(other.get()).isPossible();
    }

    /** Whether the one was certainly dead when the other was born, and neither was so before their own birth. */
    private static boolean diedBeforeBirth(Person one, Person other) {
        return isBefore(one.diedOn(), other.bornOn())
                && !isBefore(one.diedOn(), one.bornOn())
                && !isBefore(other.diedOn(), other.bornOn());
    }

    private static boolean isBefore(Optional<PartialDate> death, Optional<PartialDate> birth) {
        return death.isPresent()
                && birth.isPresent()
                && death.get().before(birth.get()).isCertain();
    }

    /** Whether two incidents certainly happened at two times. */
    private static boolean areApart(Incident one, Incident other) {
        return one.period().isPresent()
                && other.period().isPresent()
                && !one.period().get().overlaps(other.period().get()).isPossible();
    }

    /** Whether both lists name somebody, and none of them in common. */
    private static boolean haveNothingInCommon(
            List<? extends RecordId> ones, List<? extends RecordId> others, BiPredicate<RecordId, RecordId> same) {
        for (RecordId one : ones) {
            for (RecordId other : others) {
                if (same.test(one, other)) {
                    return false;
                }
            }
        }
        return !ones.isEmpty() && !others.isEmpty();
    }
}
