/**
 * Reads JSON from elsewhere strictly, for hostile until shown otherwise: bounded in size and depth,
 * every fault with its place and line. Knows no format of ours. Begin with {@code JsonTree} and
 * {@code JsonFields}.
 */
@NullMarked
package org.ringfence.exchange.json;

import org.jspecify.annotations.NullMarked;
