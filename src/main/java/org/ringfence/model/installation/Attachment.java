package org.ringfence.model.installation;

/**
 * A photo or a PDF that is evidence for an answer. Its bytes are kept beside the register under
 * their hash.
 *
 * @param sha256 of the bytes as they were attached, 64 hexadecimal digits in lower case
 * @param name what the file was called, harmless as text and never used as a path
 * @param type one of {@code image/jpeg}, {@code image/png} and {@code application/pdf}
 * @param size in bytes
 */
public record Attachment(String sha256, String name, String type, long size) {}
