/**
 * What a paper about several installations encloses besides their signed records, and what a public
 * copy keeps of one. No type here knows any of the program's own. Begin with {@code BriefForm} and
 * {@code PublicForm}.
 */
@NullMarked
package org.ringfence.exchange.record.brief;

import org.jspecify.annotations.NullMarked;
