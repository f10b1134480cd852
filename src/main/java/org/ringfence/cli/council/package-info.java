/**
 * Commands about what a council writes down for its papers: committee, actions, treatments, what is
 * withheld and which requests were refused. Begin with {@code CommitteeCommand}.
 */
@NullMarked
package org.ringfence.cli.council;

import org.jspecify.annotations.NullMarked;
