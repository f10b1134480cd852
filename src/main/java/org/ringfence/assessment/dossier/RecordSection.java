package org.ringfence.assessment.dossier;

import java.util.List;
import org.ringfence.model.installation.Attachment;

/**
 * One part of a signed record in words.
 *
 * @param part of which of the three it is
 * @param title what the part is about
 * @param lines what it says, in order
 */
public record RecordSection(Part part, String title, List<Line> lines) {
  public RecordSection {
    lines = List.copyOf(lines);
  }

  /** What a reader needs first, then what it rests on, then what it is about. */
  public enum Part {
    FINDING,
    ANSWERS,
    EQUIPMENT
  }

  /**
   * One thing that the record says.
   *
   * @param label what it is; empty for a sentence that stands for itself
   * @param text what is said
   * @param files photos and documents that prove it
   */
  public record Line(String label, String text, List<Attachment> files) {
    public Line {
      files = List.copyOf(files);
    }

    /** One that no photo proves. */
    public Line(String label, String text) {
      this(label, text, List.of());
    }

    /** The line as one text. */
    public String joined() {
      return label.isEmpty() ? text : label + ": " + text;
    }
  }
}
