package org.ringfence.model.checklist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The permanent name of one place to fill in on a checklist, by which it is read again: {@code
 * checklist/tick/web.monitoring/disabled}. It has at most 64 letters, since Word takes no more.
 *
 * @param part what sort of place it is
 * @param subject id of the question or of the point of the test, or the line of the device
 * @param field id of the value, or which of several things is asked; empty where there is but one
 */
public record ChecklistTag(Part part, String subject, String field) {
  /** The one subject of what is asked of the whole sheet. */
  public static final String WHOLE = "sheet";

  private static final String PREFIX = "checklist/";
  private static final Pattern SLASH = Pattern.compile("/");

  /** What sort of place it is. */
  public enum Part {
    /** Which assessment the sheet is about; nobody changes it. */
    REFERENCE,
    /** What was on record of a question when the sheet was written; nobody changes it. */
    SAID,
    /** What was on record of a device; nobody changes it. */
    RECORDED,
    /** A box for a value of a question. */
    TICK,
    /** What was found, beside the boxes of a question. */
    FOUND,
    /** A box of a point of the test. */
    POINT,
    /** What was found at a point of the test. */
    NOTE,
    /** What the label or the settings of a device say. */
    DEVICE,
    /** Who looked, and when. */
    WHO;

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Of the part that there is once. */
  public static ChecklistTag of(Part part, String subject) {
    return new ChecklistTag(part, subject, "");
  }

  /** As it stands in the file. */
  public String text() {
    return PREFIX + part.id() + "/" + subject + (field.isEmpty() ? "" : "/" + field);
  }

  /** Whether a control's tag says that it belongs to a checklist. */
  public static boolean isOne(String text) {
    return text.startsWith(PREFIX);
  }

  /** The tag that a file has; empty where it is none. */
  public static Optional<ChecklistTag> read(String text) {
    var steps = isOne(text) ? List.of(SLASH.split(text, -1)) : List.<String>of();
    if (steps.size() < 3 || steps.size() > 4) {
      return Optional.empty();
    }
    return Arrays.stream(Part.values())
        .filter(part -> part.id().equals(steps.get(1)))
        .map(part -> new ChecklistTag(part, steps.get(2), steps.size() == 4 ? steps.get(3) : ""))
        .findFirst();
  }
}
