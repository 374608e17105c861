package org.amparo.validation.jakarta.internal;

import jakarta.validation.Configuration;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.spi.BootstrapState;
import jakarta.validation.spi.ConfigurationState;
import jakarta.validation.spi.ValidationProvider;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Hibernate Validator, which starts even where no expression language is on the path: no message of ours has an
 * expression. It is the default provider where this module comes before Hibernate Validator on the class path, as it
 * does if it brings it along; it changes nothing where there is an expression language, or where the host has chosen an
 * interpolator.
 */
public final class ProviderWithoutExpressions implements ValidationProvider<HibernateValidatorConfiguration> {

    private final HibernateValidator hibernate = new HibernateValidator();

    /** For the service loader. */
    public ProviderWithoutExpressions() {}

    @Override
    public HibernateValidatorConfiguration createSpecializedConfiguration(BootstrapState state) {
        return hibernate.createSpecializedConfiguration(state);
    }

    @Override
    public Configuration<?> createGenericConfiguration(BootstrapState state) {
        Configuration<?> configuration = hibernate.createGenericConfiguration(state);
        if (!hasExpressions(configuration)
                && configuration.getBootstrapConfiguration().getMessageInterpolatorClassName() == null) {
            configuration.messageInterpolator(new ParameterMessageInterpolator());
        }
        return configuration;
    }

    private static boolean hasExpressions(Configuration<?> configuration) {
        try {
            return configuration.getDefaultMessageInterpolator() != null;
        } catch (ValidationException e) {
            return false;
        }
    }

    @Override
    public ValidatorFactory buildValidatorFactory(ConfigurationState state) {
        return hibernate.buildValidatorFactory(state);
    }
}
