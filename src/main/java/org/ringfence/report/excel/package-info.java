/**
 * A workbook in the making: sheets, tables, styles and names, in our own design or in a council's
 * template, streamed so that 20,000 rows take little memory. Text can never become a formula. Knows
 * what a workbook is and nothing about cameras. Begin with {@code WorkbookFile}.
 */
@NullMarked
package org.ringfence.report.excel;

import org.jspecify.annotations.NullMarked;
