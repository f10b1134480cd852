/**
 * What Ringfence records and what it says about it: immutable records and sealed types that every
 * other package shares. Nothing here reads, writes or computes a score. Texts are never null; an
 * absent text is empty, an absent date or number is an empty {@link java.util.Optional}.
 */
@NullMarked
package org.ringfence.model;

import org.jspecify.annotations.NullMarked;
