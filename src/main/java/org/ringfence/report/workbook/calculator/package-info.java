/**
 * The sheet that works a score out again by formulas, from the method as data, so that anybody can
 * recompute it. It holds no rule of its own: conditions, weights and order come from the method.
 * Begin with {@code CalculatorSheet}.
 */
@NullMarked
package org.ringfence.report.workbook.calculator;

import org.jspecify.annotations.NullMarked;
