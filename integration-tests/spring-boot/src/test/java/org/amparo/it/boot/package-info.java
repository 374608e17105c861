/** An application of somebody who uses Spring Boot 4 and Amparo, and has configured nothing. */
package org.amparo.it.boot;
