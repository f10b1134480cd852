package org.ringfence.model.installation;

/**
 * Where an answer is kept.
 *
 * @param scope whose answer it is; {@code INSTALLATION} stands for one assessment of it
 * @param owner id of the organisation, contract, site or assessment
 */
public record AnswerPlace(Scope scope, String owner) {}
