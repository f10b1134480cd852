/**
 * What an assessment would come to if something about it were otherwise. Begin with {@link
 * org.ringfence.assessment.whatif.WhatIf}.
 */
@NullMarked
package org.ringfence.assessment.whatif;

import org.jspecify.annotations.NullMarked;
