/**
 * A Word document in the making: headings, paragraphs, tables and charts in our own styles or in a
 * council's template, its record enclosed, the same bytes for the same content. Knows what a
 * document is and nothing about cameras. Begin with {@code WordDocument}.
 */
@NullMarked
package org.ringfence.report.word;

import org.jspecify.annotations.NullMarked;
