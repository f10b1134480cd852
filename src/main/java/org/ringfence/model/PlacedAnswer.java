package org.ringfence.model;

/**
 * An answer with the place where it is kept.
 *
 * @param place whose answer it is
 * @param question the question's id
 * @param answer what is said
 * @param overrides why this installation differs from what a wider scope has answered; empty where
 *     it doesn't
 */
public record PlacedAnswer(AnswerPlace place, String question, Answer answer, String overrides) {}
