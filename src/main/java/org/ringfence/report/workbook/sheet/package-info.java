/**
 * The sheets of the workbook, one class each: its columns, and what stands in each row. Numbers are
 * numbers, days are days, and what an edition withholds says so. To add a column, add a field to
 * the sheet and its words to the words of the papers. Begin with {@code InstallationsSheet}.
 */
@NullMarked
package org.ringfence.report.workbook.sheet;

import org.jspecify.annotations.NullMarked;
