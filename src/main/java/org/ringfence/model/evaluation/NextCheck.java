package org.ringfence.model.evaluation;

/**
 * Something that an inspection on site could settle, and what that would be worth.
 *
 * @param subject question or fact id
 * @param residualAfter the headline score if this and every check before it in the list are
 *     confirmed
 * @param decisive whether it belongs to the smallest set found that brings the headline to what is
 *     attainable
 */
public record NextCheck(String subject, int residualAfter, boolean decisive) {}
