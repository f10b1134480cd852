/**
 * What is looked for in a workbook before it is sealed: hidden sheets, rows and letters, formulas
 * that go by the computer, cells that programs show each in its own way. One class a kind; none
 * changes the file. Begin with {@code BookHiding}.
 */
@NullMarked
package org.ringfence.report.sealing.book;

import org.jspecify.annotations.NullMarked;
