package org.ringfence.assessment;

import org.ringfence.model.Dossier;

/**
 * What somebody is asked to sign on their own computer.
 *
 * @param dossier all of it, as it was sent
 * @param role the role in which they are asked
 */
public record SignRequestView(Dossier dossier, String role) {}
