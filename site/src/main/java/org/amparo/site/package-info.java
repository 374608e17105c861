/**
 * A web site of what was published: pages that need no script, one for each record that a reader may look up.
 *
 * <p>Start at {@link org.amparo.site.Sites}, which takes a {@link org.amparo.disclosure.Publication} and nothing else:
 * code that would show a case file without redaction does not compile. {@link org.amparo.site.SiteOptions} choose the
 * language, the title and the templates; {@link org.amparo.site.SiteTemplates} are the templates, which can be replaced.
 * The same publication gives the same bytes in every locale and time zone. The types are immutable and safe for use by
 * several threads.
 *
 * <p>This package makes the pages and writes the folder. The sentences of a page are those of a feed's items; must not
 * word any claim itself.
 */
@NullMarked
package org.amparo.site;

import org.jspecify.annotations.NullMarked;
