/**
 * The parts of a signed record that say what was recorded of an installation: site, equipment,
 * answers. No type here knows any of the program's own; their names and fields never change within
 * a version. Begin with {@code RecordedAssessment}.
 */
@NullMarked
package org.ringfence.exchange.record.assessment;

import org.jspecify.annotations.NullMarked;
