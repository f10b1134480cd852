/**
 * Rules that earlier versions of the method had in code. What was signed under one of them is
 * worked out again by them and by the catalogue of their day, so they never change: a fault in them
 * stays, for the record shows what the program of that day worked out.
 */
@NullMarked
package org.ringfence.scoring.earlier;

import org.jspecify.annotations.NullMarked;
