package org.ringfence.model;

/**
 * Something to check, in words.
 *
 * @param check what to check and what it is worth
 * @param title its short name
 * @param proof what would prove it
 * @param colleague id of who can answer it; for a fact of the equipment, the technician
 */
public record Advice(NextCheck check, String title, String proof, String colleague) {}
