/**
 * The workbook: which sheets it has, in which order, in which edition. What is on each is in {@link
 * org.ringfence.report.workbook.sheet}, the sheet that works a score out by formulas in {@link
 * org.ringfence.report.workbook.calculator}. Begin with {@code WorkbookReport}.
 */
@NullMarked
package org.ringfence.report.workbook;

import org.jspecify.annotations.NullMarked;
