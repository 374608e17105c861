/**
 * The days of a subject from the first that is known to the day of a page, with the status on each, and how they are
 * drawn. Asks a case file for statuses; must not know pages or templates.
 */
@NullMarked
package org.amparo.site.internal.timeline;

import org.jspecify.annotations.NullMarked;
