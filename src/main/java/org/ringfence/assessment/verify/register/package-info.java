/**
 * What a register proves: its log link by link, each thing that the log names, and each record
 * beside the register's own tables. Begin with {@link
 * org.ringfence.assessment.verify.register.RegisterVerification}.
 */
@NullMarked
package org.ringfence.assessment.verify.register;

import org.jspecify.annotations.NullMarked;
