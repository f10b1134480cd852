/**
 * The parts of a signed record that say what an assessment scored, and why. No type here knows any
 * of the program's own; their names and fields never change within a version. Begin with {@code
 * RecordedRisk}.
 */
@NullMarked
package org.ringfence.exchange.record.evaluation;

import org.jspecify.annotations.NullMarked;
