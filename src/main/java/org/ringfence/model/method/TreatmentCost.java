package org.ringfence.model.method;

import org.ringfence.model.written.Money;

/**
 * What a treatment costs, for planning.
 *
 * @param treatment the treatment's id in the catalogue
 * @param perInstallation for each installation
 * @param perCamera for each camera, on top
 * @param source where the figures come from: the catalogue's planning assumption, or what the
 *     council wrote, such as "Quotation of 3 October 2026"; never blank
 * @param own whether the council has set it
 */
public record TreatmentCost(
    String treatment, Money perInstallation, Money perCamera, String source, boolean own) {}
