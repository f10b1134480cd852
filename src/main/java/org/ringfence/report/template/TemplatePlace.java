package org.ringfence.report.template;

/**
 * A content control with a tag of ours.
 *
 * @param tag in lower case, such as {@code ringfence.title}
 * @param inLine whether it stands within a line and can hold a few words only
 * @param text what it holds in the template
 * @param around the text of the paragraph or table that it stands in or after
 */
public record TemplatePlace(String tag, boolean inLine, String text, String around) {}
