/**
 * The site report of one installation: exempt from the whole dossier, public from what an edition
 * leaves. Each section is a class; an empty one is not printed. Computes no score. Begin with
 * {@code SiteReport} and {@code PublicSiteReport}.
 */
@NullMarked
package org.ringfence.report.site;

import org.jspecify.annotations.NullMarked;
