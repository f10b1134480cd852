/**
 * Small forms that several pages show: a new passphrase, a backup put back, a trust file offered
 * with both fingerprints, a button that asks once more. Each does one thing and says what came of
 * it. They may use fields, layout and parts, and no page. Begin with {@code TrustOfferCard}.
 */
@NullMarked
package org.ringfence.ui.form;

import org.jspecify.annotations.NullMarked;
