/**
 * Papers. Each kind has a package: {@link org.ringfence.report.site}, {@link
 * org.ringfence.report.checklist}, {@link org.ringfence.report.signoff}, {@link
 * org.ringfence.report.workbook}, {@link org.ringfence.report.committee} and {@link
 * org.ringfence.report.requests}. They say things by {@link org.ringfence.report.text} and write
 * files by {@link org.ringfence.report.word} and {@link org.ringfence.report.excel}, in a council's
 * {@link org.ringfence.report.template} where it has one. Papers that come back are read by {@link
 * org.ringfence.report.check}, and what a person seals is looked over by {@link
 * org.ringfence.report.sealing}. No paper computes a score: it prints the dossier that it is given.
 */
@NullMarked
package org.ringfence.report;

import org.jspecify.annotations.NullMarked;
