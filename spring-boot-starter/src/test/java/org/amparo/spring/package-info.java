/** Applications with Spring Boot 4 and the starter, without any configuration. */
package org.amparo.spring;
