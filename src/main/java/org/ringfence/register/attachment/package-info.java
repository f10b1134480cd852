/**
 * Photos and PDFs beside a register, each under the hash of its bytes, and whether each is there
 * and whole. Begin with {@code Attachments}.
 */
@NullMarked
package org.ringfence.register.attachment;

import org.jspecify.annotations.NullMarked;
