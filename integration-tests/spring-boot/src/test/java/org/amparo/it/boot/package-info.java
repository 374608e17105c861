/** An application with Spring Boot 4 and Amparo, without any configuration. */
package org.amparo.it.boot;
