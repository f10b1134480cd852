/**
 * What a register keeps, one class a kind: answers, devices, people, sign-offs, the log. Stores
 * write SQL that any database takes, and decide nothing. Begin with {@code AssessmentStore}.
 */
@NullMarked
package org.ringfence.register.store;

import org.jspecify.annotations.NullMarked;
