/**
 * What there is to say about one assessment, in words: which answers count, the sentence that
 * leads, the reasons, the cautions, and the same for a record that somebody signed, by the rules of
 * its day. It knows no register. Uses the catalogue, scoring and the record's format. Begin with
 * {@link org.ringfence.assessment.dossier.DossierMaker}; what was signed is put in words by {@link
 * org.ringfence.assessment.dossier.RecordWords}, and the rules of earlier versions are {@link
 * org.ringfence.assessment.dossier.RulePacks}.
 */
@NullMarked
package org.ringfence.assessment.dossier;

import org.jspecify.annotations.NullMarked;
