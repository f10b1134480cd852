package org.ringfence.model.installation;

/**
 * An attachment with the answer that it proves.
 *
 * @param place whose answer it is
 * @param question the question's id
 * @param attachment the photo or PDF
 */
public record PlacedAttachment(AnswerPlace place, String question, Attachment attachment) {}
