/** What a committee paper counts over all installations, each number once. */
@NullMarked
package org.ringfence.report.committee.count;

import org.jspecify.annotations.NullMarked;
