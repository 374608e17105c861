/**
 * Cases in an application with Spring Boot 4, without any configuration: three auto-configurations, for JSON, for
 * validation and for requests, each of which gives way to beans of the application. {@code docs/spring.md} says what
 * they bring.
 *
 * <p>Spring Boot finds everything here by name, so nothing is public. The package knows Spring, and nothing else of
 * Amparo knows the package.
 */
@NullMarked
package org.amparo.spring;

import org.jspecify.annotations.NullMarked;
