/**
 * A council's own Word and Excel templates: read, checked for what could do harm, and searched for
 * the places where our parts go. Which places a paper has is in {@code PaperTags}. Begin with
 * {@code Template}.
 */
@NullMarked
package org.ringfence.report.template;

import org.jspecify.annotations.NullMarked;
