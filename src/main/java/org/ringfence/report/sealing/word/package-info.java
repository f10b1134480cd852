/**
 * What is looked for in a Word file before it is sealed: hidden or faint text, fields that fetch,
 * cells that stand under another heading, empty space that pushes text away. One class a kind; none
 * changes the file. Begin with {@code WordHiding}.
 */
@NullMarked
package org.ringfence.report.sealing.word;

import org.jspecify.annotations.NullMarked;
