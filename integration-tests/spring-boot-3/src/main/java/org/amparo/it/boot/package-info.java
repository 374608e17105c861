/** An application with Spring Boot 3 and Amparo. */
package org.amparo.it.boot;
