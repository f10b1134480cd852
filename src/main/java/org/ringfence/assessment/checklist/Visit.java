package org.ringfence.assessment.checklist;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.model.checklist.FilledChecklist;
import org.ringfence.model.checklist.VisitField;
import org.ringfence.model.written.NothingSaid;
import org.ringfence.model.written.ReadableName;
import org.ringfence.model.written.WrittenDay;

/**
 * Who looked, and when, as far as the sheet says it.
 *
 * @param name of a person; empty where none is given
 * @param day of the visit; empty where none is given, or none that can be read
 * @param written what stands where the day belongs
 */
record Visit(String name, Optional<LocalDate> day, String written) {
  static Visit of(FilledChecklist sheet, LocalDate today) {
    var name = ReadableName.of(sheet.visit(VisitField.NAME));
    var written = sheet.visit(VisitField.DAY);
    return new Visit(NothingSaid.in(name) ? "" : name, WrittenDay.read(written, today), written);
  }

  /** Whether the sheet says who looked and when, without which nothing counts as inspected. */
  boolean isSigned() {
    return !name.isEmpty() && day.isPresent();
  }

  /** Whether something stands where the day belongs, and is none. */
  boolean hasUnreadDay() {
    return day.isEmpty() && !written.isBlank();
  }
}
