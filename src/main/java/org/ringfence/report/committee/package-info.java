/**
 * The paper that a committee decides on, from what an edition knows of the installations: each
 * section is a class, each sentence is in its own words file. It counts what it is given and
 * computes no score. Begin with {@code CommitteePaper}, then {@code EstateCounts}.
 */
@NullMarked
package org.ringfence.report.committee;

import org.jspecify.annotations.NullMarked;
