/**
 * Reads JSON, and lays it out: the one place that parses any of it. Every text is bounded in size
 * and depth, has no name twice and nothing after its end ({@code JsonReading}). A file that people
 * write is read by {@code JsonFields}, which gathers every fault with its place and line; what a
 * program wrote, a signed form or a part of the catalogue, by {@code StrictJson}, which stops at
 * the first. Knows no format of ours and uses the model's outcomes alone.
 */
@NullMarked
package org.ringfence.json;

import org.jspecify.annotations.NullMarked;
