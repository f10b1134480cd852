/**
 * The words of the papers: their sentences from one resource a language, and how scores, answers,
 * makers and sign-offs are put into them. The same thing is said the same way on every paper. Knows
 * no file format. Begin with {@code PaperWords} and {@code PaperPhrases}.
 */
@NullMarked
package org.ringfence.report.text;

import org.jspecify.annotations.NullMarked;
