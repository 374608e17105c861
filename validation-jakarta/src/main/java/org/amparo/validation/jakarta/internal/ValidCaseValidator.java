package org.amparo.validation.jakarta.internal;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.CaseHeader;
import org.amparo.CaseRecord;
import org.amparo.casefile.CaseFile;
import org.amparo.disclosure.Disclosure;
import org.amparo.disclosure.PublicationProfile;
import org.amparo.id.CaseFileId;
import org.amparo.id.RecordId;
import org.amparo.problem.InvalidValueException;
import org.amparo.shape.Pointer;
import org.amparo.validation.CaseRule;
import org.amparo.validation.CaseValidator;
import org.amparo.validation.Finding;
import org.amparo.validation.Severity;
import org.amparo.validation.jakarta.ValidCase;
import org.amparo.validation.jakarta.ValidCase.Profile;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * The validator that applies the rules.
 *
 * @param <T> what they are applied to
 */
public abstract class ValidCaseValidator<T> implements ConstraintValidator<ValidCase, T> {

    private static final Set<String> OF_AMPARO =
            CaseValidator.standard().rules().stream().map(CaseRule::code).collect(Collectors.toUnmodifiableSet());

    /** What Jakarta Validation and expression languages read in a template. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$]");

    private Profile profile = Profile.WHOLE;
    private Severity severity = Severity.ERROR;

    ValidCaseValidator() {}

    @Override
    public void initialize(ValidCase constraint) {
        profile = constraint.profile();
        severity = constraint.severity();
    }

    @Override
    public boolean isValid(@Nullable T object, ConstraintValidatorContext context) {
        if (object == null) {
            return true;
        }
        try {
            Clock clock = context.getClockProvider().getClock();
            List<Finding> findings = findings(object, validator(context, clock), clock).stream()
                    .filter(finding -> finding.severity().compareTo(severity) <= 0)
                    .toList();
            findings.forEach(finding -> violate(object, finding, context));
            return findings.isEmpty();
        } catch (InvalidValueException e) {
            context.disableDefaultConstraintViolation();
            ViolationDetail.of(e.code()).to(context);
            context.buildConstraintViolationWithTemplate(MessageKeys.of(e.code()))
                    .addConstraintViolation();
            return false;
        }
    }

    /** The validator that the host has given to its factory; otherwise one with Amparo's rules. */
    private static CaseValidator validator(ConstraintValidatorContext context, Clock clock) {
        CaseValidator given = context.unwrap(HibernateConstraintValidatorContext.class)
                .getConstraintValidatorPayload(CaseValidator.class);
        return given == null ? CaseValidator.standard(clock) : given;
    }

    private void violate(T object, Finding finding, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        Pointer at = place(object, finding);
        ViolationDetail.of(finding, at).to(context);
        PropertyPath.in(object).violate(context, template(finding), at);
    }

    /** The template of a message: of a rule of the host, its text, in which nothing is filled in. */
    private static String template(Finding finding) {
        if (!OF_AMPARO.contains(finding.rule())) {
            return SPECIAL.matcher(finding.message()).replaceAll("\\\\$0");
        }
        // Jakarta fills messages with members of the annotation alone, so one with words gives way to that without.
        return MessageKeys.of(finding.words().isEmpty() ? finding.messageKey() : finding.rule());
    }

    Optional<PublicationProfile> published() {
        return profile == Profile.WHOLE
                ? Optional.empty()
                : Optional.of(PublicationProfile.of(profile.name().toLowerCase(Locale.ROOT)));
    }

    /** The findings in an object. */
    abstract List<Finding> findings(T object, CaseValidator validator, Clock clock);

    /** The place of a finding in the object. */
    abstract Pointer place(T object, Finding finding);

    /** The validator of a case file. */
    public static final class OfFile extends ValidCaseValidator<CaseFile> {

        private static final Pointer RECORDS = Pointer.ROOT.member("records");

        @Override
        List<Finding> findings(CaseFile file, CaseValidator validator, Clock clock) {
            CaseFile checked = published()
                    .map(profile -> Disclosure.project(file, profile, clock).caseFile())
                    .orElse(file);
            return validator.validate(checked).findings();
        }

        @Override
        Pointer place(CaseFile file, Finding finding) {
            if (published().isEmpty()) {
                return finding.pointer();
            }
            List<RecordId> ids = file.records().stream().map(CaseRecord::id).toList();
            return finding.record().map(id -> RECORDS.item(ids.indexOf(id))).orElse(Pointer.ROOT);
        }
    }

    /** The validator of a record alone. */
    public static final class OfRecord extends ValidCaseValidator<CaseRecord> {

        private static final CaseHeader HEADER =
                CaseHeader.builder().id(CaseFileId.of("alone")).build();

        @Override
        public void initialize(ValidCase constraint) {
            super.initialize(constraint);
            if (published().isPresent()) {
                throw new ConstraintDeclarationException(
                        "@ValidCase has a profile only on a CaseFile: a record alone has no publication.");
            }
        }

        @Override
        List<Finding> findings(CaseRecord record, CaseValidator validator, Clock clock) {
            return validator.validate(HEADER, record, 0).findings();
        }

        @Override
        Pointer place(CaseRecord record, Finding finding) {
            return finding.pointerInRecord();
        }
    }
}
