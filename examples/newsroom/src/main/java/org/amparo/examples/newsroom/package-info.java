/** A newsroom with Spring Boot 4 that takes cases, reports what the rules find, and shows what may be shown. */
@NullMarked
package org.amparo.examples.newsroom;

import org.jspecify.annotations.NullMarked;
